import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupWriter } from '../../../lib/exchange/backup/write';
import { BACKUP_VERSION, checksumOf, checksumOfJson } from '../../../lib/exchange/backup/manifest';
import { openBackup } from '../../../lib/exchange/backup/read';
import { previewBackup } from '../../../lib/exchange/backup/preview';
import { restoreBackup } from '../../../lib/exchange/backup/restore';
import { backupFileName } from '../../../lib/exchange/file-name';
import { Refused } from '../../../lib/exchange/refused';
import { figuresOf } from '../../../lib/figures/figures';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { eraseLedger } from '../../../lib/ledger/erase';
import { loadDraft, saveDraft, saveProfile } from '../../../lib/ledger/office';
import { loadLedger } from '../../../lib/ledger/queries';
import { recordReading } from '../../../lib/ledger/record';
import { mergeStaged, stageRows } from '../../../lib/ledger/staging';
import { defaultPolicy } from '../../../lib/packs/policies';
import { PERIOD_2022, dossier, figure, list, statistics } from '../figures/support/builders';
import { anyKept, backupOf, dump, fill, restoreInto } from './kept';

let db: LedgerDb;
let count = 0;

beforeEach(() => {
  count += 1;
  db = openLedger(`backup-${count}`);
});
afterEach(() => db.delete());

const codes = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, at) =>
      `000.00.01.H99-2203${String(1 + (at % 28)).padStart(2, '0')}-${String(from + at).padStart(4, '0')}`,
  );

async function anOffice(): Promise<void> {
  const dossiers = codes(1, 60).map((code, at) =>
    dossier(code, {
      receivedAt: '2022-03-01',
      dueAt: '2022-03-10',
      status: 'finished',
      resultAt: at % 7 === 0 ? '2022-03-12' : '2022-03-09',
      unit: 'Sở A',
    }),
  );
  await recordReading(db, list('list', dossiers));
  await recordReading(
    db,
    statistics('page', PERIOD_2022, [
      figure('received.inPeriod', 61),
      figure('resolved.overdue', 9),
    ]),
  );
  await saveProfile(db, {
    revision: 0,
    values: { 'org.name': 'Sở Xây dựng' },
    portalUnit: null,
    sites: [],
    form: 'f',
  });
  await saveDraft(db, {
    year: 2022,
    revision: 0,
    form: 'f',
    preset: 'custom',
    period: PERIOD_2022,
    values: { 'audit.count': 1 },
    updatedAt: '2022-11-18T09:00:00+07:00',
  });
}

const figures = async () =>
  JSON.stringify(
    figuresOf(await loadLedger(db), { period: PERIOD_2022, policy: defaultPolicy(), unit: null }),
  );

