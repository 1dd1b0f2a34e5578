/** The procedures (TTHC) that the QMS holds on a day, as the register says. */
import type { Entry, EntryOf } from '../../domain/entry/entry';
import { procedureCodeKey, procedureNameKey } from '../../domain/procedure-key';

export interface QmsProcedure {
  /** The entry it is known by. */
  entry: EntryOf<'qmsProcedure'> | EntryOf<'procedureChange'>;
  code: string | null;
  name: string | null;
  /** Day on which the QMS took it in, or was last brought in line; null where nobody has said. */
  date: string | null;
  /** A day, or a document of the register, shows that the QMS took it in; without one nothing is proven. */
  proven: boolean;
}

/**
 * Standing procedures, and those that a change of named procedures brought in; without those withdrawn, or abolished and
 * taken out, by the day. A change that the QMS has not followed yet (`updatedOn` unknown) alters nothing.
 * Neither order nor repetition of entries matters.
 */
export function qmsProcedures(entries: readonly Entry[], asOf: string): QmsProcedure[] {
  const own = [...new Map(entries.map((entry) => [entry.id, entry])).values()]
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const documents = new Set(own.filter(({ kind }) => kind === 'document').map(({ id }) => id));
  const standing = own.flatMap((entry) => standingOf(entry, asOf, documents));
  const changes = own.flatMap((entry) => followedBy(entry, asOf)).sort(byDay);
  return changes.reduce(withChange, standing);
}

/** Entries of changes that say how many but not which: nothing can be compared with them. */
export const namelessChanges = (entries: readonly Entry[]): EntryOf<'procedureChange'>[] =>
  entries.filter(
    (entry): entry is EntryOf<'procedureChange'> =>
      entry.kind === 'procedureChange' &&
      !entry.deleted &&
      entry.values.name === undefined &&
      entry.values.code === undefined,
  );

function standingOf(entry: Entry, asOf: string, documents: ReadonlySet<string>): QmsProcedure[] {
  if (entry.kind !== 'qmsProcedure') return [];
  const { name = null, code = null, date = null, withdrawnOn, decision = '' } = entry.values;
  if (name === null && code === null) return [];
  if ((date !== null && date > asOf) || (withdrawnOn !== undefined && withdrawnOn <= asOf))
    return [];
  return [{ entry, code, name, date, proven: date !== null || documents.has(decision) }];
}

type Followed = QmsProcedure & { entry: EntryOf<'procedureChange'>; date: string };

function followedBy(entry: Entry, asOf: string): Followed[] {
  if (entry.kind !== 'procedureChange') return [];
  const { name = null, code = null, updatedOn, change } = entry.values;
  if (updatedOn === undefined || updatedOn > asOf || change === undefined) return [];
  return name === null && code === null
    ? []
    : [{ entry, code, name, date: updatedOn, proven: true }];
}

const byDay = (a: Followed, b: Followed): number =>
  a.date === b.date ? (a.entry.id < b.entry.id ? -1 : 1) : a.date < b.date ? -1 : 1;

function withChange(known: QmsProcedure[], change: Followed): QmsProcedure[] {
  const earlier = ({ date }: QmsProcedure) => date === null || date <= change.date;
  const isMeant = (one: QmsProcedure) => isSameProcedure(one, change);
  if (change.entry.values.change === 'abolished')
    return known.filter((one) => !(isMeant(one) && earlier(one)));
  if (!known.some(isMeant)) return [...known, change];
  return known.map((one) =>
    isMeant(one) && earlier(one) && one.date !== null ? { ...one, date: change.date } : one,
  );
}

type Named = Pick<QmsProcedure, 'code' | 'name'>;

/** One procedure: one code, or one name where a code is missing. */
export function isSameProcedure(a: Named, b: Named): boolean {
  const [left, right] = [procedureCodeKey(a.code), procedureCodeKey(b.code)];
  if (left !== null && right !== null) return left === right;
  const name = procedureNameKey(a.name);
  return name !== null && name === procedureNameKey(b.name);
}
