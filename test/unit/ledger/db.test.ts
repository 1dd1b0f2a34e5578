import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, Profile } from '../../../lib/domain/office';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { loadDraft, loadProfile, saveDraft, saveProfile } from '../../../lib/ledger/office';
import { loadPacks } from '../../../lib/ledger/packs';
import { allDossiers, loadLedger } from '../../../lib/ledger/queries';
import { recordReading } from '../../../lib/ledger/record';
import { loadRevision } from '../../../lib/ledger/revision';
import { dossier, list } from '../figures/support/builders';
import { anyReadings } from './arbitrary';

const A = '000.00.01.H99-220103-0001';
const B = '000.00.01.H99-220103-0002';
let db: LedgerDb;
let count = 0;

beforeEach(() => {
  count += 1;
  db = openLedger(`ledger-${count}`);
});
afterEach(async () => {
  await db.delete();
});

describe('recording', () => {
  it('keeps a reading without its dossiers, and the dossiers in blocks of a day', async () => {
    const result = await recordReading(db, list('r', [dossier(A), dossier(B), dossier('1701')]));

    expect(result).toEqual({ changed: true, newDossiers: 3 });
    expect(await db.readings.toArray()).toMatchObject([
      { id: 'r', host: 'motcua.example.vn', keys: [[A, B, 'motcua.example.vn|1701']] },
    ]);
    expect((await db.readings.toArray())[0]).not.toHaveProperty('dossiers');
    expect((await allDossiers(db)).map((one) => one.code)).toEqual([A, B, '1701']);
    const blocks = await db.blocks.toArray();
    expect(blocks.find((block) => block.id === 'd:220103')?.records).toHaveLength(2);
    expect(blocks).toHaveLength(2);
  });

  it('changes nothing when the same reading comes again', async () => {
    const reading = list('r', [dossier(A)]);
    await recordReading(db, reading);
    const before = await loadLedger(db);

    expect(await recordReading(db, reading)).toEqual({ changed: false, newDossiers: 0 });
    expect(await loadLedger(db)).toEqual(before);
  });

  it('is no change, but a newer sight, when the same page is seen later', async () => {
    await recordReading(db, list('r', [dossier(A, { status: 'processing' })]));
    const again = list(
      'r',
      [dossier(A, { status: 'processing' })],
      {},
      {
        readAt: '2022-12-01T09:00:00+07:00',
      },
    );

    expect(await recordReading(db, again)).toEqual({ changed: false, newDossiers: 0 });
    expect((await allDossiers(db))[0]!.last.at).toBe('2022-12-01T09:00:00+07:00');
  });

  it('writes nothing at all when it fails half-way', async () => {
    await recordReading(db, list('r', [dossier(A)]));
    const before = await loadLedger(db);
    const broken = vi.spyOn(db.blocks, 'bulkPut').mockRejectedValue(new Error('disk full'));

    await expect(recordReading(db, list('s', [dossier(B)]))).rejects.toThrow('disk full');
    broken.mockRestore();
    expect(await loadLedger(db)).toEqual(before);
  });

  it('loses nothing when two readings of one block are recorded at once', async () => {
    await Promise.all([
      recordReading(db, list('r', [dossier(A)])),
      recordReading(db, list('s', [dossier(B)])),
    ]);

    expect((await allDossiers(db)).map((one) => one.code)).toEqual([A, B]);
  });

  it('holds the same ledger as the one merged in memory', async () => {
    await fc.assert(
      fc.asyncProperty(anyReadings, async (readings) => {
        count += 1;
        const own = openLedger(`property-${count}`);
        for (const reading of readings) await recordReading(own, reading);
        const stored = await loadLedger(own);
        await own.delete();
        expect(stored).toEqual(ledgerOf(readings));
      }),
      { numRuns: 40 },
    );
  });
});

describe('profile and drafts', () => {
  const profile: Profile = {
    revision: 0,
    values: { 'org.name': 'Sở A' },
    portalUnit: null,
    sites: [],
    form: 'hatinh',
  };
  const draft: Draft = {
    year: 2022,
    revision: 0,
    form: 'hatinh',
    preset: 'calendar-to-date',
    period: { from: '2022-01-01', to: '2022-11-17' },
    values: {},
    updatedAt: '2022-11-18T09:00:00+07:00',
  };

  it('has neither before the first save', async () => {
    expect(await loadProfile(db)).toBeNull();
    expect(await loadDraft(db, 2022)).toBeNull();
  });

  it('refuses a save based on an older revision', async () => {
    expect(await saveDraft(db, draft)).toEqual({ saved: true, revision: 1 });
    expect(await saveDraft(db, { ...draft, values: { x: 1 } })).toEqual({
      saved: false,
      revision: 1,
    });
    expect((await loadDraft(db, 2022))!.values).toEqual({});
    expect(await saveDraft(db, { ...draft, revision: 1, values: { x: 2 } })).toEqual({
      saved: true,
      revision: 2,
    });
    expect((await loadDraft(db, 2022))!.values).toEqual({ x: 2 });
  });

  it('does the same for the profile', async () => {
    expect(await saveProfile(db, profile)).toEqual({ saved: true, revision: 1 });
    expect(await saveProfile(db, profile)).toEqual({ saved: false, revision: 1 });
    expect((await loadProfile(db))!.values).toEqual({ 'org.name': 'Sở A' });
  });
});

