/** Which quarter or month a preset takes. */
import { partsOf, type PeriodPreset } from '../../lib/domain/presets';

/**
 * The part asked for; where none is, the last one that is over on `today` (the first in January), and in years
 * gone by the last of the year. Null for presets that take no part.
 */
export function partFor(
  preset: PeriodPreset,
  year: number,
  asked: number | null,
  today: string,
): number | null {
  const parts = partsOf(preset);
  if (parts === null) return null;
  if (asked !== null && asked >= 1 && asked <= parts) return asked;
  if (year !== Number(today.slice(0, 4))) return parts;
  const monthsOver = Number(today.slice(5, 7)) - 1;
  return Math.max(1, Math.floor((monthsOver * parts) / 12));
}
