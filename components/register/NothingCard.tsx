/** What the officer says did not occur in the year: the only way to a 0. */
import type { Entry } from '../../lib/domain/entry/entry';
import { NOTHINGS, type Nothing } from '../../lib/domain/entry/kinds';
import type { EntryWords } from './words';

export interface NothingCardProps {
  year: number;
  /** Entries of the year. */
  entries: readonly Entry[];
  words: EntryWords;
  onSay: (of: Nothing, said: Entry | null) => void;
}

/** A box each; one that the entries contradict says so. */
export function NothingCard({ year, entries, words, onSay }: NothingCardProps) {
  const { t, nothing } = words;
  const saidOf = (of: Nothing) =>
    entries.find((entry) => entry.kind === 'nothing' && entry.values.of === of) ?? null;
  return (
    <details className="register-nothing">
      <summary>{t('nothingTitle', { year })}</summary>
      <p id="register-nothing-hint" className="small quiet">
        {t('nothingHint')}
      </p>
      <div
        className="register-choices"
        role="group"
        aria-label={t('nothingTitle', { year })}
        aria-describedby="register-nothing-hint"
      >
        {NOTHINGS.map((of) => {
          const said = saidOf(of);
          return (
            <label key={of} className="check">
              <input
                type="checkbox"
                data-nothing={of}
                checked={said !== null}
                onChange={() => onSay(of, said)}
              />
              <span>
                {nothing(of)}
                {said && isAgainst(entries, of) && (
                  <span className="attention"> ({t('nothingAgainst')})</span>
                )}
              </span>
            </label>
          );
        })}
      </div>
    </details>
  );
}

/** Some entry is of the kind and side that is said not to have occurred. */
function isAgainst(entries: readonly Entry[], of: Nothing): boolean {
  const [kind, side] = of.split('.');
  return entries.some((entry) => {
    if (entry.kind !== kind) return false;
    const values = entry.values as Record<string, unknown>;
    const own = [values['change'], values['side'], values['by']];
    const roles = (values['roles'] as string[] | undefined) ?? [];
    return side === undefined || own.includes(side) || roles.includes(side);
  });
}
