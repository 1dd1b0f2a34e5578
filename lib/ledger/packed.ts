/**
 * A dossier record as a line of text. Written as an object it would name each field, and the same time and reading
 * beside each value; as a line it is a fifth of that, is copied in one piece, and needs to be understood only when
 * it is looked at. Part of the stored layout: changing it is a migration.
 */
import type { StatusSpans } from '../domain/sight';
import {
  SCALAR_FIELDS,
  type DossierRecord,
  type OriginRecord,
  type ScalarValue,
  type SeenFields,
  type Stamp,
  type SupplementRecord,
} from './sightings';

/** Between the key and the rest; no key holds it, since codes are normalised and backups are checked. */
const AFTER_KEY = '\n';

/**
 * Host, first sight, stamps (the last sight first), values in the order of SCALAR_FIELDS, the stamp of each value
 * (0: all are of the last sight), statuses with their spans, supplements, due days (where there was more than one).
 */
export type PackedOrigin = [
  host: string,
  first: string,
  stamps: [at: string, id: string][],
  values: (ScalarValue | null)[],
  which: number[] | 0,
  statuses: StatusSpans,
  supplements: Record<string, SupplementRecord> | 0,
  dueDays?: string[],
];
export type PackedRecord = [
  code: string,
  others: Record<string, string> | 0,
  ...origins: PackedOrigin[],
];

/** The record as one line. Throws where the key would end too early: another dossier would be found under it. */
export function packRecord({ key, code, others, origins }: DossierRecord): string {
  if (key.includes(AFTER_KEY)) throw new Error(`key ${JSON.stringify(key)} holds a line break`);
  const packed: PackedRecord = [code, isEmpty(others) ? 0 : others];
  for (const [host, origin] of Object.entries(origins)) packed.push(packOrigin(host, origin));
  return key + AFTER_KEY + JSON.stringify(packed);
}

/** The key a line begins with. */
export const keyOfLine = (line: string): string => line.slice(0, line.indexOf(AFTER_KEY));

/** The record of a line. Stamps that are alike are one object, also from line to line: none may be changed. */
export function unpackRecord(line: string, share: Share = (stamp) => stamp): DossierRecord {
  return recordOfParts(partsOfLine(line), share);
}

/** A line taken apart, its origins still packed. */
export interface LineParts {
  key: string;
  packed: PackedRecord;
}

export function partsOfLine(line: string): LineParts {
  const cut = line.indexOf(AFTER_KEY);
  return { key: line.slice(0, cut), packed: JSON.parse(line.slice(cut + 1)) as PackedRecord };
}

/** The record of a line taken apart. */
export function recordOfParts({ key, packed }: LineParts, share: Share): DossierRecord {
  const [code, others, ...rest] = packed;
  const origins: Record<string, OriginRecord> = {};
  for (const origin of rest) origins[origin[0]] = unpackOrigin(origin, share);
  return { key, code, others: others || {}, origins };
}

/** Gives one object for all stamps that are alike. */
export type Share = (stamp: Stamp) => Stamp;

/** A `Share` that remembers all it has seen: a reading has one time, so there are few. */
export function sharing(): Share {
  const known = new Map<string, Stamp>();
  return (stamp) => {
    const before = known.get(stamp.id);
    if (before?.at === stamp.at) return before;
    known.set(stamp.id, stamp);
    return stamp;
  };
}

const isEmpty = (map: object): boolean => Object.keys(map).length === 0;

/** What is left of an origin is nothing: a part added to it later must be packed too, or it would be lost silently. */
type Nothing = Record<string, never>;

function packOrigin(host: string, origin: OriginRecord): PackedOrigin {
  const { fields, statuses, supplements, dueDays, first, last, ...rest } = origin;
  rest satisfies Nothing;
  const stamps: [string, string][] = [[last.at, last.id]];
  const which: number[] = [];
  const values = SCALAR_FIELDS.map((field) => {
    const seen = fields[field];
    which.push(seen ? placeOf(stamps, seen) : 0);
    return seen ? seen.value : null;
  });
  const of = stamps.length > 1 ? which : 0;
  const events = isEmpty(supplements) ? 0 : supplements;
  const packed: PackedOrigin = [host, first, stamps, values, of, statuses, events];
  if (dueDays) packed.push(dueDays);
  return packed;
}

function placeOf(stamps: [string, string][], { at, id }: Stamp): number {
  const found = stamps.findIndex((stamp) => stamp[0] === at && stamp[1] === id);
  return found >= 0 ? found : stamps.push([at, id]) - 1;
}

function unpackOrigin(packed: PackedOrigin, share: Share): OriginRecord {
  const [, first, times, values, which, statuses, supplements, dueDays] = packed;
  const stamps = times.map(([at, id]) => share({ at, id }));
  const fields: SeenFields = {};
  values.forEach((value, place) => {
    if (value === null) return;
    const { at, id } = stamps[which === 0 ? 0 : which[place]!]!;
    fields[SCALAR_FIELDS[place]!] = { value, at, id };
  });
  return {
    fields,
    statuses,
    supplements: supplements || {},
    ...(dueDays && { dueDays }),
    first,
    last: stamps[0]!,
  };
}
