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

/** Width in points of the widest line when a text is wrapped, greedily, within `room` points. */
export function widestLine(text: string, size: number, room: number): number {
  const space = boldWidth(' ', size);
  let widest = 0;
  let current = 0;
  for (const word of text.split(/\s+/)) {
    const width = boldWidth(word, size);
    if (current > 0 && current + space + width > room) current = width;
    else current += (current > 0 ? space : 0) + width;
    widest = Math.max(widest, current);
  }
  return Math.min(widest, room);
}