const TAUGHT = {
  id: 'taught-motcua',
  version: '1.0.0',
  displayName: { vi: 'Bảng tuần' },
  engines: { 'motcua-iso': '>=0.1.0' },
  validFrom: null,
  validTo: null,
  contributes: {
    portals: [
      { hosts: [], site: 'https://motcua.example.vn', signatures: [], statuses: {}, grids: [] },
    ],
  },
};

/** A database as a released version wrote it, and what the present code must still find in it. */
const RELEASED = [
  {
    version: 1,
    stores: {
      readings: { keyPath: 'id', indexes: ['host', 'readAt'] },
      blocks: { keyPath: 'id', indexes: [] },
      settings: { keyPath: 'name', indexes: [] },
      drafts: { keyPath: 'year', indexes: [] },
      choices: { keyPath: 'id', indexes: [] },
      packs: { keyPath: 'id', indexes: [] },
    },
    rows: {
      readings: [
        {
          id: 'r1',
          input: 'x',
          url: 'https://motcua.example.vn/x',
          title: 'Danh sách',
          readAt: '2022-11-18T09:00:00+07:00',
          firstReadAt: '2022-11-17T09:00:00+07:00',
          reader: '1.0.0',
          pack: null,
          period: null,
          grids: [],
          figures: [],
          problems: [],
          host: 'motcua.example.vn',
          keys: [[A]],
        },
      ],
      blocks: [
        {
          id: 'd:220103',
          records: [
            {
              key: A,
              code: A,
              others: {},
              origins: {
                'motcua.example.vn': {
                  fields: {
                    status: { value: 'finished', at: '2022-11-18T09:00:00+07:00', id: 'r1' },
                    resultAt: { value: '2022-01-09', at: '2022-11-18T09:00:00+07:00', id: 'r1' },
                  },
                  statuses: {
                    finished: {
                      first: '2022-11-17T09:00:00+07:00',
                      last: '2022-11-18T09:00:00+07:00',
                    },
                  },
                  supplements: {},
                  first: '2022-11-17T09:00:00+07:00',
                  last: { at: '2022-11-18T09:00:00+07:00', id: 'r1' },
                },
              },
            },
          ],
        },
      ],
      settings: [
        {
          name: 'profile',
          value: {
            revision: 3,
            values: { 'org.name': 'Sở A' },
            portalUnit: null,
            sites: [],
            form: 'f',
          },
        },
      ],
      drafts: [
        {
          year: 2022,
          revision: 2,
          form: 'f',
          preset: 'custom',
          period: { from: '2022-01-01', to: '2022-11-17' },
          values: { 'tthc.total': 39 },
          updatedAt: '2022-11-18T09:00:00+07:00',
        },
      ],
      choices: [],
      packs: [TAUGHT],
    },
  },
];
const DUE_DAYS = ['2022-01-09', '2022-01-20'];
const NOTE = { id: 'n1', at: '2022-11-18T09:00:00+07:00', text: 'Sổ giấy ở tủ 2' };

/** Version 2 added notes and a place to put rows aside; it moved nothing. Its records know every due day. */
const SECOND = {
  ...RELEASED[0]!,
  version: 2,
  stores: {
    ...RELEASED[0]!.stores,
    sweeps: { keyPath: 'id', indexes: ['tab'] },
    notes: { keyPath: 'id', indexes: [] },
    staging: { keyPath: ['job', 'seq'], indexes: ['job'] },
  },
  rows: {
    ...RELEASED[0]!.rows,
    blocks: RELEASED[0]!.rows.blocks.map(({ id, records }) => ({
      id,
      records: records.map((record) => {
        const [[host, origin]] = Object.entries(record.origins) as [[string, object]];
        return { ...record, origins: { [host]: { ...origin, dueDays: DUE_DAYS } } };
      }),
    })),
    notes: [NOTE],
  },
};
RELEASED.push(SECOND as unknown as (typeof RELEASED)[number]);

/** Version 3 added the revision and the summaries, and packs blocks as they are written. */
const THIRD = {
  ...RELEASED[0]!,
  version: 3,
  stores: {
    ...SECOND.stores,
    revisions: { keyPath: 'name', indexes: [] },
    summaries: { keyPath: 'key', indexes: ['at'] },
  },
  rows: {
    ...SECOND.rows,
    revisions: [{ name: 'ledger', value: 'v' }],
    blocks: SECOND.rows.blocks.map(({ id }) => ({
      id,
      lines: [
        `${A}\n["${A}",0,["motcua.example.vn","2022-11-17T09:00:00+07:00",[["2022-11-18T09:00:00+07:00","r1"]],[null,null,null,null,null,null,null,null,null,"2022-01-09",null,null,null,null,null,"finished"],0,{"finished":{"first":"2022-11-17T09:00:00+07:00","last":"2022-11-18T09:00:00+07:00"}},0,["2022-01-09","2022-01-20"]]]`,
      ],
    })),
  },
};
RELEASED.push(THIRD as unknown as (typeof RELEASED)[number]);

