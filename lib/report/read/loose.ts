/**
 * Reports in nearly the form's words: the fixed words before a value, or right behind a number, still tell what it
 * is. Taken only where exactly one thing in the paragraph can be meant; a number is never guessed.
 */
import type { ReportForm } from '../../packs/report-schema';
import { documentsIn } from '../../register/recognise/documents';
import { datesIn } from '../../register/recognise/dates';
import { parseTemplate, type TemplateNode } from '../text/template';
import { withAnswers } from './answers';
import type { BlockPattern, SectionPatterns } from './blocks';
import { CODE } from './codes';
import type { Collected } from './collected';
import { literalSource } from './literal';
import type { TextParagraph } from './paragraphs';
import type { Found } from './pattern';
import { numberInBoth, numberInWords } from './number-words';
import { BLANK_SOURCE, COUNT_SOURCE, isBlankDay } from './plain-values';
import { isExact, slotOf, valueOf, type Slot } from './slots';

/** A label has at least so many letters, a unit behind a number that is cut short at least so many words. */
const LABEL = 14;
const UNIT_WORDS = 3;

/** The keys that were taken, or told as unclear; null where the paragraph says nothing of the section's. */
export function readLoosely(
  form: ReportForm,
  section: SectionPatterns,
  paragraph: TextParagraph,
  into: Collected,
  others: readonly SectionPatterns[] = [],
): string[] | null {
  const year = into.titleYear;
  const elsewhere = others.filter((one) => one !== section);
  const labelled =
    labelledIn([section], paragraph.text, year) ?? labelledIn(elsewhere, paragraph.text, year);
  // A number of a cell is what the row and the column say; without its own label it is none of the form's.
  const unlabelled = paragraph.place.cell === null ? section.blocks : [];
  const ways = labelled ? [labelled] : unlabelled.filter(({ says }) => says === null);
  const rest = labelled ? afterLabel(labelled, paragraph.text, year)! : paragraph.text;
  const asked = { form, text: rest, labelled: labelled !== undefined, year };
  const found = withAnswers(form, claims(ways, asked));
  into.take(found, paragraph.place);
  const keys = found.map(({ slot }) => slot.key);
  if (labelled === undefined) return keys.length > 0 ? keys : null;
  const first = labelled.pattern.slots.find(({ key }) => key !== YEAR);
  if (keys.length === 0 && first) {
    if (isLeftOpen(rest)) into.leftOpen(first.key, paragraph.place);
    else into.unclear(first.key, rest, paragraph.place);
  }
  return [labelled.pattern.template, ...keys];
}

/** The block of the first section whose label the text begins with. */
function labelledIn(
  sections: readonly SectionPatterns[],
  text: string,
  year: number | null,
): BlockPattern | undefined {
  for (const { blocks } of sections) {
    const way = blocks.find((one) => afterLabel(one, text, year) !== null);
    if (way) return way;
  }
  return undefined;
}

const LEFT_OPEN = new RegExp(`^\\s*${BLANK_SOURCE}[^\\d]*$`, 'u');

/** A blank, perhaps before the value's unit: "____ hồ sơ", "ngày …/…/2025". */
const isLeftOpen = (text: string): boolean =>
  LEFT_OPEN.test(text) || isBlankDay(text.replace(/[.;,\s]+$/, ''));

/** What follows the block's label; null where the paragraph does not begin with it. */
function afterLabel(
  { pattern, says }: BlockPattern,
  text: string,
  year: number | null,
): string | null {
  if (says !== null) return null;
  const words = labelOf(parseTemplate(pattern.template), year);
  if (words === null) return null;
  const label = new RegExp(
    `^\\s*(?:[-–—+•*]\\s*|(?:\\d{1,2}|[a-zđ])[.)]\\s+)?${literalSource(words)}`,
    'iu',
  );
  const match = label.exec(text);
  return match ? text.slice(match[0].length) : null;
}

const YEAR = 'report.year';

/** The words before the first value; of the year of the report no other may stand in them. */
function labelOf(nodes: readonly TemplateNode[], year: number | null): string | null {
  const [first, named, second] = nodes;
  if (first?.kind !== 'text') return null;
  const dated = named?.kind === 'value' && named.key === YEAR && second?.kind === 'text';
  const words = dated && year !== null ? `${first.text}${year}${second.text}` : first.text;
  return /:\s*$/.test(words) && words.length >= LABEL ? words : null;
}

interface Claim extends Found {
  at: number;
  /** Everything behind the label is the number, in words. */
  isWhole?: boolean;
  /** How much of the form's words stand around it. */
  strength: number;
}

