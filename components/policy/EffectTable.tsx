/** Concept × policy: the dossiers seen, counted each way; what differs from the way in use stands out. */
import type { Period } from '../../lib/domain/figures';
import { effectColumnStrings, uiPolicyStrings } from '../../lib/domain/strings/ui-policy';
import type { PolicyEffect } from '../../lib/figures/policy-effects';
import { showCount, showDate, showPercent } from '../text/format';
import { useLanguage, useText } from '../text/language';

type Column = keyof typeof effectColumnStrings;
const COLUMNS = Object.keys(effectColumnStrings) as Column[];

export interface EffectTableProps {
  effects: readonly PolicyEffect[];
  used: PolicyEffect;
  period: Period;
}

/** Scrolls sideways by keyboard where the window is narrow. */
export function EffectTable({ effects, used, period }: EffectTableProps) {
  const t = useText(uiPolicyStrings);
  const column = useText(effectColumnStrings);
  const language = useLanguage();
  return (
    <div className="table-wrap" role="region" aria-label={t('tableLabel')} tabIndex={0}>
      <table className="data">
        <caption>{t('caption', { from: showDate(period.from), to: showDate(period.to) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('colPolicy')}</th>
            {COLUMNS.map((name) => (
              <th key={name} scope="col" className="number">
                {column(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effects.map((effect) => (
            <tr key={effect.policy.id}>
              <th scope="row">
                {effect.policy.displayName[language]}
                {effect === used && <span className="quiet"> ({t('inUse')})</span>}
              </th>
              {COLUMNS.map((name) => (
                <Cell key={name} own={textOf(effect, name)} used={textOf(used, name)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ own, used }: { own: string; used: string }) {
  return <td className="number">{own === used ? own : <strong>{own}</strong>}</td>;
}

function textOf({ counts, rate }: PolicyEffect, column: Column): string {
  if (column !== 'rate') return showCount(counts[column]);
  return rate.value === null ? '–' : showPercent(rate.value);
}
