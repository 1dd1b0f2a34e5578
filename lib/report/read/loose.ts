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
import type { Collected } from './collected';
import { literalSource } from './literal';
import type { TextParagraph } from './paragraphs';
import type { Found } from './pattern';
import { COUNT_SOURCE } from './plain-values';
import { isExact, slotOf, valueOf, type Slot } from './slots';

/** A label has at least so many letters, a unit behind a number that is cut short at least so many words. */
const LABEL = 14;
const UNIT_WORDS = 3;

/** True where something was taken, or told as unclear. */
export function readLoosely(
  form: ReportForm,
  section: SectionPatterns,
  paragraph: TextParagraph,
  into: Collected,
): boolean {
  const labelled = section.blocks.find((way) => afterLabel(way, paragraph.text) !== null);
  const ways = labelled ? [labelled] : section.blocks.filter(({ says }) => says === null);
  const rest = labelled ? afterLabel(labelled, paragraph.text)! : paragraph.text;
  const found = withAnswers(form, claims(form, ways, rest, labelled !== undefined));
  into.take(found, paragraph.place);
  if (labelled && found.length === 0) {
    const [first] = labelled.pattern.slots;
    if (first) into.unclear(first.key, rest, paragraph.place);
  }
  return labelled !== undefined || found.length > 0;
}

/** What follows the block's label; null where the paragraph does not begin with it. */
function afterLabel({ pattern, says }: BlockPattern, text: string): string | null {
  if (says !== null) return null;
  const [first] = parseTemplate(pattern.template);
  if (first?.kind !== 'text' || !/[:]\s*$/.test(first.text) || first.text.length < LABEL)
    return null;
  const label = new RegExp(`^\\s*(?:[-–—+•*]\\s*)?${literalSource(first.text)}`, 'iu');
  const match = label.exec(text);
  return match ? text.slice(match[0].length) : null;
}

interface Claim extends Found {
  at: number;
  /** How much of the form's words stand around it. */
  strength: number;
}

function claims(
  form: ReportForm,
  ways: readonly BlockPattern[],
  text: string,
  labelled: boolean,
): Found[] {
  const numbers: Claim[] = [];
  const others: Found[] = [];
  for (const { pattern } of ways) {
    const nodes = flat(parseTemplate(pattern.template));
    nodes.forEach((node, at) => {
      if (node.kind !== 'value') return;
      const slot = slotOf(form, node);
      const after = nodes[at + 1];
      if (isNumber(slot)) numbers.push(...numberClaims(slot, after, text));
      else if (labelled) others.push(...other(slot, nodes[at - 1], text));
    });
    if (labelled) numbers.push(...leading(form, nodes, text));
  }
  return [...strongest(numbers), ...others];
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
    const pattern = new RegExp(`(?<![\\d.,/])(${COUNT_SOURCE})\\s+${words}(?![\\p{L}])`, 'giu');
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

/** A number right behind the label of a text that holds no other number, with the word that follows it there. */
function leading(form: ReportForm, nodes: readonly TemplateNode[], text: string): Claim[] {
  const values = nodes.flatMap((node) => (node.kind === 'value' ? [slotOf(form, node)] : []));
  const [slot] = values;
  if (slot === undefined || !isNumber(slot) || values.filter(isNumber).length > 1) return [];
  const behind = nodes[nodes.findIndex((node) => node.kind === 'value') + 1];
  const unit = behind?.kind === 'text' ? /^\s*[\p{L}&]+/u.exec(behind.text)?.[0].trim() : undefined;
  const after = unit === undefined ? '(?![\\d.,/])' : `\\s+${literalSource(unit)}(?!\\p{L})`;
  const match = new RegExp(`^\\s*(${COUNT_SOURCE})${after}`, 'iu').exec(text);
  if (!match) return [];
  const at = match[0].indexOf(match[1]!);
  return [{ slot, raw: match[1]!, value: valueOf(slot, match[1]!), at, strength: 2 }];
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

/** A day, a document, a score where there is exactly one; a text up to the form's next words. */
function other(slot: Slot, _before: TemplateNode | undefined, text: string): Found[] {
  const found = (raw: string): Found[] => [{ slot, raw, value: valueOf(slot, raw) }];
  if (slot.filter === 'date') {
    const days = datesIn(text);
    return days.length === 1 ? found(text.slice(days[0]!.at).slice(0, days[0]!.length)) : [];
  }
  if (slot.filter.startsWith('docRef')) {
    const mentions = documentsIn(text);
    return mentions.length === 1 ? [{ slot, raw: text, value: { ...mentions[0]!.ref } }] : [];
  }
  if (isExact(slot) || slot.filter === 'kinds' || slot.filter === 'subject') return [];
  const words = text.trim().replace(/[.;]\s*$/, '');
  return words === '' ? [] : found(words);
}
