/** References to documents in running text: "807/QĐ-UBND ngày 19/4/2022 của UBND tỉnh về việc …". */
import type { DocRef } from '../../domain/values';
import { cleanLine } from './clean';
import { dateAtStart } from './dates';
import { DOC_TYPE_PATTERN, docTypeOf } from './doc-types';
import { issuerAtStart } from './issuer';

/** One mention of a document; a part the text does not say is null. */
export interface Mention {
  ref: DocRef;
  docType: string | null;
  /** Where the mention stands in the cleaned text: from its kind or number to the last word understood. */
  from: number;
  to: number;
}

const TYPE = `(?:(${DOC_TYPE_PATTERN})\\s+)?`;
/** A number, an optional year (19/2014/QĐ-TTg), and a symbol of capitals with a dash (QĐ-UBND, BKHCN-TĐC) or of the National Assembly (QH15). */
const SYMBOL = String.raw`(?:(?:19|20)\d{2}\s?/\s?)?(?:[A-ZĐ][A-ZĐa-zđ&]{0,9}(?:\s?-\s?[A-ZĐ][A-ZĐa-zđ&.]{0,14})+|QH\d{1,2})`;
const WITH_SYMBOL = String.raw`(?:[Ss]ố\s*:?\s*)?(\d{1,6}[a-zA-Z]?)\s?/\s?(${SYMBOL})(?![\p{L}\d/]|-\d)`;
/** Only the words "Quyết định số 2125" make a bare number one of a document. */
const BARE = String.raw`(?:(${DOC_TYPE_PATTERN})\s+số\s*:?\s*)(\d{1,6})(?![\d/.,]?\d|\s?/)`;
const MENTION = new RegExp(`(?<![\\p{L}\\d/.-])(?:${TYPE}${WITH_SYMBOL}|${BARE})`, 'gu');

/** All documents a text names, in its order. `wholeLine`: the line is about one document and says nothing else. */
export function documentsIn(text: string, wholeLine = false): Mention[] {
  const line = cleanLine(text);
  const matches = [...line.matchAll(MENTION)];
  return matches.map((match, at) => {
    const until = matches[at + 1]?.index ?? line.length;
    const alone = wholeLine && matches.length === 1;
    return mentionOf(match, line.slice(match.index + match[0].length, until), alone);
  });
}

function mentionOf(match: RegExpMatchArray, after: string, alone: boolean): Mention {
  const [whole, type, number, symbol, bareType, bareNumber] = match;
  const dated = dateAfter(after);
  const issued = issuerAtStart(after.slice(dated.length));
  const read = dated.length + issued.length;
  const about = subjectAt(after.slice(read), alone, issued.issuer === null);
  const from = match.index ?? 0;
  return {
    ref: {
      number: number ?? bareNumber ?? null,
      symbol: symbol?.replace(/\s/g, '') ?? null,
      date: dated.day,
      issuer: issued.issuer,
      subject: about.subject,
    },
    docType: docTypeOf(type ?? bareType),
    from,
    to: from + whole.length + read + about.length,
  };
}

/** "ngày 19/4/2022", or a date that stands beside the number and is no beginning of a span of days. */
function dateAfter(after: string): { day: string | null; length: number } {
  const opening = /^\s*[,;(]?\s*(?:ban hành|ký|được ban hành)?\s*/i.exec(after)![0];
  const found = dateAtStart(after.slice(opening.length));
  if (!found) return { day: null, length: 0 };
  const length = opening.length + found.length;
  const rest = after.slice(length);
  if (/^\s*(?:đến|-)\s*(?:hết\s*)?(?:ngày\s*)?\d/i.test(rest)) return { day: null, length: 0 };
  const closing = /^\s*\)/.exec(rest)?.[0].length ?? 0;
  return { day: found.day, length: length + (opening.includes('(') ? closing : 0) };
}

const OPENINGS =
  /^\s*[,:;-]?\s*(?:(?:về việc|v\/v|về)\s+|(?=(?:ban hành|công bố|phê duyệt|quy định|sửa đổi|kiện toàn|thành lập|triển khai|giao)(?!\p{L})))/iu;
/** An issuer that was not understood may stand between: only the plain words "về việc" are sure then. */
const LATER = /^[^,;.:\n]*?\s(?:về việc|v\/v)\s+/iu;
const LAST_MARKS = /[\s,;:.“"(]+$/u;
/** Between this subject and the next document. */
const NEXT = /[\s,;]+(?:và|cùng|theo|tại)$/u;

/** What the document is about; null where the text does not say it or where it cannot be told where it ends. */
function subjectAt(
  text: string,
  alone: boolean,
  skipping: boolean,
): { subject: string | null; length: number } {
  const opening = OPENINGS.exec(text) ?? (skipping ? LATER.exec(text) : null);
  if (!opening) return { subject: null, length: 0 };
  const rest = text.slice(opening[0].length);
  const end = /[;\n]|\.(?=\s|$)/.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, end).replace(NEXT, '').replace(LAST_MARKS, '');
  // After a comma a capital may go on with the subject or begin what somebody did: only a line of its own is sure.
  const unsure = !alone && /,\s+\p{Lu}/u.test(words);
  if (words === '' || unsure) return { subject: null, length: 0 };
  return { subject: words, length: opening[0].length + words.length };
}
