/** A document reference: number, symbol, date, issuer, subject. */
import { useId, type ClipboardEvent } from 'react';
import { partStrings } from '../../lib/domain/strings/ui-form';
import type { DocRef } from '../../lib/domain/values';
import { documentsIn } from '../../lib/register/recognise/documents';
import { useText } from '../text/language';
import { DateInput } from './DateInput';
import { DocRegister } from './DocRegister';
import type { InputTie } from './tie';
import { asDocRef, isBlank } from './values';

export interface DocRefInputProps extends InputTie {
  value: unknown;
  onChange: (value: DocRef | null) => void;
}

const PARTS = ['number', 'symbol', 'date', 'issuer', 'subject'] as const;

/** All parts blank is null. The first control carries the field's own id. */
export function DocRefInput({ value, onChange, ...tie }: DocRefInputProps) {
  const part = useText(partStrings);
  const own = useId();
  const ref = asDocRef(value);
  const set = (change: Partial<DocRef>) => {
    const next = { ...ref, ...change };
    onChange(isBlank(next) ? null : next);
  };
  const id = (key: string) => (key === 'number' && tie.id ? tie.id : `${own}-${key}`);
  const shared = {
    'aria-invalid': tie['aria-invalid'],
    'aria-describedby': tie['aria-describedby'],
  };
  return (
    <div className="docref" onPaste={pasted(set)}>
      {PARTS.map((key) => (
        <div key={key} className={`docref-${key}`}>
          <label htmlFor={id(key)} className="part">
            {part(key)}
          </label>
          {key === 'date' ? (
            <DateInput
              {...shared}
              id={id(key)}
              value={ref.date}
              onChange={(date) => set({ date })}
            />
          ) : (
            <input
              {...shared}
              id={id(key)}
              className="input"
              value={ref[key] ?? ''}
              onChange={(event) => set({ [key]: event.target.value || null })}
            />
          )}
        </div>
      ))}
      <div className="docref-register">
        <DocRegister value={ref} onChange={onChange} />
      </div>
    </div>
  );
}

/** A whole reference pasted into any part fills all parts it names; anything else is the browser's affair. */
function pasted(set: (change: Partial<DocRef>) => void) {
  return (event: ClipboardEvent) => {
    const [mention] = documentsIn(event.clipboardData.getData('text/plain'), true);
    if (!mention?.ref.number || !mention.ref.symbol) return;
    event.preventDefault();
    const known = Object.entries(mention.ref).filter(([, part]) => part !== null);
    set(Object.fromEntries(known));
  };
}
