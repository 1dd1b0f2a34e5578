/** A score "x trên y". */
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import { partStrings } from '../../lib/domain/strings/ui-form';
import type { Score } from '../../lib/domain/values';
import { useText } from '../text/language';
import { NumberInput } from './NumberInput';
import type { InputTie } from './tie';
import { asNumber, asParts } from './values';

export interface ScoreInputProps extends InputTie {
  value: unknown;
  onChange: (value: Partial<Score> | null) => void;
}

/** Score and greatest score; both blank is null. */
export function ScoreInput({ value, onChange, ...tie }: ScoreInputProps) {
  const t = useText(uiFormStrings);
  const part = useText(partStrings);
  const parts = asParts(value);
  const score = { value: asNumber(parts.value), max: asNumber(parts.max) };
  const set = (change: Partial<typeof score>) => {
    const next = { ...score, ...change };
    onChange(next.value === null && next.max === null ? null : (next as Partial<Score>));
  };
  return (
    <div className="row">
      <NumberInput
        {...tie}
        kind="decimal"
        className="input score"
        value={score.value}
        onChange={(next) => set({ value: next })}
      />
      {t('ofMax')}
      <NumberInput
        kind="decimal"
        className="input score"
        aria-label={part('max')}
        value={score.max}
        onChange={(next) => set({ max: next })}
      />
    </div>
  );
}
