/** Everything the ledger knows of one dossier: each value of each site with the time it was seen. */
import type { Status } from '../domain/concepts';
import { joinRecords, type LedgerDossier } from '../ledger/effective';
import type { LedgerReading } from '../ledger/records';
import {
  SCALAR_FIELDS,
  mergeOrigins,
  type DossierRecord,
  type OriginRecord,
  type ScalarField,
  type ScalarValue,
} from '../ledger/sightings';

/** One value as one site showed it last. */
export interface SeenValue {
  host: string;
  value: ScalarValue;
  at: string;
  title: string | null;
  url: string | null;
  /** The value that figures are worked out from. */
  inUse: boolean;
}

export interface SeenSupplement {
  host: string;
  requestedAt: string | null;
  completedAt: string | null;
  at: string;
}

export interface DossierDetails {
  code: string;
  otherCodes: string[];
  /** Only fields that some page showed. `conflict`: sites disagree. */
  fields: { field: ScalarField; values: SeenValue[]; conflict: boolean }[];
  supplements: SeenSupplement[];
  /** In order of their first sight. */
  statuses: { host: string; status: Status; first: string; last: string }[];
  hosts: { host: string; first: string; last: string }[];
}

/** The details from the records of one dossier; null where there is none. */
export function dossierDetails(
  records: readonly DossierRecord[],
  readings: ReadonlyMap<string, LedgerReading>,
): DossierDetails | null {
  const [dossier] = joinRecords(records);
  if (!dossier) return null;
  const origins = originsOf(records);
  return {
    code: dossier.code,
    otherCodes: dossier.otherCodes,
    fields: SCALAR_FIELDS.flatMap((field) => {
      const values = valuesOf(field, dossier, origins, readings);
      const conflict = dossier.conflicts.some((one) => one.field === field);
      return values.length > 0 ? [{ field, values, conflict }] : [];
    }),
    supplements: origins.flatMap(([host, origin]) => supplementsOf(host, origin)),
    statuses: origins.flatMap(([host, origin]) => statusesOf(host, origin)).sort(byFirst),
    hosts: origins.map(([host, { first, last }]) => ({ host, first, last: last.at })),
  };
}

function originsOf(records: readonly DossierRecord[]): [string, OriginRecord][] {
  const origins = new Map<string, OriginRecord>();
  for (const record of records)
    for (const [host, origin] of Object.entries(record.origins)) {
      const known = origins.get(host);
      origins.set(host, known ? mergeOrigins(known, origin) : origin);
    }
  return [...origins].sort(([a], [b]) => (a < b ? -1 : 1));
}

function valuesOf(
  field: ScalarField,
  dossier: LedgerDossier,
  origins: readonly [string, OriginRecord][],
  readings: ReadonlyMap<string, LedgerReading>,
): SeenValue[] {
  const values = origins.flatMap(([host, { fields }]): SeenValue[] => {
    const seen = fields[field];
    if (!seen) return [];
    const page = readings.get(seen.id);
    const inUse = dossier.sources[field]?.host === host;
    const { value, at } = seen;
    return [{ host, value, at, title: page?.title ?? null, url: page?.url ?? null, inUse }];
  });
  return values.sort((a, b) => Number(b.inUse) - Number(a.inUse));
}

const supplementsOf = (host: string, { supplements }: OriginRecord) =>
  Object.keys(supplements)
    .sort()
    .map((key) => {
      const { requestedAt, completedAt, last } = supplements[key]!;
      return {
        host,
        requestedAt: requestedAt?.value ?? null,
        completedAt: completedAt?.value ?? null,
        at: last.at,
      };
    });

const statusesOf = (host: string, { statuses }: OriginRecord) =>
  (Object.entries(statuses) as [Status, { first: string; last: string }][]).map(
    ([status, { first, last }]) => ({ host, status, first, last }),
  );

const byFirst = (a: { first: string }, b: { first: string }): number =>
  a.first < b.first ? -1 : a.first > b.first ? 1 : 0;