describe('a backup', () => {
  it('brings back the same figures byte for byte after everything was erased', async () => {
    await anOffice();
    const [before, all] = [await figures(), await dump(db)];
    const bytes = await backupOf(db, 1500);
    await eraseLedger(db, { kind: 'all' });
    const empty = await dump(db);
    await restoreInto(db, bytes);

    expect(empty.ledger).toEqual({ readings: [], dossiers: [] });
    expect(empty.profile).toBeNull();
    expect(await figures()).toBe(before);
    expect(before).toContain('"value":61');
    expect(await dump(db)).toEqual(all);
    expect((await loadDraft(db, 2022))!.values).toEqual({ 'audit.count': 1 });
  });

  it('brings back any database', async () => {
    await fc.assert(
      fc.asyncProperty(anyKept, async (kept) => {
        count += 1;
        const [from, to] = [openLedger(`any-${count}`), openLedger(`any-${count}-to`)];
        await fill(from, kept);
        await restoreInto(to, await backupOf(from, 800));
        const [sent, got] = [await dump(from), await dump(to)];
        await Promise.all([from.delete(), to.delete()]);
        expect(got.ledger).toEqual(sent.ledger);
        expect(got.records).toEqual(sent.records);
        expect(got.drafts.map(({ values }) => values)).toEqual(
          sent.drafts.map(({ values }) => values),
        );
        expect([
          got.choices,
          got.sweeps,
          got.packs,
          got.notes,
          got.bundles,
          got.issued,
          got.former,
        ]).toEqual([
          sent.choices,
          sent.sweeps,
          sent.packs,
          sent.notes,
          sent.bundles,
          sent.issued,
          sent.former,
        ]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is the same file for the same ledger, in parts of bounded size', async () => {
    await anOffice();
    const bytes = await backupOf(db, 1500);
    const files = unzipSync(bytes);
    const { manifest } = openBackup(bytes);

    expect(Buffer.from(bytes).equals(Buffer.from(await backupOf(db, 1500)))).toBe(true);
    expect(manifest.counts).toMatchObject({ readings: 2, dossiers: 59, profile: 1, drafts: 1 });
    expect(manifest.unit).toBe('Sở Xây dựng');
    expect(manifest.parts.length).toBeGreaterThan(10);
    for (const part of manifest.parts) {
      expect(part.sha256).toBe(checksumOf(files[part.name]!));
      expect(part.bytes).toBeLessThan(4000);
    }
  });

  it('tells beforehand what it would change, and changes nothing by telling', async () => {
    await anOffice();
    const bytes = await backupOf(db);
    await eraseLedger(db, { kind: 'all' });
    await recordReading(db, list('list', [dossier(codes(1, 2)[0]!, { unit: 'Sở A' })]));
    const before = await dump(db);
    const { changes, bad } = await previewBackup(db, openBackup(bytes));

    expect(bad).toEqual([]);
    expect(changes).toMatchObject({
      readings: { added: 1, changed: 1, same: 0 },
      dossiers: { added: 58, changed: 1, same: 0 },
      profile: { added: 1, changed: 0, same: 0 },
    });
    expect(await dump(db)).toEqual(before);
  });

  it('has a name that every file system takes', () => {
    expect(backupFileName('Sở Xây dựng Đồng Tháp', '2026-11-21')).toBe(
      'so-so-lieu-so-xay-dung-dong-thap-2026-11-21.motcua.zip',
    );
    expect(backupFileName(null, '2026-11-21')).toBe('so-so-lieu-don-vi-2026-11-21.motcua.zip');
  });
});

describe('a failure half-way', () => {
  it('leaves the ledger as it was when writing fails', async () => {
    await anOffice();
    const bytes = await backupOf(db, 1500);
    await eraseLedger(db, { kind: 'all' });
    const before = await dump(db);
    const broken = vi.spyOn(db.drafts, 'bulkPut').mockRejectedValue(new Error('disk full'));

    await expect(restoreInto(db, bytes)).rejects.toThrow('disk full');
    broken.mockRestore();
    expect(await dump(db)).toEqual(before);
  });

  it('leaves the ledger as it was when the page goes away before the merge', async () => {
    await anOffice();
    const bytes = await backupOf(db, 1500);
    await eraseLedger(db, { kind: 'all' });
    const before = await dump(db);
    let staged = 0;
    const stage = async (piece: Parameters<typeof stageRows>[1]) => {
      staged += 1;
      if (staged === 5) throw new Error('closed');
      await stageRows(db, piece);
    };
    const merge = (job: string, pieces: number) => mergeStaged(db, job, pieces);

    await expect(restoreBackup(openBackup(bytes), 'j', { stage, merge })).rejects.toThrow('closed');
    expect(await dump(db)).toEqual(before);
    await restoreInto(db, bytes);
    expect((await dump(db)).records).toHaveLength(59);
    expect(await db.staging.count()).toBe(0);
  });

  it('refuses to merge when another window began a restore of its own', async () => {
    await stageRows(db, { job: 'one', seq: 0, table: 'notes', rows: [] });
    await stageRows(db, { job: 'two', seq: 0, table: 'notes', rows: [] });

    await expect(mergeStaged(db, 'one', 1)).rejects.toThrow('missing');
  });
});

const refusal = (bytes: Uint8Array): string => {
  try {
    const backup = openBackup(bytes);
    for (const part of backup.manifest.parts) backup.read(part);
    return 'taken';
  } catch (error) {
    if (error instanceof Refused) return error.problem.code;
    throw error;
  }
};

/** A backup whose files were changed by hand; `resealed` with checksums made anew, as a forger would. */
function altered(
  bytes: Uint8Array,
  change: (files: Record<string, Uint8Array>, manifest: Json) => void,
) {
  const files = unzipSync(bytes);
  const manifest = JSON.parse(Buffer.from(files['manifest.json']!).toString()) as Json;
  change(files, manifest);
  files['manifest.json'] = strToU8(JSON.stringify(manifest));
  return zipSync(files);
}
interface Json {
  version: number;
  format: string;
  checksum: string;
  counts: Record<string, number>;
  parts: { name: string; sha256: string; bytes: number; rows: number; table: string }[];
}
const reseal = (manifest: Json) => {
  manifest.checksum = checksumOfJson(manifest);
};

describe('damaged files', () => {
  let good: Uint8Array;
  beforeEach(async () => {
    await anOffice();
    good = await backupOf(db, 1500);
  });

  it('a sound one is taken', () => expect(refusal(good)).toBe('taken'));

  it('one of version 1, which knew no register, is taken', () => {
    const old = altered(good, (_, manifest) => {
      manifest.version = 1;
      delete manifest.counts['register'];
      reseal(manifest);
    });

    expect(refusal(old)).toBe('taken');
    expect(openBackup(old).manifest.counts.register).toBe(0);
  });

  it.each<[string, string, (bytes: Uint8Array) => Uint8Array]>([
    ['an empty file', 'backup/foreign', () => new Uint8Array()],
    ['a text', 'backup/foreign', () => strToU8('xin chào')],
    ['another zip', 'backup/foreign', () => zipSync({ 'a.txt': strToU8('a') })],
    [
      'a zip with a foreign manifest',
      'backup/foreign',
      () => zipSync({ 'manifest.json': strToU8('{"format":"x","version":1}') }),
    ],
    ['a truncated one', 'backup/damaged', (bytes) => bytes.slice(0, bytes.length / 2)],
    ['one without its last byte', 'backup/damaged', (bytes) => bytes.slice(0, -1)],
    [
      'a newer version',
      'backup/newer',
      (bytes) =>
        altered(bytes, (_, manifest) => {
          manifest.version = BACKUP_VERSION + 1;
          reseal(manifest);
        }),
    ],
    [
      'a manifest altered by hand',
      'backup/checksum',
      (bytes) =>
        altered(bytes, (_, manifest) => {
          manifest.parts[0]!.sha256 = '0'.repeat(64);
        }),
    ],
    [
      'a part altered by hand',
      'backup/checksum',
      (bytes) =>
        altered(bytes, (files, { parts }) => {
          const name = parts[0]!.name;
          const text = Buffer.from(files[name]!).toString().replace('Sở A', 'Sở B');
          files[name] = strToU8(text);
          files[name]![3] = 0x5a;
        }),
    ],
    [
      'a part left out',
      'backup/damaged',
      (bytes) =>
        altered(bytes, (files, { parts }) => {
          Reflect.deleteProperty(files, parts[1]!.name);
        }),
    ],
    [
      'a stranger among the parts',
      'backup/damaged',
      (bytes) =>
        altered(bytes, (files) => {
          files['readings-9999.jsonl'] = strToU8('{}\n');
        }),
    ],
    [
      'a part that the contents leave out',
      'backup/damaged',
      (bytes) =>
        altered(bytes, (_, manifest) => {
          manifest.parts.pop();
          reseal(manifest);
        }),
    ],
    [
      'counts that lie',
      'backup/damaged',
      (bytes) =>
        altered(bytes, (_, manifest) => {
          manifest.counts.dossiers = 1;
          reseal(manifest);
        }),
    ],
  ])('%s is refused: %s', (_, code, damage) => {
    expect(refusal(damage(good))).toBe(code);
  });

  it('a part that unpacks to more than it claims is refused, and nothing grows beyond the claim', () => {
    const bomb = new Uint8Array(70 * 1024 * 1024);
    const bytes = altered(good, (files, manifest) => {
      const part = manifest.parts[0]!;
      files[part.name] = bomb;
      reseal(manifest);
    });
    expect(refusal(bytes)).toBe('backup/damaged');

    const claims = altered(good, (files, manifest) => {
      const part = manifest.parts[0]!;
      files[part.name] = bomb;
      part.bytes = bomb.length;
      reseal(manifest);
    });
    expect(['backup/damaged', 'backup/too-large']).toContain(refusal(claims));
  });

  it('any damage to any byte is refused or harmless, never another ledger', async () => {
    const whole = openBackup(good);
    const rows = JSON.stringify(whole.manifest.parts.map((part) => whole.read(part)));
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(good.length - 1), by: fc.integer({ min: 1, max: 255 }) }), {
          minLength: 1,
          maxLength: 4,
        }),
        (flips) => {
          const bytes = good.slice();
          for (const { at, by } of flips) bytes[at] = bytes[at]! ^ by;
          if (refusal(bytes) !== 'taken') return;
          const taken = openBackup(bytes);
          expect(JSON.stringify(taken.manifest.parts.map((part) => taken.read(part)))).toBe(rows);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('any cut is refused', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), (length) => {
        expect(refusal(good.slice(0, length))).not.toBe('taken');
      }),
      { numRuns: 100 },
    );
  });

  it('a faulty row is named, and the rest can be taken without it', async () => {
    const chunks: Uint8Array[] = [];
    const facts = { createdAt: '2026-11-21T09:00:00+07:00', extension: '0.1.0', unit: null };
    const writer = new BackupWriter(facts, (bytes) => chunks.push(bytes));
    writer.add('notes', [
      { id: 'a', at: '2026-11-21T09:00:00+07:00', text: 'còn' },
      { id: 'b', at: 'hôm qua', text: 'x' },
    ]);
    writer.finish();
    const backup = openBackup(new Uint8Array(Buffer.concat(chunks)));
    const { bad, changes } = await previewBackup(db, backup);

    expect(bad).toMatchObject([
      { table: 'notes', name: 'b', reason: expect.stringContaining('at') },
    ]);
    expect(changes.notes).toEqual({ added: 1, changed: 0, same: 0 });
  });
});
