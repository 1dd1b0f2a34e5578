/** Entries of the register that speak of a paper of the list. */
import { dateOfEntry, looseValues, type Entry } from '../../domain/entry/entry';
import { formatDay } from '../../domain/instant';
import { kindStrings } from '../../domain/strings/register-words';
import type { RequiredDocument } from '../../packs/checklist-schema';
import { shownRef } from '../entries';
import { isAllowedDay } from './periods';
import type { DossierFacts } from './types';

/** Those whose day the paper may bear, newest last; one without a day counts for the year it was entered for. */
export function entriesOf(
  document: RequiredDocument,
  { entries, year, today }: DossierFacts,
): Entry[] {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  const found = [...own.values()].filter((entry) => {
    if (entry.deleted || !speaksOf(document, entry)) return false;
    const day = dateOfEntry(entry);
    // A plan of December serves the year it was made for.
    if (entry.year === year && document.period !== 'standing') return true;
    return day === null ? entry.year === year : isAllowedDay(document, day, year) && day <= today;
  });
  return found.sort(byDay);
}

const speaksOf = ({ entries }: RequiredDocument, entry: Entry): boolean =>
  entries.some(
    ({ kind, role }) =>
      kind === entry.kind &&
      (role === undefined ||
        (entry.kind === 'document' && (entry.values.roles ?? []).includes(role))),
  );

const byDay = (a: Entry, b: Entry): number => {
  const [left, right] = [dateOfEntry(a) ?? '', dateOfEntry(b) ?? ''];
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1;
};

/** An entry in a few words: "Quyết định 119/QĐ-SXD ngày 19/10/2026". */
export function shownEntry(entry: Entry): string {
  const day = dateOfEntry(entry);
  const ref = entry.kind === 'document' ? entry.values.ref : undefined;
  const { docType, name, title } = looseValues(entry) as Record<string, string | undefined>;
  const head = docType ?? kindStrings[entry.kind].vi;
  const words = [head, ref ? shownRef(ref) : (name ?? title)].filter(Boolean).join(' ');
  return day === null ? words : `${words} ngày ${formatDay(day)}`;
}
