/** In words: how many are overdue this way, which dossiers change place, and why. */
import type { PolicyEffect, Move } from '../../lib/figures/policy-effects';
import {
  dossierClassStrings,
  switchStrings,
  uiPolicyStrings,
} from '../../lib/domain/strings/ui-policy';
import { useText } from '../text/language';

const LISTED = 5;

/** The sentence, and the moves folded under it. */
export function EffectWords({ effect, used }: { effect: PolicyEffect; used: PolicyEffect }) {
  const t = useText(uiPolicyStrings);
  const count = effect.moves.reduce((sum, { codes }) => sum + codes.length, 0);
  const overdue = { own: effect.counts['overdue.total'], used: used.counts['overdue.total'] };
  if (count === 0) return <p className="small">{t('same')}</p>;
  return (
    <div className="small">
      <p>{t('sentence', overdue)}</p>
      <details>
        <summary aria-label={`${t('moves', { count })}: ${effect.policy.displayName.vi}`}>
          {t('moves', { count })}
        </summary>
        <ul>
          {effect.moves.map((move) => (
            <MoveLine key={`${move.from} ${move.to} ${move.why}`} move={move} effect={effect} />
          ))}
        </ul>
      </details>
    </div>
  );
}

function MoveLine({ move, effect }: { move: Move; effect: PolicyEffect }) {
  const t = useText(uiPolicyStrings);
  const place = useText(dossierClassStrings);
  const rule = useText(switchStrings);
  const { from, to, why, codes } = move;
  const rest = codes.length - LISTED;
  const shown = codes.slice(0, LISTED).join(', ');
  const said = why && (`${why}:${effect.policy.rules[why]}` as keyof typeof switchStrings);
  return (
    <li className="break">
      {t('move', {
        count: codes.length,
        from: place(from),
        to: place(to),
        why: said ? rule(said) : t('together'),
        codes: rest > 0 ? `${shown} ${t('more', { count: rest })}` : shown,
      })}
    </li>
  );
}
