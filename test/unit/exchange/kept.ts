/** Whole databases for tests: random ones, dumps of them, and their backups. */
import fc from 'fast-check';
import { choiceId, type Choice } from '../../../lib/domain/choice';
import type { Former } from '../../../lib/domain/former';
import type { BundleMark, Note } from '../../../lib/domain/keeping';
import type { Entry } from '../../../lib/domain/entry/entry';
import type { Issued } from '../../../lib/domain/issued';
import type { Draft, Profile } from '../../../lib/domain/office';
import type { Reading } from '../../../lib/domain/reading';
import { exportBackup } from '../../../lib/exchange/backup/export';
import { openBackup } from '../../../lib/exchange/backup/read';
import { restoreBackup } from '../../../lib/exchange/backup/restore';
import type { LedgerDb } from '../../../lib/ledger/db';
import { loadProfile } from '../../../lib/ledger/office';
import { loadLedger } from '../../../lib/ledger/queries';
import { recordReading } from '../../../lib/ledger/record';
import { mergeEntries } from '../../../lib/ledger/stamped-entry';
import { mergeStaged, stageRows } from '../../../lib/ledger/staging';
import type { SweepRow } from '../../../lib/ledger/sweeps';
import type { Kept as PackOrigin, OwnPackFile } from '../../../lib/packs/own-pack-schema';
import { entryWithId } from '../ledger/any-entry';
import { anyIssued } from '../issued/any-issued';
import { anyReadings } from '../ledger/arbitrary';

export interface Kept {
  readings: Reading[];
  profile: Profile | null;
  drafts: Draft[];
  choices: Choice[];
  sweeps: SweepRow[];
  packs: OwnPackFile[];
  notes: Note[];
  register: Entry[];
  bundles: BundleMark[];
  issued: Issued[];
  former: Former[];
}

const AT = ['2022-01-05T08:00:00+07:00', '2022-01-20T08:00:00+07:00', '2022-03-01T08:00:00+07:00'];
const at = fc.constantFrom(...AT);
const few = fc.constantFrom('a', 'b');
const value = fc.constantFrom<unknown>(1, 2, 'x', null, { number: '1' });
const values = fc.dictionary(fc.constantFrom('org.name', 'audit.count', 'x.y'), value, {
  maxKeys: 3,
});
const stampsOver = (keys: string[]) =>
  fc.option(fc.record(Object.fromEntries(keys.map((key) => [key, at]))), { nil: undefined });

const anyDraft = (year: number): fc.Arbitrary<Draft> =>
  fc
    .record({
      values,
      updatedAt: at,
      form: few,
      part: fc.constantFrom(null, 1, undefined),
      preset: fc.constantFrom<Draft['preset']>('custom', 'full-year', 'calendar-to-date'),
      to: fc.constantFrom(`${year}-11-17`, `${year}-12-31`),
      carried: fc.constantFrom<Draft['carried']>(
        undefined,
        { 'x.y': 2021 },
        { 'x.y': 2020, 'org.name': 2021 },
      ),
      revision: fc.nat(5),
      stamps: stampsOver(['org.name', 'audit.count', 'x.y', '@form', '@period', '@carried.x.y']),
    })
    .map(({ to, stamps, part, carried, ...rest }) => ({
      ...rest,
      ...(carried && { carried }),
      ...(part !== undefined && { part }),
      year,
      period: { from: `${year}-01-01`, to },
      ...(stamps && { stamps }),
    }));

const anyProfile: fc.Arbitrary<Profile> = fc
  .record({
    values,
    portalUnit: fc.constantFrom(null, 'Sở A', '*'),
    sites: fc.subarray(['https://a.example.vn', 'https://b.example.vn']),
    form: few,
    policy: fc.constantFrom(undefined, 'default', 'qd-766'),
    revision: fc.nat(5),
    stamps: stampsOver([
      'org.name',
      'audit.count',
      'x.y',
      '@form',
      '@policy',
      '@portalUnit',
      '@sites',
    ]),
  })
  .map(({ stamps, policy, ...rest }) => ({
    ...rest,
    ...(policy && { policy }),
    ...(stamps && { stamps }),
  }));

export const sweepOf = (id: string, state: SweepRow['state'], updatedAt: string): SweepRow => ({
  id,
  state,
  reason: null,
  host: 'a.example.vn',
  scope: 's',
  columns: 'c',
  filters: [],
  period: null,
  startedAt: AT[0]!,
  updatedAt,
  pages: [],
  codes: [],
  lastCount: 0,
  seen: 0,
  fromFirst: true,
  disturbed: false,
  pressed: false,
  presses: 0,
  leastMs: 0,
  whole: state === 'done',
  tab: null,
});

export const packOf = (id: string, version: string, name: string): OwnPackFile => ({
  id,
  version,
  displayName: { vi: name },
  engines: { 'motcua-iso': '>=0.1.0' },
  validFrom: null,
  validTo: null,
  contributes: { portals: [{ hosts: ['a.example.vn'], signatures: [], statuses: {} }] },
});

/** How a pack came here, and whether it is switched off. */
const anyOrigin = fc
  .record({ file: fc.option(few), at, off: fc.boolean() })
  .map(({ off, ...rest }): PackOrigin => ({ ...rest, ...(off && { off: true as const }) }));

const unique = <T>(item: fc.Arbitrary<T>, key: (one: T) => unknown) =>
  fc.uniqueArray(item, { selector: key, maxLength: 2 });

