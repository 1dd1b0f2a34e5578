/** The unit's way of counting: each policy with its source, and what it changes among the dossiers seen. */
import type { Policy } from '../../lib/domain/policy';
import type { Period } from '../../lib/domain/figures';
import { uiPolicyStrings } from '../../lib/domain/strings/ui-policy';
import type { PolicyEffect } from '../../lib/figures/policy-effects';
import { Skeleton } from '../basic/Skeleton';
import { showDate } from '../text/format';
import { useLanguage, useText } from '../text/language';
import { EffectTable } from './EffectTable';
import { EffectWords } from './EffectWords';

export interface PolicyPanelProps {
  /** Id of the profile; may be of a policy that no pack has any more. */
  id: string;
  policies: readonly Policy[];
  period: Period;
  /** Null while being computed. */
  effects: readonly PolicyEffect[] | null;
  onPolicy: (id: string) => void;
}

/** Radio buttons with source and effect, and the table of all beside them. */
export function PolicyPanel({ id, policies, period, effects, onPolicy }: PolicyPanelProps) {
  const t = useText(uiPolicyStrings);
  const known = policies.some((policy) => policy.id === id);
  const effectOf = (policy: Policy) =>
    effects?.find((effect) => effect.policy.id === policy.id) ?? null;
  const used = effects?.find((effect) => effect.policy.id === (known ? id : 'default')) ?? null;
  return (
    <section aria-labelledby="policy-title" className="stack policy-panel">
      <h2 id="policy-title">{t('title')}</h2>
      <p className="quiet">{t('hint')}</p>
      {!known && (
        <p role="alert" className="notice error">
          {t('unknown', { policy: id })}
        </p>
      )}
      <fieldset className="stack policy-choices">
        <legend>{t('choose')}</legend>
        {policies.map((policy) => (
          <PolicyChoice
            key={policy.id}
            policy={policy}
            chosen={policy.id === id}
            effect={effectOf(policy)}
            used={used}
            onPolicy={onPolicy}
          />
        ))}
      </fieldset>
      <Effects effects={effects} used={used} period={period} />
    </section>
  );
}

interface PolicyChoiceProps {
  policy: Policy;
  chosen: boolean;
  effect: PolicyEffect | null;
  used: PolicyEffect | null;
  onPolicy: (id: string) => void;
}

function PolicyChoice({ policy, chosen, effect, used, onPolicy }: PolicyChoiceProps) {
  const t = useText(uiPolicyStrings);
  const name = policy.displayName[useLanguage()];
  const seen = used !== null && used.counts['received.total'] > 0;
  return (
    <div className="policy-choice">
      <label>
        <input
          type="radio"
          name="policy"
          value={policy.id}
          checked={chosen}
          onChange={() => onPolicy(policy.id)}
        />{' '}
        <strong>{name}</strong>
        {effect && !effect.inForce && <span className="quiet"> ({t('notInForce')})</span>}
      </label>
      {effect && seen && !chosen && effect !== used && <EffectWords effect={effect} used={used} />}
      <details>
        <summary className="quiet small" aria-label={`${t('sourceOf')}: ${name}`}>
          {t('sourceOf')}
        </summary>
        <p className="small" lang="vi">
          {policy.source} <Validity policy={policy} />
        </p>
      </details>
    </div>
  );
}

function Validity({ policy: { validFrom, validTo } }: { policy: Policy }) {
  const t = useText(uiPolicyStrings);
  const day = (value: string | null) => (value === null ? t('always') : showDate(value));
  return validFrom === null && validTo === null ? null : (
    <>{t('validity', { from: day(validFrom), to: day(validTo) })}</>
  );
}

function Effects({
  effects,
  used,
  period,
}: {
  effects: readonly PolicyEffect[] | null;
  used: PolicyEffect | null;
  period: Period;
}) {
  const t = useText(uiPolicyStrings);
  if (!effects)
    return (
      <div role="status">
        <p className="quiet">{t('working')}</p>
        <Skeleton lines={4} />
      </div>
    );
  if (!used || used.counts['received.total'] === 0)
    return <p className="quiet">{t('nothingSeen')}</p>;
  return <EffectTable effects={effects} used={used} period={period} />;
}
