/** Entries that the register holds already: the same decision is one object however often it is met. */
import { looseValues, type Entry } from '../domain/entry/entry';
import { withoutMarks } from '../domain/text';
import type { DocRef } from '../domain/values';

/** What tells two entries of a kind apart besides their date. */
const TITLES = [
  'title',
  'name',
  'code',
  'body',
  'side',
  'by',
  'change',
  'unit',
  'criterion',
  'amount',
  'of',
];

const key = (text: string): string => withoutMarks(text).replace(/\s+/g, ' ').trim();
const number = (text: string): string => text.replace(/^0+(?=\d)/, '').toLowerCase();

/**
 * Whether two references name one document: same number and symbol, and no date or issuer that differs. A number alone
 * never decides: every body counts from 1 each year.
 */
export function sameDocument(a: DocRef, b: DocRef): boolean {
  if (a.number === null || b.number === null || number(a.number) !== number(b.number)) return false;
  if (a.symbol === null || b.symbol === null || key(a.symbol) !== key(b.symbol)) return false;
  if (a.date !== null && b.date !== null) return a.date === b.date;
  return a.issuer === null || b.issuer === null || key(a.issuer) === key(b.issuer);
}

/** The entry that says the same as `entry`; null where there is none. */
export function duplicateOf(entry: Entry, known: readonly Entry[]): Entry | null {
  return known.find((one) => one.id !== entry.id && isSame(one, entry)) ?? null;
}

function isSame(a: Entry, b: Entry): boolean {
  if (a.kind !== b.kind || a.deleted || b.deleted) return false;
  const [left, right] = [looseValues(a), looseValues(b)];
  if (a.kind === 'document') {
    const [mine, theirs] = [left['ref'], right['ref']] as (DocRef | undefined)[];
    return mine !== undefined && theirs !== undefined && sameDocument(mine, theirs);
  }
  // A standing procedure of the QMS is one whenever it was issued, and may have no day at all.
  if (a.kind === 'qmsProcedure')
    return ['name', 'code'].every((name) => textOf(left[name]) === textOf(right[name]));
  if (left['date'] === undefined || left['date'] !== right['date']) return false;
  return TITLES.every((name) => textOf(left[name]) === textOf(right[name]));
}

const textOf = (value: unknown): string => (value === undefined ? '' : key(String(value)));
