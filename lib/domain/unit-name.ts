/** When two spellings name one unit. Tones matter here: Thạch Hà and Thạch Hạ are two places. */
import { remembered } from './memo';
import { accentKey, fold, isUnmarked, toneLast } from './text';

export { isUnmarked };

/**
 * The key that spellings of one unit share: case, blanks, punctuation, the place of the tone mark (hoà, hòa) and
 * i for y (Kì, Kỳ) fall away; letters and tones stay.
 */
export const unitKey: (name: string) => string = remembered((name) =>
  accentKey(name).normalize('NFD').split(' ').map(toneLast).join(' '),
);

/** True where two names are one unit's; a name without any mark is that of every name it may stand for. */
export function sameUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (unitKey(a) === unitKey(b)) return true;
  return (isUnmarked(a) || isUnmarked(b)) && fold(a) === fold(b);
}
