/** Documents as they are cited: in full at the first mention, short later (NĐ 30/2020 II.6.b). */
import type { DocRef } from '../../domain/values';
import { isDocRef } from '../values/types';
import { textOf } from '../values/read';
import type { Filter, FilterContext } from './filters';
import { officeNumber, shortDate } from './numbers';
import { blank, plain, textOfPieces, type Piece } from './pieces';
import { renderText } from './render-text';

/** Kind of document by its symbol: "QĐ-UBND" and "2014/QĐ-TTg" are both Quyết định. */
export function kindOf(symbol: string | null, docTypes: Record<string, string>): string | null {
  const code = symbol?.replace(/^\d{4}\//, '').split('-')[0];
  return code === undefined ? null : (docTypes[code] ?? null);
}

function numberPieces(ref: DocRef, key: string): Piece[] {
  const number = ref.number === null ? blank(key) : { text: officeNumber(ref.number) };
  const symbol = ref.symbol === null ? blank(key) : { text: ref.symbol };
  return [number, { text: '/' }, symbol];
}

/** Whose it is. A document of our own needs no issuer named: its symbol says so. */
function issuerPieces(ref: DocRef, { scope, key }: FilterContext): Piece[] {
  if (ref.issuer !== null) return plain(` của ${ref.issuer}`);
  const abbr = textOf(scope.draft, 'org.abbr');
  const own = abbr !== null && ref.symbol?.endsWith(`-${abbr}`) === true;
  return own ? [] : [{ text: ' của ' }, blank(key)];
}

function datePieces(ref: DocRef, key: string): Piece[] {
  return [{ text: ' ngày ' }, ref.date === null ? blank(key) : { text: shortDate(ref.date) }];
}

const bare = (ref: DocRef, context: FilterContext): Piece[] => [
  ...short(ref, context),
  ...datePieces(ref, context.key),
  ...issuerPieces(ref, context),
];

function short(ref: DocRef, { scope, key }: FilterContext): Piece[] {
  const kind = kindOf(ref.symbol, scope.draft.form.docTypes);
  return [...plain(kind === null ? 'Văn bản số ' : `${kind} số `), ...numberPieces(ref, key)];
}

/** " về việc …"; subjects that open with a verb of issuing ("ban hành …") follow as they are. */
function subjectPieces(subject: string | null): Piece[] {
  if (subject === null) return [];
  const clean = subject.replace(/[.;,\s]+$/, '');
  if (/^v[ềê]\s/i.test(clean)) return plain(` ${clean.charAt(0).toLowerCase()}${clean.slice(1)}`);
  return plain(` về việc ${clean}`);
}

const ofDocRef =
  (print: (ref: DocRef, context: FilterContext) => Piece[]): Filter =>
  (value, context) =>
    isDocRef(value) ? print(value, context) : null;

/** A document in full: kind, number, symbol, date, issuer, subject. */
export function fullReference(ref: DocRef, context: FilterContext, subject = ref.subject): Piece[] {
  return [...bare(ref, context), ...subjectPieces(subject)];
}

export const DOCUMENT_FILTERS: Record<string, Filter> = {
  /** In full; the argument names the form's text that stands in for an unknown subject. */
  docRef: (value, context) => {
    if (!isDocRef(value)) return null;
    const stock = context.scope.draft.form.texts[context.arg ?? ''];
    const fallback =
      stock === undefined ? null : textOfPieces(renderText(stock, { draft: context.scope.draft }));
    return fullReference(value, context, value.subject ?? fallback);
  },
  docRefBare: ofDocRef(bare),
  docRefShort: ofDocRef(short),
  docRefNumber: ofDocRef((ref, context) => [
    ...numberPieces(ref, context.key),
    ...datePieces(ref, context.key),
    ...issuerPieces(ref, context),
  ]),
  /** Short, and only where the named narrative does not cite it already. */
  docRefUnless: (value, context) => {
    if (!isDocRef(value) || value.number === null || value.symbol === null) return null;
    const other = textOf(context.scope.draft, context.arg ?? '');
    return other?.includes(`${value.number}/${value.symbol}`) === true ? [] : short(value, context);
  },
};
