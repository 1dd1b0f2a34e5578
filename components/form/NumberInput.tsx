/** A number typed the Vietnamese way. What cannot be read strictly is kept as text and not handed on. */
import { useId } from 'react';
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import { showCount, showDecimal } from '../text/format';
import { useText } from '../text/language';
import { parseCount, parseDecimal } from '../text/parse';
import { describedBy, type InputTie } from './tie';
import { useTyped } from './typed';

export interface NumberInputProps extends InputTie {
  value: number | null;
  /** `count`: whole numbers, dots between thousands. `decimal`: a comma before the fraction. */
  kind: 'count' | 'decimal';
  onChange: (value: number | null) => void;
  className?: string;
}

const KINDS = {
  count: { parse: parseCount, show: showCount, invalid: 'countInvalid' },
  decimal: { parse: parseDecimal, show: showDecimal, invalid: 'decimalInvalid' },
} as const;

/** Blank is unknown (null), never 0. */
export function NumberInput({ value, kind, onChange, className, ...tie }: NumberInputProps) {
  const t = useText(uiFormStrings);
  const errorId = useId();
  const { parse, show, invalid } = KINDS[kind];
  const { text, wrong, change, leave } = useTyped(value, parse, onChange);
  return (
    <>
      <input
        {...tie}
        aria-invalid={tie['aria-invalid'] || wrong}
        aria-describedby={describedBy(tie['aria-describedby'], wrong && errorId)}
        className={className ?? 'input short'}
        inputMode={kind === 'count' ? 'numeric' : 'decimal'}
        autoComplete="off"
        value={text ?? (value === null ? '' : show(value))}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
      />
      {wrong && (
        <p id={errorId} role="alert" className="small field-error">
          {t(invalid)}
        </p>
      )}
    </>
  );
}
