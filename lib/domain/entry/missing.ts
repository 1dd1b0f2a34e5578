/** What an entry still lacks. It is kept all the same; what is unknown is never counted. */
import { looseValues, type Entry } from './entry';
import type { EntryKind } from './kinds';
import type { DocRef } from '../values';

/** Values without which an entry says too little to stand in a report, by kind. */
const NEEDED = {
  document: ['ref'],
  procedureChange: ['change', 'count', 'date'],
  audit: ['date', 'minor', 'major', 'observations'],
  training: ['date', 'side'],
  inspection: ['date', 'by'],
  review: ['date'],
  internalProcedure: ['name', 'date'],
  qmsProcedure: ['name', 'date'],
  budget: ['side', 'amount'],
  score: ['unit', 'points', 'most'],
  nothing: ['of'],
} as const satisfies Record<EntryKind, readonly string[]>;

const REF_PARTS = ['number', 'symbol', 'date', 'issuer', 'subject'] as const;

/** Names of the values an entry lacks, in the order of the form; parts of a reference by their own names. */
export function missingOf(entry: Pick<Entry, 'kind' | 'values'>): string[] {
  const values = looseValues(entry as Entry);
  const missing = NEEDED[entry.kind].filter((name) => values[name] === undefined);
  if (entry.kind !== 'document') return missing;
  const ref = values['ref'] as DocRef | undefined;
  return REF_PARTS.filter((part) => (ref?.[part] ?? null) === null);
}

/** Values that contradict each other, by the name of the string that says so. */
export function oddOf(entry: Entry): ('updatedEarlier' | 'correctiveMore' | 'findingsMore')[] {
  if (entry.kind === 'procedureChange') {
    const { date, updatedOn } = entry.values;
    return date && updatedOn && updatedOn < date ? ['updatedEarlier'] : [];
  }
  if (entry.kind !== 'audit') return [];
  const {
    correctiveTotal,
    correctiveDone,
    findings = [],
    minor,
    major,
    observations,
  } = entry.values;
  const more = correctiveTotal !== undefined && (correctiveDone ?? 0) > correctiveTotal;
  const stated = { minor, major, observation: observations };
  const tooMany = Object.entries(stated).some(
    ([grade, most]) =>
      most !== undefined && findings.filter((one) => one.grade === grade).length > most,
  );
  return [
    ...(more ? (['correctiveMore'] as const) : []),
    ...(tooMany ? (['findingsMore'] as const) : []),
  ];
}
