/**
 * Printed widths of bold Times New Roman text, for the ruled lines the decree wants under some of it.
 * Advance widths in thousandths of the type size; Vietnamese marks do not widen a letter, the horn does.
 */
const BOLD: Record<number, string> = {
  220: '|',
  250: ' ,.\u00a0',
  278: "'/\\il",
  333: '!()-:;[]`fjt‘’',
  389: 'Is',
  394: '{}',
  444: 'cerz',
  500: '0123456789#$*?J_agovxy–“”',
  520: '~',
  554: 'ơ',
  555: '"',
  556: 'Sbdhknpquđ',
  570: '+<=>',
  581: '^',
  600: 'ư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQƠ',
  796: 'Ư',
  833: '&m',
  930: '@',
  944: 'M',
  1000: '%W—…',
};
const WIDTHS = new Map(
  Object.entries(BOLD).flatMap(([width, chars]) =>
    [...chars].map((char): [string, number] => [char, Number(width)]),
  ),
);
const AVERAGE = 556;

/** Width in points of a text set bold at `size` points. */
export function boldWidth(text: string, size: number): number {
  let units = 0;
  for (const char of text.normalize('NFC')) units += WIDTHS.get(baseOf(char)) ?? AVERAGE;
  return (units * size) / 1000;
}

/** The letter without tone and vowel marks; the horn of ơ and ư stays. */
const baseOf = (char: string): string =>
  char
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, '')
    .normalize('NFC');

/** Widths in points of the lines of a text wrapped, greedily, within `room` points. */
function wrap(text: string, size: number, room: number): number[] {
  const space = boldWidth(' ', size);
  const lines: number[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const width = boldWidth(word, size);
    const current = lines[lines.length - 1];
    if (current === undefined || current + space + width > room) lines.push(width);
    else lines[lines.length - 1] = current + space + width;
  }
  return lines;
}

/** Width in points of the widest line when a text is wrapped within `room` points. */
export const widestLine = (text: string, size: number, room: number): number =>
  Math.min(Math.max(0, ...wrap(text, size, room)), room);

/** Balanced texts keep this share of their room, so that a long one does not run into what stands beside it. */
const KEPT = 0.96;

/** The least room in points in which a text takes no more lines than in `room`: its lines come out about equal. */
export function balancedRoom(text: string, size: number, whole: number): number {
  const room = whole * KEPT;
  const lines = wrap(text, size, room).length;
  if (lines < 2) return room;
  let best = room;
  while (best > size && wrap(text, size, best - 1).length === lines) best -= 1;
  // Other metrics than these may be at work: some slack keeps the last word of a line in place.
  return Math.min(room, best * 1.03 + size);
}
