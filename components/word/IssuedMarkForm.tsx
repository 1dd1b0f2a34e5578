/** What the office did with a document: signed or sent, its number and day, in the officer's own words. */
import { useState, type FormEvent } from 'react';
import type { Issued, IssuedMark } from '../../lib/domain/issued';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { Field } from '../basic/Field';
import { nowInstant } from '../data/clock';
import { markIssued } from '../data/issued';
import { DateInput } from '../form/DateInput';
import { useText } from '../text/language';
import { openIn, valueOf } from './issued-facts';

const STATES = [
  ['none', 'markNone'],
  ['signed', 'markSigned'],
  ['sent', 'markSent'],
] as const;

/** Number and day are those the document itself bears, until somebody says otherwise. */
export function IssuedMarkForm({ row }: { row: Issued }) {
  const t = useText(uiIssuedStrings);
  const { id, mark } = row;
  const [state, setState] = useState<IssuedMark['state']>(mark?.state ?? 'none');
  const [number, setNumber] = useState(mark?.number ?? numberOf(row));
  const [date, setDate] = useState(mark?.date ?? dateOf(row));
  const [told, setTold] = useState('');
  const [asked, setAsked] = useState(false);
  const open = openIn(row);
  const isOpen = open.blanks + open.carried > 0;
  const save = () => {
    setAsked(false);
    markIssued(id, { state, number: number.trim(), date, at: nowInstant() }).then(
      ({ saved }) => setTold(saved ? t('markSaved') : t('cannot.row')),
      (error: unknown) => setTold(t('failed', { reason: String(error) })),
    );
  };
  const press = (event: FormEvent) => {
    event.preventDefault();
    // Of a document with blanks, or with words nobody has read, it is asked once more.
    if (isOpen && state !== 'none' && state !== mark?.state) setAsked(true);
    else save();
  };
  return (
    <form className="stack" onSubmit={press}>
      <h3>{t('markTitle')}</h3>
      <div className="row issued-mark">
        <Field label={t('markState')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={state}
              onChange={(event) => {
                setState(event.target.value as IssuedMark['state']);
                setAsked(false);
              }}
            >
              {STATES.map(([one, key]) => (
                <option key={one} value={one}>
                  {t(key)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('markNumberLabel')}>
          {(tie) => (
            <input
              {...tie}
              className="input"
              placeholder={t('markNumberHint')}
              value={number}
              onChange={(event) => setNumber(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('markDateLabel')}>
          {(tie) => <DateInput {...tie} value={date} onChange={setDate} />}
        </Field>
        <button type="submit" className="button">
          {t('markSave')}
        </button>
      </div>
      {asked && (
        <div role="alert" className="notice warning stack" data-mark-asked>
          <p>
            {t('markOpen', { ...open, state: t(state === 'sent' ? 'markSent' : 'markSigned') })}
          </p>
          <p className="row">
            <button type="button" className="button" onClick={save}>
              {t('markAnyway')}
            </button>
            <button type="button" className="button" onClick={() => setAsked(false)}>
              {t('markBack')}
            </button>
          </p>
        </div>
      )}
      <p role="status" className="small">
        {told}
      </p>
    </form>
  );
}

/** "3061/BC-SXD"; '' while the document bears no number. */
function numberOf(row: Issued): string {
  const number = valueOf(row, 'doc.number');
  const symbol = valueOf(row, 'doc.symbol');
  if (typeof number !== 'string' && typeof number !== 'number') return '';
  return typeof symbol === 'string' ? `${number}/${symbol}` : String(number);
}

function dateOf(row: Issued): string | null {
  const date = valueOf(row, 'doc.date');
  return typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}
