/** Documents as the printed text cites them, and as the values hold them. */
import type { DocRef } from '../../domain/values';
import type { ReportDraft } from '../draft';
import type { TextSpan } from '../model/types';
import { isDocRef, type FieldValue } from '../values/types';

export interface Mention {
  number: string;
  symbol: string;
  /** `YYYY-MM-DD`; null where none stands beside it. */
  date: string | null;
  issuer: string | null;
  span: TextSpan;
  /** Offset in the span's text, and the words themselves. */
  at: number;
  words: string;
}

const SYMBOL = '(?:\\d{4}\\/)?[A-ZĐ][A-Za-zĐđ]{0,4}(?:-[A-ZĐ][A-Za-zĐđ&]*)+';
const DATE = '(?:ngày\\s+(\\d{1,2})(?:\\/|\\s+tháng\\s+)(\\d{1,2})(?:\\/|\\s+năm\\s+)(\\d{4}))';
const ISSUER =
  '(?:của\\s+([^,.;:()\\n]+?)(?=\\s+(?:về|ban hành|công bố|gồm|quy định|phê duyệt)\\s|[,.;:()\\n]|$))';
const MENTION = new RegExp(
  `(?<![\\d/])(\\d{1,5})\\/(${SYMBOL})(?:[\\s,]+${DATE})?(?:\\s+${ISSUER})?`,
  'gu',
);

/** Every citation `807/QĐ-UBND [ngày …] [của …]`, in the order of the text. */
export function mentionsIn(spans: TextSpan[]): Mention[] {
  return spans.flatMap((span) =>
    [...span.text.matchAll(MENTION)].map((match) => ({
      number: match[1]!,
      symbol: match[2]!,
      date: dateOf(match[3], match[4], match[5]),
      issuer: match[6]?.trim() ?? null,
      span,
      at: match.index,
      words: match[0].trim(),
    })),
  );
}

const dateOf = (day?: string, month?: string, year?: string): string | null =>
  day === undefined ? null : `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Every document reference among the values, with the field that holds it. */
export function docRefsOf(draft: ReportDraft): { field: string; ref: DocRef }[] {
  // What the annex is attached to is this report itself, not a document it cites.
  const cited = Object.entries(draft.values).filter(([field]) => field !== 'annex.attachedTo');
  return cited.flatMap(([field, value]) => refsWithin(value).map((ref) => ({ field, ref })));
}

function refsWithin(value: FieldValue): DocRef[] {
  if (isDocRef(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value as Record<string, FieldValue>).flatMap(refsWithin);
}

/** One organisation under two spellings: letter case and spaces aside, one being the start of the other. */
export function sameIssuer(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) => name.toLowerCase().replace(/\s+/g, ' ').trim());
  return one!.startsWith(two!) || two!.startsWith(one!);
}
