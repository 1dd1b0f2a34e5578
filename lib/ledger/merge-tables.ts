/**
 * Rows of a backup against what stands: what is new, what differs, and the merged rows to write. The preview and
 * the restore are the same computation; only the restore writes.
 */
import type { Table } from 'dexie';
import { sameJson } from '../domain/canonical-json';
import type { BundleMark, Change, KeptTable } from '../domain/keeping';
import type { Issued } from '../domain/issued';
import type { Draft, Profile } from '../domain/office';
import type { Entry } from '../domain/entry/entry';
import { blockOf } from './blocks';
import type { LedgerDb } from './db';
import {
  mergeChoices,
  mergeFormers,
  mergeMarks,
  mergeNotes,
  mergePacks,
  mergeSweeps,
  mergeTemplates,
} from './merge-rows';
import { mergeIssued } from './merge-issued';
import { loadProfile } from './office';
import { packedBlock } from './packed-block';
import { mergeProvenance } from './records';
import { mergeEntries } from './stamped-entry';
import { mergeRecords, type DossierRecord } from './sightings';
import { mergeDrafts, mergeProfiles } from './stamped-office';

/** What a merge comes to, and the way to write it inside the caller's transaction. */
export interface Merged {
  change: Change;
  write: () => Promise<unknown>;
}

type Join<T> = (a: T, b: T) => T;

/** Merges rows of one table with what stands. The rows must have been validated. */
export function mergeTable(
  db: LedgerDb,
  table: KeptTable,
  rows: readonly unknown[],
): Promise<Merged> {
  switch (table) {
    case 'readings':
      return mergeById(db.readings, rows as never[], ({ id }) => id, mergeProvenance);
    case 'dossiers':
      return mergeDossiers(db, rows as DossierRecord[]);
    case 'profile':
      return mergeProfile(db, rows as Profile[]);
    case 'drafts':
      return mergeById(
        db.drafts,
        rows as Draft[],
        ({ year }) => year,
        atRevision(mergeDrafts),
        raised,
      );
    case 'choices':
      return mergeById(db.choices, rows as never[], ({ id }) => id, mergeChoices);
    case 'sweeps':
      return mergeById(db.sweeps, rows as never[], ({ id }) => id, mergeSweeps);
    case 'packs':
      return mergeById(db.packs, rows as never[], ({ id }) => id, mergePacks);
    case 'notes':
      return mergeById(db.notes, rows as never[], ({ id }) => id, mergeNotes);
    case 'templates':
      return mergeById(db.templates, rows as never[], ({ id }) => id, mergeTemplates);
    case 'register':
      return mergeById(
        db.register,
        rows as Entry[],
        ({ id }) => id,
        atRevision(mergeEntries),
        raised,
      );
    case 'issued':
      return mergeById(db.issued, rows as Issued[], ({ id }) => id, mergeIssued);
    case 'bundles':
      return mergeBundles(db, rows as BundleMark[]);
    case 'former':
      return mergeById(db.former, rows as never[], ({ year }) => year, mergeFormers);
  }
}

interface Tally<K, T> {
  change: Change;
  written: Map<K, T>;
}

/** Joins rows into `standing`, by key; `finish` is applied to what is new or differs. */
function join<K, T>(
  standing: ReadonlyMap<K, T>,
  rows: readonly T[],
  keyOf: (row: T) => K,
  merge: Join<T>,
  finish: (after: T, before: T | undefined) => T = (after) => after,
): Tally<K, T> {
  const arrived = new Map<K, T>();
  for (const row of rows) {
    const known = arrived.get(keyOf(row));
    arrived.set(keyOf(row), known === undefined ? row : merge(known, row));
  }
  const change = { added: 0, changed: 0, same: 0 };
  const written = new Map<K, T>();
  for (const [key, row] of arrived) {
    const before = standing.get(key);
    // What stands is joined with itself too: rows of older versions get their stamps in either way.
    const after = merge(before ?? row, row);
    if (before !== undefined && isSame(before, after, merge)) change.same += 1;
    else {
      change[before === undefined ? 'added' : 'changed'] += 1;
      written.set(key, finish(after, before));
    }
  }
  return { change, written };
}

/** A row of an older version says the same as the one with its stamps written out. */
const isSame = <T>(before: T, after: T, merge: Join<T>): boolean =>
  sameJson(before, after) || sameJson(merge(before, before), after);

async function mergeById<T, K extends string | number>(
  table: Table<T, K>,
  rows: readonly T[],
  keyOf: (row: T) => K,
  merge: Join<T>,
  finish?: (after: T, before: T | undefined) => T,
): Promise<Merged> {
  const keys = [...new Set(rows.map(keyOf))];
  const found = await table.bulkGet(keys);
  const standing = new Map(found.flatMap((row) => (row ? [[keyOf(row), row] as const] : [])));
  const { change, written } = join(standing, rows, keyOf, merge, finish);
  return { change, write: () => table.bulkPut([...written.values()]) };
}

/** Higher than any open window's, so that it notices instead of writing over what was restored. */
const raised = <T extends { revision: number }>(after: T, before: T | undefined): T => ({
  ...after,
  revision: Math.max(after.revision, before?.revision ?? 0) + 1,
});

/** Revisions differ between machines without saying anything: the standing one is kept. */
const atRevision =
  <T extends { revision: number }>(merge: Join<T>): Join<T> =>
  (standing, row) => ({ ...merge(standing, row), revision: standing.revision });

async function mergeProfile(db: LedgerDb, rows: readonly Profile[]): Promise<Merged> {
  const before = await loadProfile(db);
  const standing = new Map(before ? [['profile', before] as const] : []);
  const merge = atRevision(mergeProfiles);
  const { change, written } = join(standing, rows, () => 'profile', merge, raised);
  const value = written.get('profile');
  return { change, write: async () => value && db.settings.put({ name: 'profile', value }) };
}

async function mergeBundles(db: LedgerDb, rows: readonly BundleMark[]): Promise<Merged> {
  const setting = await db.settings.get('bundles');
  const marks = setting?.name === 'bundles' ? setting.value : [];
  const keyOf = ({ year, unit }: BundleMark) => `${year} ${unit}`;
  const standing = new Map(marks.map((mark) => [keyOf(mark), mark]));
  const { change, written } = join(standing, rows, keyOf, mergeMarks);
  const all = [...new Map([...standing, ...written]).entries()].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const value = all.map(([, mark]) => mark);
  return {
    change,
    write: async () => written.size > 0 && db.settings.put({ name: 'bundles', value }),
  };
}

async function mergeDossiers(db: LedgerDb, rows: readonly DossierRecord[]): Promise<Merged> {
  const ids = [...new Set(rows.map(({ key }) => blockOf(key)))];
  const found = await db.blocks.bulkGet(ids);
  const blocks = new Map<string, Map<string, DossierRecord>>();
  const standing = new Map<string, DossierRecord>();
  ids.forEach((id, at) => {
    const records = found[at]?.records ?? [];
    blocks.set(id, new Map(records.map((record) => [record.key, record])));
    for (const record of records) standing.set(record.key, record);
  });
  const { change, written } = join(standing, rows, ({ key }) => key, mergeRecords);
  const touched = new Set<string>();
  for (const [key, record] of written) {
    blocks.get(blockOf(key))!.set(key, record);
    touched.add(blockOf(key));
  }
  const puts = [...touched].map((id) => packedBlock(id, blocks.get(id)!.values()));
  return { change, write: () => db.blocks.bulkPut(puts) };
}
