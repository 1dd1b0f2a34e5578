/** Fills one part of a template with docxtemplater, which repeats paragraphs and rows and leaves out what a condition forbids. */
import Docxtemplater from 'docxtemplater';
import { strFromU8 } from 'fflate';
import { evaluateCondition } from '../cel';
import { meaningOf } from './keys';
import type { PrintedNumber } from '../evidence/printed-numbers';
import { CLOSE, marked, OPEN, putBack, type MarkedPart } from './mark';
import { withNote } from './note-ranges';
import { numbersOf } from './numbers';
import { GONE, withoutGone } from './part-gone';
import { LINE, withLines } from './part-lines';
import { isSaidByWords } from '../said';
import { isSignLine } from './sign-lines';
import { printed, rowsOf, tableScope, type FillScope } from './print';
import type { SurveyedPart } from './survey';
import { RESERVED } from './survey';
import { printable } from './xml-text';

/** Which numbers are to be marked for comments, and which were printed. */
export interface Watch {
  /** Keys; the note on a number is the place of its key. */
  noted: readonly string[];
  /** By key, in the order in which they are met; what a condition forbids is not among them. */
  numbers: Map<string, PrintedNumber>;
  /** Keys of all values that were printed, of numbers and words alike (`lib/report/said`). */
  said: Set<string>;
}

/** The part's XML with everything printed. Throws where the library cannot make sense of it. */
export function fillPart(part: SurveyedPart, scope: FillScope, watch: Watch): string {
  const { xml, tags, aside } = marked(part);
  if (tags.length === 0) return part.tokens.join('');
  const archive = archiveOf(xml);
  const document = new Docxtemplater(archive as never, {
    delimiters: { start: OPEN, end: CLOSE },
    paragraphLoop: true,
    parser: (tag: string) => ({ get: (at: unknown) => valueOf(tags, Number(tag), at, watch) }),
    nullGetter: () => '',
    errorLogging: false,
  });
  document.render({ scope } satisfies Level);
  return putBack(withoutGone(withLines(archive.text())), aside);
}

/** What the library hands back as the scope of a placeholder. */
interface Level {
  scope: FillScope;
}

function valueOf(
  tags: MarkedPart['tags'],
  number: number,
  at: unknown,
  { noted, numbers, said }: Watch,
): unknown {
  const { tag, inTable, closed } = tags[number]!;
  const { scope } = at as Level;
  if (tag.kind === 'value') {
    const own = inTable && scope.item !== undefined ? tableScope(scope) : scope;
    const words = printable(printed(tag, { ...own, said }).normalize('NFC'));
    const text = closed ? opened(words) : words;
    const clean = text.replace(new RegExp(RESERVED, 'g'), '').replace(/\r\n?|\n/g, LINE);
    if (clean === '' && isSignLine(tag.filter)) return GONE;
    const found = numbersOf(tag, scope.draft);
    for (const one of found) if (!numbers.has(one.key)) numbers.set(one.key, one);
    // A sentence in which figures live is no number.
    const note = noted.indexOf(found.find((one) => one.printed === clean.trim())?.key ?? '');
    return note < 0 ? clean : withNote(clean, note);
  }
  if (tag.kind === 'each')
    return itemsOf(tag.key, scope).map((item): Level => ({ scope: { ...scope, item } }));
  if (tag.kind !== 'if' || !holds(tag.condition, scope)) return [];
  for (const key of saidByCondition(tag.condition, scope)) said.add(key);
  return [at];
}

/** A condition that holds and rests on what words alone can say (none, no, yes) has words that say it. */
const saidByCondition = (condition: string, { draft }: FillScope): string[] =>
  [...condition.matchAll(/\b(?:value|isZero|isFalse|listEmpty)\(\s*['"]([\w.]+)['"]\s*\)/g)]
    .map((match) => match[1]!)
    .filter((key) => isSaidByWords(draft.values[key] ?? null));

/** A typed sentence whose closing mark the template has too: its own goes ("v.v." keeps it). */
const opened = (text: string): string =>
  /\.\p{L}+\.\s*$/u.test(text) ? text : text.replace(/\s*[.;]\s*$/, '');

/** Items of a list; where it is unknown one of nothing but blanks, so that the place is seen. */
function itemsOf(key: string, { draft, item }: FillScope): NonNullable<FillScope['item']>[] {
  const meaning = meaningOf(draft.form, key);
  if (meaning.kind === 'item') {
    const list = item?.value[meaning.part];
    const parts = Array.isArray(list) ? list : [];
    const whole = item?.key ?? key;
    return parts.map(
      (one, at) =>
        ({
          key: whole,
          value:
            typeof one === 'object' && one !== null && !('symbol' in one)
              ? { ...one, index: at + 1 }
              : { text: one, docRef: one, index: at + 1 },
        }) as NonNullable<FillScope['item']>,
    );
  }
  const own = meaning.kind === 'field' ? meaning.field.key : key;
  const rows = rowsOf(draft, own);
  if (rows === null) return [{ key: own, value: {}, unknown: true }];
  return rows.map((value) => ({ key: own, value }));
}

/** A condition that cannot be proven lets the text stand: its blanks then say what is missing. */
function holds(condition: string, { draft }: FillScope): boolean {
  const verdict = evaluateCondition(condition, draft);
  return 'missing' in verdict || verdict.holds;
}

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** The little of an archive that the library asks for: the part alone, as the main text of a package. */
function archiveOf(xml: string) {
  const texts: Record<string, string> = { '[Content_Types].xml': TYPES, 'word/document.xml': xml };
  const entry = (name: string) => ({ name, asText: () => texts[name]! });
  const files = Object.fromEntries(Object.keys(texts).map((name) => [name, entry(name)]));
  return {
    files,
    file(name: string | RegExp, content?: string | Uint8Array) {
      if (typeof name !== 'string')
        return Object.values(files).filter((one) => name.test(one.name));
      if (content !== undefined)
        texts[name] = typeof content === 'string' ? content : strFromU8(content);
      return files[name] ?? null;
    },
    remove() {},
    text: () => texts['word/document.xml']!,
  };
}
