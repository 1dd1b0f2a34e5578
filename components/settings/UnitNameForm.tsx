/** One more name: taken from those seen on portals or typed, with its meaning and its days. */
import { useState, type FormEvent } from 'react';
import type { UnitName } from '../../lib/domain/office';
import { uiUnitStrings } from '../../lib/domain/strings/ui-units';
import { sameUnit } from '../../lib/domain/unit-name';
import { Field } from '../basic/Field';
import { DateInput } from '../form/DateInput';
import { useText } from '../text/language';

const KINDS: readonly UnitName['kind'][] = ['alias', 'subUnit', 'predecessor'];
const BLANK: UnitName = { name: '', kind: 'alias', validFrom: null, validTo: null };

export interface UnitNameFormProps {
  names: readonly UnitName[];
  seen: readonly string[];
  onAdd: (entry: UnitName) => void;
}

type Fault = 'nameMissing' | 'nameTwice' | 'datesWrong' | 'lastDayMissing';

/** What stands in the way of an entry; null where nothing does. */
function faultOf(entry: UnitName, names: readonly UnitName[]): Fault | null {
  const { name, kind, validFrom, validTo } = entry;
  if (name.trim() === '') return 'nameMissing';
  if (names.some((one) => sameUnit(one.name, name))) return 'nameTwice';
  if (validFrom !== null && validTo !== null && validTo < validFrom) return 'datesWrong';
  return kind === 'predecessor' && validTo === null ? 'lastDayMissing' : null;
}

/** Hands on sound entries only; otherwise says what is missing. */
export function UnitNameForm({ names, seen, onAdd }: UnitNameFormProps) {
  const t = useText(uiUnitStrings);
  const [entry, setEntry] = useState(BLANK);
  const [fault, setFault] = useState<Fault | null>(null);
  const [round, setRound] = useState(0);
  const change = (part: Partial<UnitName>) => setEntry({ ...entry, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultOf(entry, names);
    setFault(found);
    if (found) return;
    onAdd({ ...entry, name: entry.name.trim() });
    setEntry(BLANK);
    setRound(round + 1);
  };
  const ofName = fault === 'nameMissing' || fault === 'nameTwice';
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {seen.length > 0 && <SeenNames seen={seen} onTake={(name) => change({ name })} key={round} />}
      <Field label={t('name')} error={ofName ? t(fault) : null}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            value={entry.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('kind')}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={entry.kind}
            onChange={(event) => change({ kind: event.target.value as UnitName['kind'] })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(kind)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('from')}>
        {(tie) => (
          <DateInput
            {...tie}
            key={round}
            value={entry.validFrom}
            onChange={(validFrom) => change({ validFrom })}
          />
        )}
      </Field>
      <Field label={t('to')} error={fault && !ofName ? t(fault) : null}>
        {(tie) => (
          <DateInput
            {...tie}
            key={round}
            value={entry.validTo}
            onChange={(validTo) => change({ validTo })}
          />
        )}
      </Field>
      <p>
        <button type="submit" className="button">
          {t('add')}
        </button>
      </p>
    </form>
  );
}

function SeenNames({ seen, onTake }: { seen: readonly string[]; onTake: (name: string) => void }) {
  const t = useText(uiUnitStrings);
  return (
    <Field label={t('seen')}>
      {(tie) => (
        <select
          {...tie}
          className="input"
          defaultValue=""
          onChange={(event) => onTake(event.target.value)}
        >
          <option value="">{t('seenNone')}</option>
          {seen.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
    </Field>
  );
}
