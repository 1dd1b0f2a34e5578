/** A backup holds every table there is: each has a row here, and all of it is there again after everything was erased. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toBase64 } from '../../../lib/domain/base64';
import { checksumOf } from '../../../lib/exchange/backup/manifest';
import { openBackup } from '../../../lib/exchange/backup/read';
import { KEPT_TABLES } from '../../../lib/domain/keeping';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { eraseLedger } from '../../../lib/ledger/erase';
import { recordReading } from '../../../lib/ledger/record';
import { saveDraft, saveProfile } from '../../../lib/ledger/office';
import { saveBundle, saveHandover, saveNote } from '../../../lib/ledger/keeping';
import { savePackage } from '../../../lib/ledger/attachments';
import { saveIssued } from '../../../lib/ledger/issued';
import { saveTemplate } from '../../../lib/ledger/templates';
import { newEntry } from '../../../lib/register/entries';
import { dossier, list } from '../figures/support/builders';
import { issuedOf } from '../issued/any-issued';
import { anyKept, backupOf, restoreInto, type Kept } from './kept';

const AT = '2022-11-18T09:00:00+07:00';
const BYTES = new Uint8Array([80, 75, 3, 4]);
const HASH = checksumOf(BYTES);
let db: LedgerDb;

beforeEach(() => (db = openLedger('every-table')));
afterEach(() => db.delete());

async function anOffice(): Promise<void> {
  await recordReading(db, list('list', [dossier('000.00.01.H99-220301-0001', {})]));
  const values = { 'org.name': 'Sở A' };
  await saveProfile(db, { revision: 0, values, portalUnit: null, sites: [], form: 'f' });
  const period = { from: '2022-01-01', to: '2022-11-17' };
  const draft = { year: 2022, form: 'f', preset: 'custom' as const, period, updatedAt: AT };
  await saveDraft(db, { ...draft, revision: 0, values: { 'audit.count': 1 } });
  await saveNote(db, { id: 'n', at: AT, text: 'Sổ giấy ở tủ 2' });
  await db.register.put({ ...newEntry('audit', 2022, { date: '2022-10-19' }) });
  const bundle = { year: 2022, unit: 'Sở A', number: 1, checksum: HASH, createdAt: AT };
  await saveBundle(db, bundle);
  await savePackage(db, { ...bundle, files: { 'index.html': HASH } });
}

async function itsFiles(): Promise<void> {
  const template = { id: 't', name: 'mau.docx', form: 'f', inUse: true, savedAt: AT };
  await saveTemplate(db, { ...template, from: 'file', bytes: toBase64(BYTES) });
  await db.transaction('rw', db.issued, db.settings, () => saveIssued(db, [issuedOf('một')]));
  const file = { id: 'file:a', year: 2022, slot: 'qd', name: 'qd.pdf', date: null, order: 0 };
  const held = { size: 4, sha256: HASH, parts: 1, addedAt: AT, at: AT, removed: false };
  await db.attachments.bulkPut([
    { ...file, ...held },
    { id: 'file:a#0000', year: 2022, data: toBase64(BYTES) },
  ]);
  const counts = { filled: 1, open: 2, problems: 0, entries: 1 };
  const told = { at: AT, year: 2022, unit: 'Sở A', message: 'Hỏi văn thư' };
  await saveHandover(db, { ...told, ...counts, sites: ['motcua.example.vn'], packs: [] });
}

/** Choices, lists read whole, packs, reports of former years: whatever they hold. */
async function andWhatElse(): Promise<void> {
  const filled = anyKept.filter(({ choices, sweeps, packs, former }) =>
    [choices, sweeps, packs, former].every((rows) => rows.length > 0),
  );
  const [{ choices, sweeps, packs, former }] = fc.sample(filled, { numRuns: 1, seed: 1 }) as [Kept];
  await db.choices.bulkPut(choices);
  await db.sweeps.bulkPut(sweeps);
  await db.packs.bulkPut(packs);
  await db.former.bulkPut(former);
}

/** Word files, files of the dossier, marks of what was sent: as they lie in the ledger. */
const kept = async () => ({
  choices: await db.choices.toArray(),
  packs: await db.packs.toArray(),
  former: await db.former.toArray(),
  sweeps: await db.sweeps.toArray(),
  templates: await db.templates.toArray(),
  issued: await db.issued.toArray(),
  attachments: await db.attachments.toArray(),
  packages: await db.settings.get('packages'),
  bundles: await db.settings.get('bundles'),
  handover: await db.settings.get('handover'),
  notes: await db.notes.toArray(),
});

it('brings back rows of every table of version 3', async () => {
  await anOffice();
  await itsFiles();
  await andWhatElse();
  const before = await kept();
  const bytes = await backupOf(db, 1500);
  const { manifest } = openBackup(bytes);
  const erased = await eraseLedger(db, { kind: 'all' });
  const empty = await kept();
  await restoreInto(db, bytes);

  expect(manifest.version).toBe(3);
  expect(erased).toMatchObject({ templates: 1, issued: 1, attachments: 1, entries: 1 });
  expect(empty).toEqual({
    ...{ choices: [], packs: [], former: [], sweeps: [] },
    ...{ templates: [], issued: [], attachments: [], notes: [] },
    ...{ packages: undefined, bundles: undefined, handover: undefined },
  });
  expect(await kept()).toEqual(before);
  expect(Object.entries(manifest.counts).filter(([, rows]) => rows === 0)).toEqual([]);
  expect(Object.keys(manifest.counts).sort()).toEqual([...KEPT_TABLES].sort());
});
