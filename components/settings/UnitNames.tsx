/** What names on portals mean: other names of the unit, its parts, units it has taken over; each with its days. */
import { useState } from 'react';
import type { UnitName } from '../../lib/domain/office';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiUnitStrings } from '../../lib/domain/strings/ui-units';
import { showDate } from '../text/format';
import { useText } from '../text/language';
import { UnitNameForm } from './UnitNameForm';

export interface UnitNamesProps {
  names: readonly UnitName[];
  /** Names of units that pages have printed, to choose from. */
  seen: readonly string[];
  /** Rejects with a reason in words. */
  onChange: (names: UnitName[]) => Promise<unknown>;
}

/** The list and the form for one more. */
export function UnitNames({ names, seen, onChange }: UnitNamesProps) {
  const t = useText(uiUnitStrings);
  const [failure, setFailure] = useState<string | null>(null);
  const save = (next: UnitName[]) => {
    setFailure(null);
    onChange(next).catch((error: unknown) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <section aria-labelledby="unit-names-title" className="stack">
      <h2 id="unit-names-title" tabIndex={-1}>
        {t('title')}
      </h2>
      <p className="quiet">{t('hint')}</p>
      {names.length === 0 ? (
        <p className="quiet">{t('none')}</p>
      ) : (
        <ul className="plain stack" aria-label={t('list')}>
          {names.map((entry, at) => (
            <NameRow
              key={`${entry.kind} ${entry.name}`}
              entry={entry}
              onRemove={() => save(names.filter((_other, index) => index !== at))}
            />
          ))}
        </ul>
      )}
      {failure !== null && (
        <p role="alert" className="notice error">
          {t('failed', { reason: failure })}
        </p>
      )}
      <UnitNameForm names={names} seen={seen} onAdd={(entry) => save([...names, entry])} />
    </section>
  );
}

function NameRow({ entry, onRemove }: { entry: UnitName; onRemove: () => void }) {
  const t = useText(uiUnitStrings);
  const common = useText(uiCommonStrings);
  const { name, kind, validFrom, validTo } = entry;
  const from = validFrom === null ? t('always') : showDate(validFrom);
  const to = validTo === null ? t('still') : showDate(validTo);
  return (
    <li className="row">
      <strong className="break">{name}</strong>
      <span className="quiet">
        {t(kind)}
        {(validFrom !== null || validTo !== null) && ` · ${t('dates', { from, to })}`}
      </span>
      <button
        type="button"
        className="button"
        aria-label={t('removeOf', { name })}
        onClick={onRemove}
      >
        {common('remove')}
      </button>
    </li>
  );
}
