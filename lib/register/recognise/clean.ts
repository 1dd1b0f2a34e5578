/** Text of a page made ready for recognition: as it is read, with look-alike letters and dashes written one way. */
import { normaliseText } from '../../domain/text';

/** Eth and the African D look like Đ and are typed for it; pages break symbols with dashes of their own. */
const LOOK_ALIKES: readonly [RegExp, string][] = [
  [/[\u00D0\u0189]/g, 'Đ'],
  [/[\u2010\u2011\u2012\u2013\u2014\u2212]/g, '-'],
  [/\u2215|\u2044/g, '/'],
];

/** One line of text. */
export function cleanLine(text: string): string {
  return LOOK_ALIKES.reduce(
    (line, [pattern, letter]) => line.replace(pattern, letter),
    normaliseText(text),
  );
}