const anyChoice: fc.Arbitrary<Choice> = fc
  .record({
    concept: fc.constantFrom('received.total' as const, 'resolved.overdue' as const),
    pick: fc.constantFrom(null, { kind: 'typed' as const, value: 3 }),
    note: few,
    at,
  })
  .map((rest) => {
    const of = {
      ...rest,
      period: { from: '2022-01-01', to: '2022-11-17' },
      unit: null,
      part: null,
    };
    return { id: choiceId(of), ...of };
  });

/** A whole office over few ids, keys and instants, so that two of them collide as often as possible. */
export const anyKept: fc.Arbitrary<Kept> = fc.record({
  readings: anyReadings,
  profile: fc.option(anyProfile),
  drafts: unique(fc.oneof(anyDraft(2022), anyDraft(2023)), ({ year }) => year),
  choices: unique(anyChoice, ({ id }) => id),
  sweeps: unique(
    fc
      .tuple(few, fc.constantFrom<SweepRow['state']>('running', 'done', 'stopped'), at)
      .map(([id, state, when]) => sweepOf(id, state, when)),
    ({ id }) => id,
  ),
  packs: unique(
    fc
      .tuple(few, fc.constantFrom('1.9.0', '1.10.0'), few, fc.option(anyOrigin))
      .map(([id, version, name, kept]) => ({
        ...packOf(id, version, name),
        ...(kept && { kept }),
      })),
    ({ id }) => id,
  ),
  notes: unique(fc.record({ id: few, at, text: few }), ({ id }) => id),
  register: unique(
    // As the background writes them: with all their stamps.
    fc.oneof(entryWithId('audit:a'), entryWithId('audit:b')).map((one) => mergeEntries(one, one)),
    ({ id }) => id,
  ),
  bundles: unique(
    fc.record({
      year: fc.constantFrom(2022, 2023),
      unit: fc.constant('Sở A'),
      number: fc.integer({ min: 1, max: 3 }),
      checksum: few,
      createdAt: at,
    }),
    ({ year }) => year,
  ),
  issued: unique(anyIssued, ({ id }) => id),
  former: unique(
    fc
      .record({ year: fc.constantFrom(2022, 2023), at, file: few })
      .map(({ year, at: when, file }) => ({
        ...{ year, file, at: when, form: 'report-hatinh', period: null },
        values: { 'audit.count': 1, 'x.y': [{ text: 'a' }] },
        places: { 'audit.count': { paragraph: 3, cell: { table: 0, row: 1, column: 0 } } },
        spans: [{ section: 'I', text: 'Một lần', fields: ['audit.count'], role: 'dash' }],
      })),
    ({ year }) => year,
  ),
});

/** Writes an office into an empty database, as the background would. */
export async function fill(db: LedgerDb, kept: Kept): Promise<void> {
  for (const reading of kept.readings) await recordReading(db, reading);
  if (kept.profile) await db.settings.put({ name: 'profile', value: kept.profile });
  await db.settings.put({ name: 'bundles', value: kept.bundles });
  await db.drafts.bulkPut(kept.drafts);
  await db.choices.bulkPut(kept.choices);
  await db.sweeps.bulkPut(kept.sweeps);
  await db.packs.bulkPut(kept.packs);
  await db.notes.bulkPut(kept.notes);
  await db.register.bulkPut(kept.register);
  await db.issued.bulkPut(kept.issued);
  await db.former.bulkPut(kept.former);
}

/** The bytes of a backup of everything. */
export async function backupOf(db: LedgerDb, partBytes?: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await exportBackup(db, {
    createdAt: '2026-11-21T09:00:00+07:00',
    extension: '0.1.0',
    emit: (bytes) => chunks.push(bytes),
    ...(partBytes && { partBytes }),
  });
  return new Uint8Array(Buffer.concat(chunks));
}

let jobs = 0;

/** Restores a backup as page and background do together. */
export async function restoreInto(db: LedgerDb, bytes: Uint8Array) {
  jobs += 1;
  const backup = openBackup(bytes);
  const bad = backup.manifest.parts.flatMap((part) => backup.read(part).bad);
  if (bad.length > 0) throw new Error(`faulty rows: ${JSON.stringify(bad)}`);
  return restoreBackup(backup, `job-${jobs}`, {
    stage: (piece) => stageRows(db, piece),
    merge: (job, count) => mergeStaged(db, job, count),
  });
}

/** Everything that is merged, without revisions, which say how often a machine saved. */
export async function dump(db: LedgerDb) {
  const profile = await loadProfile(db);
  const marks = await db.settings.get('bundles');
  const records = (await db.blocks.toArray()).flatMap((block) => block.records);
  return {
    ledger: await loadLedger(db),
    records: records.sort((a, b) => (a.key < b.key ? -1 : 1)),
    profile: profile && { ...profile, revision: 0 },
    drafts: (await db.drafts.toArray()).map((draft) => ({ ...draft, revision: 0 })),
    choices: await db.choices.toArray(),
    sweeps: await db.sweeps.toArray(),
    packs: await db.packs.toArray(),
    notes: await db.notes.toArray(),
    register: (await db.register.toArray()).map((entry) => ({ ...entry, revision: 0 })),
    issued: await db.issued.toArray(),
    bundles: (marks?.name === 'bundles' ? [...marks.value] : []).sort((a, b) => a.year - b.year),
    former: await db.former.toArray(),
  };
}
