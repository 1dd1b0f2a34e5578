/** When two spellings name one unit. Tones matter here: Thạch Hà and Thạch Hạ are two places. */
import { remembered } from './memo';
import { fold, isUnmarked, normaliseText, toneLast } from './text';

export { isUnmarked };

/** Whatever is no letter, digit or tone; a tone stands by itself where a key has it behind a consonant. */
const BETWEEN = /[^\p{L}\p{Mn}\p{N}%#]+/gu;

/**
 * The key that spellings of one unit share: case, blanks, punctuation, the place of the tone mark (hoà, hòa) and
 * i for y (Kì, Kỳ) fall away; letters and tones stay. The key of a key is that key.
 */
export const unitKey: (name: string) => string = remembered((name) =>
  normaliseText(name)
    .toLowerCase()
    .replace(BETWEEN, ' ')
    .trim()
    .normalize('NFD')
    .split(' ')
    .map(toneLast)
    .join(' '),
);

/** True where two names are one unit's; a name without any mark is that of every name it may stand for. */
export function sameUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (unitKey(a) === unitKey(b)) return true;
  return (isUnmarked(a) || isUnmarked(b)) && fold(a) === fold(b);
}
