/** Records that share a code, seen as one dossier: the newest value across origins, conflicts kept beside it. */
import { dayOf } from '../domain/instant';
import type { Dossier } from '../domain/reading';
import type { Sight } from '../domain/sight';
import { sameUnit } from '../domain/unit-name';
import {
  SCALAR_FIELDS,
  dueDaysOf,
  mergeOrigins,
  newest,
  type DossierRecord,
  type OriginRecord,
  type ScalarField,
  type ScalarValue,
  type Seen,
  type Stamp,
  type SupplementRecord,
} from './sightings';

/** Where an effective value was seen last. */
export interface ValueSource extends Stamp {
  host: string;
}

/** Origins that disagree on a field; newest first. */
export interface FieldConflict {
  field: ScalarField;
  values: (ValueSource & { value: ScalarValue })[];
}

/** A dossier as the whole ledger knows it. */
export interface LedgerDossier extends Omit<Dossier, 'grid'> {
  /** Smallest of its keys: stable whatever the order in which its codes were met. */
  key: string;
  /** All keys it is known under. */
  keys: string[];
  hosts: string[];
  sources: Partial<Record<ScalarField, ValueSource>>;
  conflicts: FieldConflict[];
  sight: Sight;
  /** Oldest and newest sight of the dossier as a whole. */
  first: string;
  last: Stamp;
}

/** Wording differs between portals without meaning anything. */
const WORDING: readonly ScalarField[] = ['statusText', 'latenessText', 'procedure', 'field'];

