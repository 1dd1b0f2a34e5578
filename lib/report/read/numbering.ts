/** Numbers and marks that Word writes itself before a paragraph of a list: seen by a reader, stored nowhere in the text. */
import type { Styles } from './styles';
import { attributeOf, childOf, childrenOf, valueOf, type XmlElement } from './xml';

const LEVELS = 9;

export class Numbering {
  private readonly lists = new Map<string, XmlElement>();
  private readonly numbers = new Map<string, XmlElement>();
  /** Where each list stands: a count a level, null before its first. */
  private readonly counts = new Map<string, (number | null)[]>();
  private readonly started = new Set<string>();

  constructor(
    numbering: XmlElement | null,
    private readonly styles: Styles,
  ) {
    for (const one of numbering ? childrenOf(numbering) : []) {
      const list = attributeOf(one, 'abstractNumId');
      const number = attributeOf(one, 'numId');
      if (one.localName === 'abstractNum' && list !== null) this.lists.set(list, one);
      if (one.localName === 'num' && number !== null) this.numbers.set(number, one);
    }
  }

  /** "1.", "2.1.", "a)", "-": what stands before the paragraph; null where it is of no list. Counts on. */
  labelOf(paragraph: XmlElement | undefined): string | null {
    const own = this.placeOf(paragraph);
    const number = own && this.numbers.get(own.number);
    const id = number && valueOf(number, 'abstractNumId');
    const list = id == null ? undefined : this.listOf(id);
    if (!own || !number || !list || id == null) return null;
    const level = (at: number) => levelOf(number, list, at);
    const counts = this.countOn(id, own, number, level);
    return labelAt(own.level, counts, level);
  }

  /** The paragraph's list and level, by itself or by its style; 0 takes it out of a list. */
  private placeOf(paragraph: XmlElement | undefined): { number: string; level: number } | null {
    let level: string | null | undefined;
    for (const properties of [paragraph, ...this.styles.paragraphStyles(paragraph)]) {
      const own = childOf(properties, 'numPr');
      level ??= valueOf(own, 'ilvl');
      const number = valueOf(own, 'numId');
      if (number == null) continue;
      const at = Number(level ?? 0);
      return number === '0' || !(at >= 0 && at < LEVELS) ? null : { number, level: at };
    }
    return null;
  }

  /** A list may be nothing but the name of a style that another list defines. */
  private listOf(id: string): XmlElement | undefined {
    const list = this.lists.get(id);
    const link = list && valueOf(list, 'numStyleLink');
    if (link == null) return list;
    return [...this.lists.values()].find((one) => valueOf(one, 'styleLink') === link) ?? list;
  }

  private countOn(
    id: string,
    { number, level }: { number: string; level: number },
    element: XmlElement,
    levelAt: (at: number) => XmlElement | undefined,
  ): (number | null)[] {
    const counts = this.counts.get(id) ?? new Array<number | null>(LEVELS).fill(null);
    this.counts.set(id, counts);
    const override = overrideOf(element, level);
    const anew = valueOf(override, 'startOverride');
    const first = Number(valueOf(levelAt(level), 'start') ?? 1);
    const restarts = anew != null && !this.started.has(`${number}/${level}`);
    this.started.add(`${number}/${level}`);
    if (restarts) counts[level] = Number(anew);
    else counts[level] = counts[level] == null ? first : counts[level] + 1;
    counts.fill(null, level + 1);
    // A level that was skipped counts as its first.
    for (let at = 0; at < level; at += 1) counts[at] ??= Number(valueOf(levelAt(at), 'start') ?? 1);
    return counts;
  }
}

const overrideOf = (number: XmlElement, level: number): XmlElement | undefined =>
  childrenOf(number).find(
    (one) => one.localName === 'lvlOverride' && attributeOf(one, 'ilvl') === String(level),
  );

const levelOf = (number: XmlElement, list: XmlElement, level: number): XmlElement | undefined =>
  childOf(overrideOf(number, level), 'lvl') ??
  childrenOf(list).find(
    (one) => one.localName === 'lvl' && attributeOf(one, 'ilvl') === String(level),
  );

function labelAt(
  level: number,
  counts: readonly (number | null)[],
  levelAt: (at: number) => XmlElement | undefined,
): string | null {
  const own = levelAt(level);
  const format = valueOf(own, 'numFmt') ?? 'decimal';
  const text = valueOf(own, 'lvlText') ?? '';
  // A mark may be a sign of a font of symbols: all of them mean "here begins an item".
  if (format === 'bullet') return /^[-–—+*]$/.test(text) ? text : '•';
  if (format === 'none' && !text.includes('%')) return text === '' ? null : text;
  return text.replace(/%([1-9])/g, (_, at: string) => {
    const other = Number(at) - 1;
    return written(counts[other] ?? 1, valueOf(levelAt(other), 'numFmt') ?? 'decimal');
  });
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function written(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return letter(count).toUpperCase();
    case 'lowerLetter':
      return letter(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(count);
  }
}

function roman(count: number): string {
  let rest = Math.min(count, 3999);
  let text = '';
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/** a … z, then aa, bb, … as Word counts. */
const letter = (count: number): string =>
  count < 1
    ? String(count)
    : String.fromCharCode(97 + ((count - 1) % 26)).repeat(
        Math.min(1 + Math.floor((count - 1) / 26), 9),
      );