/** Version 4 added the register; it moved nothing. */
const FOURTH = {
  ...THIRD,
  version: 4,
  stores: { ...THIRD.stores, register: { keyPath: 'id', indexes: ['year'] } },
};
RELEASED.push(FOURTH as unknown as (typeof RELEASED)[number]);

/** Version 5 added earlier versions of drafts; it moved nothing. */
const FIFTH = {
  ...FOURTH,
  version: 5,
  stores: { ...FOURTH.stores, versions: { keyPath: ['year', 'revision'], indexes: ['year'] } },
};
RELEASED.push(FIFTH as unknown as (typeof RELEASED)[number]);

const TEMPLATE = { id: 't1', name: 'mau.docx', form: 'f', inUse: true, from: 'file' };
const ISSUED = { id: 'i1', year: 2022, fileName: 'bao-cao.docx' };
const PART = { id: 'file:a#0000', year: 2022, data: 'AAAA' };

/** Version 6 added Word files: templates, written reports, reports of former years; it moved nothing. */
const SIXTH = {
  ...FIFTH,
  version: 6,
  stores: {
    ...FIFTH.stores,
    templates: { keyPath: 'id', indexes: [] },
    issued: { keyPath: 'id', indexes: ['year'] },
    former: { keyPath: 'year', indexes: [] },
  },
  rows: { ...FIFTH.rows, templates: [TEMPLATE], issued: [ISSUED] },
};
RELEASED.push(SIXTH as unknown as (typeof RELEASED)[number]);

/** Version 7 added files of the dossier for the province; it moved nothing. */
const SEVENTH = {
  ...SIXTH,
  version: 7,
  stores: { ...SIXTH.stores, attachments: { keyPath: 'id', indexes: ['year'] } },
  rows: { ...SIXTH.rows, attachments: [PART] },
};
RELEASED.push(SEVENTH as unknown as (typeof RELEASED)[number]);

describe('migration', () => {
  it.each(RELEASED)('reads a database written by version $version', async (released) => {
    const name = `released-${released.version}`;
    await writeRaw(name, released);

    const opened = openLedger(name);
    const ledger = await loadLedger(opened);
    const profile = await loadProfile(opened);
    const draft = await loadDraft(opened, 2022);
    const packs = await loadPacks(opened);
    const notes = await opened.notes.toArray();
    const revision = await loadRevision(opened);
    const files = await Promise.all([
      opened.templates.toArray(),
      opened.issued.where('year').equals(2022).toArray(),
      opened.attachments.where('year').equals(2022).toArray(),
    ]);
    const recorded = await recordReading(opened, list('r2', [dossier(B)]));
    const after = await loadLedger(opened);
    await opened.delete();

    expect(ledger.readings.map((one) => one.id)).toEqual(['r1']);
    const standing = {
      ...{ code: A, status: 'finished', resultAt: '2022-01-09' },
      first: '2022-11-17T09:00:00+07:00',
    };
    expect(ledger.dossiers).toMatchObject([standing]);
    // What was there is still there after the block was packed with another dossier.
    expect(after.dossiers[0]).toEqual(ledger.dossiers[0]);
    expect(after.dossiers.map(({ code }) => code)).toEqual([A, B]);
    expect(ledger.dossiers[0]!.sight.dueDays).toEqual(
      released.version === 1 ? undefined : DUE_DAYS,
    );
    expect(notes).toEqual(released.version === 1 ? [] : [NOTE]);
    expect(files).toEqual([
      released.version < 6 ? [] : [TEMPLATE],
      released.version < 6 ? [] : [ISSUED],
      released.version < 7 ? [] : [PART],
    ]);
    // Answers of an earlier build, if there were any, belong to no state any more.
    expect(revision).not.toBe('');
    expect(profile).toMatchObject({ revision: 3, values: { 'org.name': 'Sở A' } });
    expect(draft).toMatchObject({ revision: 2, values: { 'tthc.total': 39 } });
    expect(packs).toEqual([TAUGHT]);
    expect(recorded).toEqual({ changed: true, newDossiers: 1 });
  });

  it('has a released database for every version in the table', async () => {
    const { MIGRATIONS } = await import('../../../lib/ledger/migrations');
    expect(RELEASED.map((one) => one.version)).toEqual(MIGRATIONS.map((one) => one.version));
  });
});

/** Dexie multiplies its version numbers by ten. */
function writeRaw(name: string, released: (typeof RELEASED)[number]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, released.version * 10);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes }] of Object.entries(released.stores)) {
        const created = request.result.createObjectStore(store, { keyPath });
        for (const index of indexes) created.createIndex(index, index);
        const rows = released.rows[store as keyof typeof released.rows] ?? [];
        for (const row of rows) created.put(row);
      }
    };
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

it('uses the name the extension relies on', () => {
  expect(openLedger().name).toBe('motcua-iso');
});
