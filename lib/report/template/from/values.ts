/** Single values: the words a value was read from give way to the placeholder that prints those very words. */
import { documentsIn } from '../../../register/recognise/documents';
import type { ValueType } from '../../../packs/report-field-schema';
import { wholeWordsIn } from '../../text/whole-words';
import type { Mark } from '../../read/collected';
import { printed } from '../print';
import { tagText } from '../tag';
import { editOf, isCuttable, isWording, labelOf, type Planned, type Planning } from './plan';
import type { FileLine } from './file-lines';

type How = { filter: string | null; arg: string | null };

/** Ways to print a type, the usual one first. */
const WAYS: Partial<Record<ValueType, readonly string[]>> = {
  count: ['count', 'plain', 'money'],
  integer: ['plain', 'count', 'money'],
  money: ['money', 'plain'],
  date: ['date', 'longDate'],
  docRef: ['docRefBare', 'docRef', 'docRefShort', 'docRefNumber'],
  text: ['text', 'caps', 'open'],
  narrative: ['text', 'open', 'caps'],
  code: ['text', 'officeNumber'],
};

/** The proposal for a mark; null where no placeholder prints the words that stand there. */
export function valueProposal(planning: Planning, mark: Mark): Planned | null {
  const line = planning.lines.get(mark.place.paragraph);
  if (mark.by === 'item' || isWording(mark.key) || line === undefined) return null;
  for (const how of waysOf(planning, mark)) {
    const words = printed({ kind: 'value', key: mark.key, ...how }, { draft: planning.draft });
    // A blank that the form itself left may be kept as one; any other says that the value is not all known.
    if (words.trim() === '' || (words.includes('……') && words !== mark.raw)) continue;
    const planned = words.includes('\n')
      ? several(planning, mark, line, how, words.split('\n'))
      : single(planning, mark, line, how, words);
    if (planned !== null) return planned;
  }
  return null;
}

function waysOf({ form }: Planning, { key, filter, arg, raw }: Mark): How[] {
  const type = form.fields.find((field) => field.key === key)?.type ?? 'text';
  const plain: How = { filter: null, arg: null };
  const own: How[] = filter === null ? [] : [{ filter, arg }];
  if (type === 'list') return own;
  // As in the head of the built-in report: room for the clerk's pen where it is not known yet.
  if (key === 'doc.number') return [{ filter: 'officeNumber', arg: null }, plain];
  const others = (WAYS[type] ?? []).map((name): How => ({ filter: name, arg: null }));
  // Words in capitals are so for their place, whatever the value is; what needs no filter gets none.
  return isCapitals(raw) ? [CAPS, plain, ...own, ...others] : [plain, ...own, ...others];
}

const CAPS: How = { filter: 'caps', arg: null };
const isCapitals = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase() && /\s/.test(text);

function single(
  planning: Planning,
  mark: Mark,
  line: FileLine,
  how: How,
  words: string,
): Planned | null {
  const place = placeIn(line, mark, words);
  if (place === null) return null;
  const placeholder = tagText(mark.key, how.filter, how.arg);
  const { from, to } = place;
  return {
    ...facts(planning, mark, line, placeholder, { from, to }),
    removes: 0,
    edits: [editOf(line, from, to, placeholder)],
    cuts: [],
  };
}

/** Where the words stand in the line: where they were read, else the one place where they can be meant. */
function placeIn(line: FileLine, mark: Mark, words: string): { from: number; to: number } | null {
  const lead = words.length - words.trimStart().length;
  if (mark.at !== undefined && mark.text !== undefined) {
    const base = line.text.indexOf(mark.text);
    if (base < 0 || line.text.lastIndexOf(mark.text) !== base) return null;
    const from = base + mark.at - lead;
    return from >= 0 && line.text.startsWith(words, from)
      ? { from, to: from + words.length }
      : null;
  }
  const found =
    mark.by === 'loose' ? wholeWordsIn(line.text, words.trim()) : standing(line.text, words.trim());
  if (found.length !== 1 || !line.text.startsWith(words, found[0]! - lead)) return null;
  // A document's number alone may be the number of another one.
  const cited = documentsIn(line.text);
  const isInside = cited.some((one) => one.from < found[0]! && found[0]! + words.length <= one.to);
  if (mark.by === 'loose' && isInside) return null;
  return { from: found[0]! - lead, to: found[0]! + words.trim().length };
}

/** Where words stand by themselves; in a head a number stands right before its symbol ("3061/BC-SXD"). */
const standing = (text: string, words: string): number[] =>
  [...text.matchAll(/[\p{L}\d]+/gu)]
    .map(({ index }) => index)
    .filter(
      (at) => text.startsWith(words, at) && !/^[\p{L}\d]/u.test(text.slice(at + words.length)),
    );

/** A value of several paragraphs: they give way to the one it begins in, and its closing mark comes along. */
function several(
  planning: Planning,
  mark: Mark,
  line: FileLine,
  how: How,
  words: readonly string[],
): Planned | null {
  const place = placeIn(line, mark, words[0]!);
  if (place === null || place.to !== line.text.length || !line.alone) return null;
  const rest = words.slice(1).map((_, at) => planning.lines.get(mark.place.paragraph + at + 1));
  const last = words[words.length - 1]!;
  const end = rest[rest.length - 1]?.text.slice(last.length) ?? '';
  const isSame = rest.every(
    (own, at) =>
      own !== undefined &&
      own.alone &&
      own.text === (at === rest.length - 1 ? last + end : words[at + 1]) &&
      isCuttable(planning.tokens, own.paragraph),
  );
  if (!isSame) return null;
  const placeholder = tagText(mark.key, how.filter, how.arg);
  return {
    ...facts(planning, mark, line, placeholder, place),
    removes: rest.length,
    edits: [editOf(line, place.from, place.to, placeholder + end)],
    cuts: rest.map((own) => own!.paragraph),
  };
}

const facts = (
  { form }: Planning,
  mark: Mark,
  line: FileLine,
  placeholder: string,
  { from, to }: { from: number; to: number },
) => ({
  id: `${mark.place.paragraph}:${from}:${placeholder}`,
  key: mark.key,
  label: labelOf(form, mark.key),
  text: line.text,
  from,
  to,
  placeholder,
  sure: mark.by === 'words',
});