interface Asked {
  form: ReportForm;
  text: string;
  /** The text stands behind the block's label. */
  labelled: boolean;
  /** The year the report is about. */
  year: number | null;
}

function claims(ways: readonly BlockPattern[], asked: Asked): Found[] {
  const { form, text, labelled } = asked;
  const numbers: Claim[] = [];
  const others: Found[] = [];
  for (const { pattern } of ways) {
    const nodes = flat(parseTemplate(pattern.template));
    nodes.forEach((node, at) => {
      if (node.kind !== 'value' || node.key === YEAR) return;
      const slot = slotOf(form, node);
      if (isNumber(slot)) numbers.push(...numberClaims(slot, nodes[at + 1], text));
      else if (labelled) others.push(...other(slot, asked));
    });
    if (labelled) numbers.push(...leading(withoutYear(nodes), asked));
  }
  return [
    ...strongest(numbers.filter((one) => one.isWhole || isFact(text, one.at, asked.year))),
    ...others,
  ];
}

const withoutYear = (nodes: readonly TemplateNode[]): TemplateNode[] =>
  nodes.filter((node) => node.kind !== 'value' || node.key !== YEAR);

/** Plans, refusals, comparisons: the number behind such words is not what happened. */
const NO_FACT =
  /(?<!\p{L})(dự kiến|phấn đấu|chỉ tiêu|chưa|hoãn|hủy|huỷ|năm trước|năm sau|năm tới|cùng kỳ|không(?! phù hợp)|từ \d+ đến|số ước|ước (?:cả năm|thực hiện|tính|đạt|đến)|tạm tính)(?!\p{L})/iu;

/** The sentence around a place states what happened in the report's own year. */
function isFact(text: string, at: number, year: number | null): boolean {
  const before = Math.max(...['. ', '; '].map((mark) => text.lastIndexOf(mark, at)));
  const after = /[.;](?=\s|$)/.exec(text.slice(at));
  const sentence = text.slice(before + 1, after ? at + after.index : undefined);
  if (NO_FACT.test(sentence)) return false;
  return [...sentence.matchAll(/năm\s+(\d{4})(?!\d)/giu)].every((one) => Number(one[1]) === year);
}

const flat = (nodes: readonly TemplateNode[]): TemplateNode[] =>
  nodes.flatMap((node) => (node.kind === 'optional' ? flat(node.nodes) : [node]));

const isNumber = ({ filter, field }: Slot): boolean =>
  ['count', 'plain', 'some', 'money'].includes(filter) || field?.type === 'count';

/** "02 cuộc kiểm tra": a number and as many of the words behind it as stand there. */
function numberClaims(slot: Slot, after: TemplateNode | undefined, text: string): Claim[] {
  if (after?.kind !== 'text') return [];
  const unit = after.text
    .split(/[,;:.(]/)[0]!
    .trim()
    .split(/\s+/);
  for (let length = unit.length; length > 0; length -= 1) {
    if (length < (length === unit.length ? 2 : UNIT_WORDS)) break;
    const words = literalSource(unit.slice(0, length).join(' '));
    const pattern = new RegExp(`${ALONE}(${COUNT_SOURCE})\\s+${words}(?![\\p{L}])`, 'giu');
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) continue;
    return matches.map((match) => ({
      slot,
      raw: match[1]!,
      value: valueOf(slot, match[1]!),
      at: match.index,
      strength: length / unit.length,
    }));
  }
  return [];
}

/** A whole word or nothing stands before it: no digits, no letter that may be one ("1 024"), sign, bracket or list, and no end of a span or of a number in words ("10 đến 20", "hai trăm 7"). */
const ALONE =
  '(?<=^\\s*|(?<![\\p{L}\\d.,/–-])\\p{L}{2,}[:;]?\\s+)(?<!(?<!\\p{L})(?:từ|đến|tới|hơn|gần|khoảng|mươi|chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ)\\s+)';

/**
 * A number right behind the label of a text that has one number, with the words that follow it there; anything else
 * with digits behind it (another number, "12 nghìn", "5%") makes it unsure.
 */
