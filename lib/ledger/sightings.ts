/**
 * What the ledger keeps of a dossier: per origin and field the newest value seen, with its stamp.
 * All merges below pick a maximum or a minimum, or join sets; so they are commutative, associative and
 * idempotent, and any order and any repetition of readings gives the same record (contract §3, Merging).
 */
import type { Status } from '../domain/concepts';
import { dayOf } from '../domain/instant';
import type { Dossier } from '../domain/reading';
import type { SeenSpan, StatusSpans } from '../domain/sight';

/** When a value was seen, and in which reading. */
export interface Stamp {
  at: string;
  id: string;
}
export interface Seen<V> extends Stamp {
  value: V;
}

/** Fields of one value each; a null in a reading says nothing and is not kept. */
export const SCALAR_FIELDS = [
  'procedure',
  'procedureCode',
  'field',
  'unit',
  'channel',
  'submittedAt',
  'receivedAt',
  'dueAt',
  'dueAtOriginal',
  'resultAt',
  'returnedAt',
  'withdrawnAt',
  'refusedAt',
  'stoppedAt',
  'apologisedAt',
  'status',
  'statusText',
  'latenessText',
  'resultAttached',
] as const satisfies readonly (keyof Dossier)[];
export type ScalarField = (typeof SCALAR_FIELDS)[number];
export type ScalarValue = string | boolean;
export type SeenFields = { [F in ScalarField]?: Seen<ScalarValue> };

export type Supplement = Dossier['supplements'][number];
type SupplementDates = { requestedAt?: Seen<string>; completedAt?: Seen<string> };
/** One supplement event; its two dates are kept apart, each the newest seen, so that merging stays associative. */
export type SupplementRecord = SupplementDates & { last: Stamp };

/** What one origin (host) has shown of a dossier. */
export interface OriginRecord {
  fields: SeenFields;
  /** First and last sight of each status; a terminal status keeps its first sight, which proves the most. */
  statuses: StatusSpans;
  /** By day of the request ('' where no page shows it); see `supplementKey`. */
  supplements: Record<string, SupplementRecord>;
  /** Every day on which it was said to be due, in order, where there was more than one; `dueAt` is the newest. */
  dueDays?: string[];
  first: string;
  last: Stamp;
}

/** A dossier under one code. Records that share a code are joined only when they are looked at. */
export interface DossierRecord {
  key: string;
  /** The code as shown; a national one in its normal form. */
  code: string;
  /** Keys of the other codes shown beside it, with the codes themselves. */
  others: Record<string, string>;
  origins: Record<string, OriginRecord>;
}

/** Newest wins; of two at the same instant the greater reading id; of two in one reading the greater text. */
export function newest<V>(a: Seen<V>, b: Seen<V>): Seen<V> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.id !== b.id) return a.id > b.id ? a : b;
  return textOf(a.value) >= textOf(b.value) ? a : b;
}

/** Joins what two sets of readings say of one dossier under one key. */
export function mergeRecords(a: DossierRecord, b: DossierRecord): DossierRecord {
  return {
    key: a.key,
    code: a.code > b.code ? a.code : b.code,
    others: { ...a.others, ...b.others },
    origins: mergeMaps(a.origins, b.origins, mergeOrigins),
  };
}

/** Joins what two sets of readings of one origin say of one dossier. */
export function mergeOrigins(a: OriginRecord, b: OriginRecord): OriginRecord {
  const dueDays = [...new Set([...dueDaysOf(a), ...dueDaysOf(b)])].sort();
  return {
    fields: mergeMaps<Seen<ScalarValue>, SeenFields>(a.fields, b.fields, newest),
    statuses: mergeMaps(a.statuses, b.statuses, widest),
    supplements: mergeMaps(a.supplements, b.supplements, mergeSupplements),
    ...(dueDays.length > 1 && { dueDays }),
    first: a.first < b.first ? a.first : b.first,
    last: latest(a.last, b.last),
  };
}

/** Every day on which an origin said that the dossier is due: an extension hides the first one from later pages. */
export function dueDaysOf({ dueDays, fields }: OriginRecord): readonly string[] {
  if (dueDays) return dueDays;
  const due = fields.dueAt?.value;
  return typeof due === 'string' ? [dayOf(due)] : [];
}

/** True where both say the same, whatever the times at which they were seen. */
export function sameValues(a: DossierRecord, b: DossierRecord): boolean {
  return valuesOf(a) === valuesOf(b);
}

/**
 * Supplements are a list of events; an event is known by the day of its request. A detail page shows them
 * all, a list page only the newest, a page without times only days: all three meet under the same key.
 */
export function supplementKey(supplement: Supplement): string {
  return supplement.requestedAt?.slice(0, 10) ?? '';
}

function mergeSupplements(a: SupplementRecord, b: SupplementRecord): SupplementRecord {
  return {
    ...mergeMaps<Seen<string>, SupplementDates>(dates(a), dates(b), newest),
    last: latest(a.last, b.last),
  };
}

function dates({ requestedAt, completedAt }: SupplementRecord): SupplementDates {
  return { ...(requestedAt && { requestedAt }), ...(completedAt && { completedAt }) };
}

function widest(a: SeenSpan, b: SeenSpan): SeenSpan {
  return {
    first: a.first < b.first ? a.first : b.first,
    last: a.last > b.last ? a.last : b.last,
  };
}

function latest(a: Stamp, b: Stamp): Stamp {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.id >= b.id ? a : b;
}

function mergeMaps<V, M extends { [key: string]: V | undefined }>(
  a: M,
  b: M,
  join: (a: V, b: V) => V,
): M {
  const merged: Record<string, V | undefined> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const known = merged[key];
    merged[key] =
      known === undefined || value === undefined ? (known ?? value) : join(known, value);
  }
  return merged as M;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function valuesOf(record: DossierRecord): string {
  const origins = Object.keys(record.origins)
    .sort()
    .map((host) => {
      const origin = record.origins[host]!;
      const fields = SCALAR_FIELDS.map((field) => origin.fields[field]?.value ?? null);
      const supplements = Object.keys(origin.supplements)
        .sort()
        .map((day) => {
          const event = origin.supplements[day]!;
          return [day, event.requestedAt?.value ?? null, event.completedAt?.value ?? null];
        });
      const statuses = Object.keys(origin.statuses).sort() as Status[];
      return [host, fields, supplements, statuses, dueDaysOf(origin)];
    });
  return JSON.stringify([Object.keys(record.others).sort(), origins]);
}
