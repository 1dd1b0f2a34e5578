/** Two years' numbers in words, on the screen and in the report alike. */
import type { Rate } from '../../domain/figures';
import { dots, formatDecimal } from '../../report/text/numbers';
import type { ComparedTotal } from './compare-totals';

/** "1.234"; of a share "7/8 (87,5%)". */
export function totalText(value: number | Rate): string {
  if (typeof value === 'number') return dots(value);
  const share = `${dots(value.numerator)}/${dots(value.denominator)}`;
  return value.value === null ? share : `${share} (${formatDecimal(value.value)}%)`;
}

/** "+12", "−3", "0"; of shares in points of percent. Null where a share is of nothing. */
export function changeOf({
  before,
  now,
}: ComparedTotal): { text: string; isPoints: boolean } | null {
  if (typeof before === 'number' && typeof now === 'number')
    return { text: signed(now - before, dots), isPoints: false };
  if (typeof before === 'number' || typeof now === 'number') return null;
  if (before.value === null || now.value === null) return null;
  // Hundredths: shares are rounded to two decimals, so that what is printed adds up.
  const hundredths = Math.round(now.value * 100) - Math.round(before.value * 100);
  return { text: signed(hundredths, (one) => formatDecimal(one / 100)), isPoints: true };
}

const signed = (change: number, text: (size: number) => string): string =>
  change === 0 ? '0' : `${change > 0 ? '+' : '−'}${text(Math.abs(change))}`;
