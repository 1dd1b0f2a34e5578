/** A value that is computed, not typed. */
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { showDate, showDecimal, showPercent } from '../text/format';
import { useText } from '../text/language';
import { asParts, asText } from './values';

export interface ReadOnlyValueProps {
  id: string;
  value: unknown;
  describedBy: string;
}

/** Focusable, so that F8 and links reach it. */
export function ReadOnlyValue({ id, value, describedBy }: ReadOnlyValueProps) {
  const t = useText(uiCommonStrings);
  const words = wordsOf(value);
  return (
    <output id={id} className="read-only" tabIndex={-1} aria-describedby={describedBy}>
      {words ?? <span className="quiet">{t('unknown')}</span>}
    </output>
  );
}

/** Words of a computed value; null where there is none to show. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'number') return showDecimal(value);
  if (typeof value === 'string') {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? showDate(value) : value || null;
  }
  if (value === null || typeof value !== 'object') return null;
  const parts = asParts(value);
  if (typeof parts.max === 'number') {
    return typeof parts.value === 'number'
      ? `${showDecimal(parts.value)}/${showDecimal(parts.max)}`
      : null;
  }
  if (typeof parts.denominator === 'number') {
    return typeof parts.value === 'number' ? showPercent(parts.value) : null;
  }
  const number = [asText(parts.number), asText(parts.symbol)].filter(Boolean).join('/');
  return number || null;
}
