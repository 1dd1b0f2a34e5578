/** Records that share a code, seen as one dossier: the newest value across origins, conflicts kept beside it. */
import { dayOf } from '../domain/instant';
import type { Dossier } from '../domain/reading';
import type { Sight, StatusSpans } from '../domain/sight';
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
  const find = unionOf(records);
  for (const record of records) {
    const root = find(record.key);
    const group = groups.get(root);
    if (group) group.push(record);
    else groups.set(root, [record]);
  }
  return inOrder([...groups.values()].map(effectiveOf));
}

/** Dossiers by key, the given list itself. */
export const inOrder = (dossiers: LedgerDossier[]): LedgerDossier[] =>
  dossiers.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

/** Groups keys that stand together in one record; answers the representative of a key. */
function unionOf(records: Iterable<DossierRecord>): (key: string) => string {
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
  for (const record of records) {
    for (const key in record.others) {
      const a = find(record.key);
      const b = find(key);
      if (a !== b) parent.set(a, b);
    }
  }
  return find;
}

function effectiveOf(group: DossierRecord[]): LedgerDossier {
  const origins = originsOf(group);
  const hosts = Object.keys(origins).sort();
  const { values, sources, conflicts } = fieldsOf(origins, hosts);
  const statuses: Record<string, StatusSpans> = {};
  for (const host of hosts) statuses[host] = origins[host]!.statuses;
  const dueDays = [...new Set(hosts.flatMap((host) => dueDaysOf(origins[host]!)))].sort();
  return dossierOf(values, {
    ...codesOf(group),
    supplements: supplementsOf(hosts.map((host) => origins[host]!)),
    hosts,
    sources,
    conflicts,
    statuses,
    dueDays,
    first: hosts.map((host) => origins[host]!.first).reduce((a, b) => (a < b ? a : b)),
    last: hosts.map((host) => origins[host]!.last).reduce(later),
  });
}

/** One record that only one site has shown, as it lies packed: most dossiers are that, and there may be a million. */
export interface Lone {
  key: string;
  code: string;
  hosts: string[];
  /** In the order of SCALAR_FIELDS. */
  values: readonly (ScalarValue | null)[];
  sources: LedgerDossier['sources'];
  statuses: Record<string, StatusSpans>;
  supplements: Record<string, SupplementRecord> | null;
  /** Every due day it ever printed, where there was more than one. */
  dueDays: readonly string[];
  first: string;
  last: Stamp;
}

const NONE: never[] = [];

/**
 * The dossier of a record that shares no code with another; as `joinRecords` would make it. What many dossiers have
 * in common is one object, so none of it may be changed.
 */
export function loneDossier(lone: Lone): LedgerDossier {
  const { key, code, hosts, values, sources, statuses, supplements, dueDays, first, last } = lone;
  for (let place = 0; place < SCALAR_FIELDS.length; place += 1)
    VALUES[SCALAR_FIELDS[place]!] = values[place] ?? null;
  return dossierOf(VALUES, {
    keys: [key],
    code,
    others: NONE,
    supplements: supplements === null ? NONE : supplementsOf([{ supplements }]),
    hosts,
    sources,
    conflicts: NONE,
    statuses,
    dueDays: dueDays.length > 1 ? [...new Set(dueDays)].sort() : NONE,
    first,
    last,
  });
}

type Values = Record<ScalarField, ScalarValue | null>;
interface Rest extends Pick<LedgerDossier, 'keys' | 'code' | 'supplements' | 'hosts' | 'sources'> {
  others: string[];
  conflicts: FieldConflict[];
  statuses: Record<string, StatusSpans>;
  dueDays: readonly string[];
  first: string;
  last: Stamp;
}

/** Named one by one: an object filled by computed names is many times slower to read, and these are read for ever. */
function dossierOf(values: Values, rest: Rest): LedgerDossier {
  const { keys, code, others, supplements, hosts, sources, conflicts } = rest;
  const { statuses, dueDays, first, last } = rest;
  return {
    procedure: values.procedure as string | null,
    procedureCode: values.procedureCode as string | null,
    field: values.field as string | null,
    unit: values.unit as string | null,
    channel: values.channel as Dossier['channel'],
    submittedAt: values.submittedAt as string | null,
    receivedAt: values.receivedAt as string | null,
    dueAt: values.dueAt as string | null,
    dueAtOriginal: values.dueAtOriginal as string | null,
    resultAt: values.resultAt as string | null,
    returnedAt: values.returnedAt as string | null,
    withdrawnAt: values.withdrawnAt as string | null,
    refusedAt: values.refusedAt as string | null,
    stoppedAt: values.stoppedAt as string | null,
    apologisedAt: values.apologisedAt as string | null,
    status: values.status as Dossier['status'],
    statusText: values.statusText as string | null,
    latenessText: values.latenessText as string | null,
    resultAttached: values.resultAttached as boolean | null,
    key: keys[0]!,
    keys,
    code,
    otherCodes: others,
    supplements,
    hosts,
    sources,
    conflicts,
    first,
    sight: { statuses, last: last.at, ...(dueDays.length > 1 && { dueDays }) },
    last,
  };
}

function originsOf(group: DossierRecord[]): Record<string, OriginRecord> {
  if (group.length === 1) return group[0]!.origins;
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
  const [only] = group as [DossierRecord];
  if (group.length === 1 && isEmpty(only.others))
    return { keys: [only.key], code: only.code, others: [] };
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

function isEmpty(map: object): boolean {
  for (const _ in map) return false;
  return true;
}

/** One set of values, filled anew for each dossier: most are seen on one site, and there may be a million. */
const VALUES = Object.fromEntries(SCALAR_FIELDS.map((field) => [field, null])) as Values;

function fieldsOf(origins: Record<string, OriginRecord>, hosts: string[]) {
  const values = VALUES;
  const sources: LedgerDossier['sources'] = {};
  const conflicts: FieldConflict[] = [];
  if (hosts.length === 1) {
    const [host] = hosts as [string];
    const own = origins[host]!.fields;
    let source = null as ValueSource | null;
    for (const field of SCALAR_FIELDS) {
      const seen = own[field];
      values[field] = seen?.value ?? null;
      if (!seen) continue;
      if (source?.at !== seen.at || source.id !== seen.id)
        source = { host, at: seen.at, id: seen.id };
      sources[field] = source;
    }
    return { values, sources, conflicts };
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
    values[field] = best?.value ?? null;
    if (best) sources[field] = { host: best.host, at: best.at, id: best.id };
    if (best && seen.some((one) => disagree(field, one.value, best.value))) {
      conflicts.push({ field, values: [...seen].sort((a, b) => (newest(a, b) === a ? -1 : 1)) });
    }
  }
  return { values, sources, conflicts };
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
function supplementsOf(origins: Pick<OriginRecord, 'supplements'>[]): Dossier['supplements'] {
  if (origins.every(({ supplements }) => isEmpty(supplements))) return [];
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