/** Joins records that share a code, directly or through other codes, and gives each group as one dossier, by key. */
export function joinRecords(records: readonly DossierRecord[]): LedgerDossier[] {
  const groups = new Map<string, DossierRecord[]>();
  const find = unionOf(records, (record) => [record.key, ...Object.keys(record.others)]);
  for (const record of records) {
    const root = find(record.key);
    const group = groups.get(root);
    if (group) group.push(record);
    else groups.set(root, [record]);
  }
  const dossiers = [...groups.values()].map(effectiveOf);
  return dossiers.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** Groups keys that stand together in one record; answers the representative of a key. */
function unionOf<T>(items: Iterable<T>, keysOf: (item: T) => string[]): (key: string) => string {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    for (let at = key; at !== root;) {
      const up = parent.get(at)!;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  for (const item of items) {
    const [first, ...rest] = keysOf(item);
    for (const key of rest) {
      const a = find(first!);
      const b = find(key);
      if (a !== b) parent.set(a, b);
    }
  }
  return find;
}

function effectiveOf(group: DossierRecord[]): LedgerDossier {
  const origins = originsOf(group);
  const hosts = Object.keys(origins).sort();
  const codes = codesOf(group);
  const [key] = codes.keys;
  const { fields, sources, conflicts } = fieldsOf(origins, hosts);
  const last = hosts.map((host) => origins[host]!.last).reduce(later);
  const statuses = Object.fromEntries(hosts.map((host) => [host, origins[host]!.statuses]));
  const dueDays = [...new Set(hosts.flatMap((host) => dueDaysOf(origins[host]!)))].sort();
  return {
    ...(fields as Omit<Dossier, 'grid' | 'code' | 'otherCodes' | 'supplements'>),
    key: key!,
    keys: codes.keys,
    code: codes.code,
    otherCodes: codes.others,
    supplements: supplementsOf(hosts.map((host) => origins[host]!)),
    hosts,
    sources,
    conflicts,
    first: hosts.map((host) => origins[host]!.first).reduce((a, b) => (a < b ? a : b)),
    sight: { statuses, last: last.at, ...(dueDays.length > 1 && { dueDays }) },
    last,
  };
}

function originsOf(group: DossierRecord[]): Record<string, OriginRecord> {
  const origins: Record<string, OriginRecord> = {};
  for (const record of group) {
    for (const [host, origin] of Object.entries(record.origins)) {
      const known = origins[host];
      origins[host] = known ? mergeOrigins(known, origin) : origin;
    }
  }
  return origins;
}

/** A national code stands for the dossier where there is one; keys of national codes hold no '|'. */
function codesOf(group: DossierRecord[]): { keys: string[]; code: string; others: string[] } {
  const codes = new Map<string, string>();
  for (const record of group) {
    codes.set(record.key, record.code);
    for (const [key, code] of Object.entries(record.others)) codes.set(key, code);
  }
  const isLocal = (key: string): number => (key.includes('|') ? 1 : 0);
  const keys = [...codes.keys()].sort((a, b) => isLocal(a) - isLocal(b) || (a < b ? -1 : 1));
  const [code, ...others] = [...new Set(keys.map((key) => codes.get(key)!))];
  return { keys, code: code!, others };
}

function fieldsOf(origins: Record<string, OriginRecord>, hosts: string[]) {
  const fields: Partial<Record<ScalarField, ScalarValue | null>> = {};
  const sources: LedgerDossier['sources'] = {};
  const conflicts: FieldConflict[] = [];
  if (hosts.length === 1) {
    const [host] = hosts as [string];
    const own = origins[host]!.fields;
    for (const field of SCALAR_FIELDS) {
      const seen = own[field];
      fields[field] = seen?.value ?? null;
      if (seen) sources[field] = { host, at: seen.at, id: seen.id };
    }
    return { fields, sources, conflicts };
  }
  for (const field of SCALAR_FIELDS) {
    const seen = hosts.flatMap((host) => {
      const value = origins[host]!.fields[field];
      return value ? [{ host, ...value }] : [];
    });
    const best = seen.reduce<(Seen<ScalarValue> & { host: string }) | null>(
      (a, b) => (a ? newest(a, b) : b) as typeof b,
      null,
    );
    fields[field] = best?.value ?? null;
    if (best) sources[field] = { host: best.host, at: best.at, id: best.id };
    if (best && seen.some((one) => disagree(field, one.value, best.value))) {
      conflicts.push({ field, values: [...seen].sort((a, b) => (newest(a, b) === a ? -1 : 1)) });
    }
  }
  return { fields, sources, conflicts };
}

/** A day and an instant of that day say the same with different precision. */
function disagree(field: ScalarField, a: ScalarValue, b: ScalarValue): boolean {
  if (a === b || WORDING.includes(field)) return false;
  if (field === 'unit') return !sameUnit(a as string, b as string);
  if (!field.endsWith('At') || typeof a !== 'string' || typeof b !== 'string') return true;
  const precise = a.length > 10 && b.length > 10;
  return precise || dayOf(a) !== dayOf(b);
}

/**
 * The union of the events of all origins, in order of request. An event without request day is dropped
 * where another event was completed on the same day: it is the same one on a page that shows less.
 */
function supplementsOf(origins: OriginRecord[]): Dossier['supplements'] {
  const events = new Map<string, SupplementRecord>();
  for (const origin of origins) {
    for (const [key, event] of Object.entries(origin.supplements)) {
      const known = events.get(key);
      events.set(key, {
        requestedAt: pick(known?.requestedAt, event.requestedAt),
        completedAt: pick(known?.completedAt, event.completedAt),
        last: known ? later(known.last, event.last) : event.last,
      });
    }
  }
  const list = [...events.keys()].sort().map((key) => ({
    requestedAt: events.get(key)!.requestedAt?.value ?? null,
    completedAt: events.get(key)!.completedAt?.value ?? null,
  }));
  const completed = new Set(
    list.filter((event) => event.requestedAt).map((event) => event.completedAt?.slice(0, 10)),
  );
  return list.filter(
    (event) => event.requestedAt !== null || !completed.has(event.completedAt?.slice(0, 10)),
  );
}

function pick(a?: Seen<string>, b?: Seen<string>): Seen<string> | undefined {
  return a && b ? newest(a, b) : (a ?? b);
}

function later(a: Stamp, b: Stamp): Stamp {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.id >= b.id ? a : b;
}
