/** A document as a report prints it: "Quyết định số 807/QĐ-UBND ngày 19/4/2022 của UBND tỉnh về việc …". */
import { documentsIn } from '../../register/recognise/documents';
import type { DocRef } from '../../domain/values';
import { dayOf, isBlank } from './plain-values';

const BLANK = '[…._]{2,}|…';
const PRINTED = new RegExp(
  `^(?:[\\p{L} ]+? số |số )?(\\d{1,6}[a-z]?|${BLANK})\\s*/\\s*([\\p{L}\\d/.…_&-]+)(?: ngày ([\\d/.…_]+))?(?: của (.+?))?(?: (về việc .+|về .+))?$`,
  'iu',
);

/** A part of it was left open. */
const OPEN = /…|\.{2}|_{2}/;

/** The one document a text names and nothing else; null where it names none or several, or says more. */
export function documentOf(text: string): DocRef | null {
  const clean = text.replace(/[\s.;,]+$/, '').trim();
  const mentions = documentsIn(clean, true);
  const [only] = mentions;
  if (only !== undefined && mentions.length === 1 && only.from <= 1 && only.to >= clean.length)
    return withoutStop(only.ref);
  const ref = printed(clean) ?? (mentions.length === 1 && only!.from <= 1 ? only!.ref : null);
  return ref === null ? null : withoutStop(ref);
}

/** A sentence may end behind the symbol. */
const withoutStop = (ref: DocRef): DocRef => ({
  ...ref,
  symbol: ref.symbol?.replace(/[.]+$/, '') ?? null,
});

/** Every document a text names. */
export const documentsOf = (text: string): DocRef[] => documentsIn(text).map(({ ref }) => ref);

function printed(text: string): DocRef | null {
  const match = PRINTED.exec(text);
  if (match === null || documentsIn(text).length > 1) return null;
  const [, number, mark, date, issuer, subject] = match.map((part) =>
    part === undefined || isBlank(part) ? null : part,
  );
  // "QĐ-…" is the beginning of a symbol.
  const symbol = mark !== null && OPEN.test(mark!) ? null : mark;
  if (number === null && symbol === null) return null;
  // Without "về việc" it cannot be told where the issuer ends.
  const surely = issuer !== null && (subject !== null || issuer!.split(' ').length <= 6);
  return {
    number: number ?? null,
    symbol: symbol ?? null,
    date: date === null || date === undefined ? null : dayOf(date),
    issuer: surely ? issuer! : null,
    subject: subject?.replace(/^về (việc )?/i, '') ?? null,
  };
}

/** The later mention of a document fills what an earlier one left out; null where they are two documents. */
export function joined(a: DocRef, b: DocRef): DocRef | null {
  const same = (one: string | null, other: string | null) =>
    one === null || other === null || one.toLowerCase() === other.toLowerCase();
  if (!same(a.number, b.number) || !same(a.symbol, b.symbol) || !same(a.date, b.date)) return null;
  const longer = (one: string | null, other: string | null) => one ?? other;
  return {
    number: longer(a.number, b.number),
    symbol: longer(a.symbol, b.symbol),
    date: longer(a.date, b.date),
    issuer: longer(a.issuer, b.issuer),
    subject: longer(a.subject, b.subject),
  };
}

/**
 * The document with the day and issuer that another mention of the same number and symbol states; as it stands where
 * mentions contradict each other.
 */
export function completed(doc: DocRef, mentions: readonly DocRef[]): DocRef {
  const same = mentions.filter(
    ({ number, symbol }) => number === doc.number && symbol === doc.symbol && symbol !== null,
  );
  const said = (part: 'date' | 'issuer'): string | null => {
    const all = new Set(same.flatMap((one) => (one[part] === null ? [] : [one[part]])));
    const [only] = all;
    return doc[part] ?? (all.size === 1 ? only! : null);
  };
  return { ...doc, date: said('date'), issuer: said('issuer') };
}