function leading(nodes: readonly TemplateNode[], { form, text }: Asked): Claim[] {
  const values = nodes.flatMap((node) => (node.kind === 'value' ? [slotOf(form, node)] : []));
  const [slot] = values;
  if (slot === undefined || !isNumber(slot) || values.filter(isNumber).length > 1) return [];
  const behind = nodes[nodes.findIndex((node) => node.kind === 'value') + 1];
  const words = behind?.kind === 'text' ? unitOf(behind.text) : '';
  const gap = behind?.kind === 'text' && /^\s*\(/.test(behind.text) ? '\\s*\\(?\\s*' : '\\s+';
  const after = words === '' ? '\\s*[.;]?\\s*$' : `${gap}${literalSource(words)}(?!\\p{L})`;
  // The label says what is counted; only of money it must be said in what.
  const ends = slot.filter === 'money' ? after : `(?:${after}|\\s*[.;]?\\s*$)`;
  const inWords = saidInWords(text, words);
  if (inWords !== null && slot.filter !== 'money')
    return [{ slot, raw: text.trim(), value: inWords, at: 0, strength: 2, isWhole: true }];
  const match = new RegExp(`^\\s*(${COUNT_SOURCE})${ends}`, 'iu').exec(text);
  if (!match || hasNumbers(text.slice(match[0].length))) return [];
  const at = match[0].indexOf(match[1]!);
  return [{ slot, raw: match[1]!, value: valueOf(slot, match[1]!), at, strength: 2 }];
}

/** "Không có", "chưa phát sinh" behind the label of a count, and nothing else: none were counted. */
const NONE = /^(?:không|không có|không phát sinh|chưa phát sinh|không có phát sinh)$/iu;

/** "hai trăm hồ sơ", "không có": the number that words behind a label are, with the unit or alone; else null. */
function saidInWords(text: string, unit: string): number | null {
  const said = text
    .replace(/[.;\s]+$/, '')
    .replace(unit === '' ? /$^/ : new RegExp(`\\s+\\(?${literalSource(unit)}\\)?$`, 'iu'), '')
    .trim();
  return NONE.test(said) ? 0 : (numberInWords(said) ?? numberInBoth(said));
}

/** " (hồ sơ)" → "hồ sơ"; " TTHC" → "TTHC". */
const unitOf = (text: string): string =>
  text
    .replace(/[()]/g, ' ')
    .split(/[,;:.]/)[0]!
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .join(' ');

/** Digits that belong to no document and no day; what "trong đó" tells is a part of the number before it. */
function hasNumbers(text: string): boolean {
  let rest = text.split(/,?\s*trong đó\s/iu)[0]!;
  for (const { from, to } of documentsIn(rest).reverse())
    rest = rest.slice(0, from) + rest.slice(to);
  for (const { at, length } of datesIn(rest).reverse())
    rest = rest.slice(0, at) + rest.slice(at + length);
  return /\d/.test(rest);
}

/** A number belongs to the value with the most words around it; a value with several numbers to none. */
function strongest(all: readonly Claim[]): Found[] {
  const byPlace = new Map<number, Claim[]>();
  for (const claim of all) byPlace.set(claim.at, [...(byPlace.get(claim.at) ?? []), claim]);
  const won = new Map<string, Claim[]>();
  for (const rivals of byPlace.values()) {
    const best = Math.max(...rivals.map(({ strength }) => strength));
    const winners = rivals.filter(({ strength }) => strength === best);
    if (new Set(winners.map(({ slot }) => slot.key)).size > 1) continue;
    const [winner] = winners;
    won.set(winner!.slot.key, [...(won.get(winner!.slot.key) ?? []), winner!]);
  }
  return [...won.values()].flatMap((own) =>
    new Set(own.map(({ value }) => value)).size === 1 ? [own[0]!] : [],
  );
}

/** "trước ngày 19/10/2025", "từ ngày 10 đến ngày 12/10/2025": a day that only bounds a time. */
const BOUND =
  /(?<!\p{L})(?:từ|đến|tới|hết|trước|sau|khoảng|cuối|đầu|hạn)(?:\s+hết)?(?:\s+ngày)?\s*$|\d\s*[-–—]\s*$/iu;

/** A day or a document where there is exactly one and it happened; a text as it stands. */
function other(slot: Slot, { text, year }: Asked): Found[] {
  const found = (raw: string): Found[] => [{ slot, raw, value: valueOf(slot, raw) }];
  if (slot.filter === 'date') {
    const days = datesIn(text);
    const [day] = days;
    if (day === undefined || days.length > 1 || !isFact(text, day.at, year)) return [];
    if (BOUND.test(text.slice(0, day.at))) return [];
    return found(text.slice(day.at, day.at + day.length));
  }
  if (slot.filter.startsWith('docRef')) {
    const mentions = documentsIn(text);
    return mentions.length === 1 ? [{ slot, raw: text, value: { ...mentions[0]!.ref } }] : [];
  }
  if (slot.field?.type === 'code') {
    const codes = new Set([...text.matchAll(CODE)].map(([code]) => code));
    return codes.size === 1 ? found([...codes][0]!) : [];
  }
  if (isExact(slot) || slot.filter === 'kinds' || slot.filter === 'subject') return [];
  const words = text.trim().replace(/[.;]\s*$/, '');
  return words === '' ? [] : found(words);
}
