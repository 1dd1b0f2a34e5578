/** Word templates in the ledger: one in use for a form, joined by the last word, gone when everything is erased. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../lib/domain/base64';
import { templateSchema, type Template } from '../../../lib/domain/template';
import { checkRow } from '../../../lib/exchange/backup/rows';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { eraseLedger } from '../../../lib/ledger/erase';
import { mergeTable } from '../../../lib/ledger/merge-tables';
import {
  putTemplateToUse,
  removeTemplate,
  saveTemplate,
  setOmits,
  templateHeads,
  templateInUse,
} from '../../../lib/ledger/templates';

const template = (id: string, own: Partial<Template> = {}): Template => ({
  id,
  name: `${id}.docx`,
  form: 'report-hatinh',
  inUse: true,
  from: 'file',
  savedAt: '2026-11-20T08:00:00+07:00',
  bytes: toBase64(new Uint8Array([80, 75, 3, 4])),
  ...own,
});

const LATER = '2026-11-21T08:00:00+07:00';

let db: LedgerDb;
const fresh = () => (db = openLedger(`templates-${Math.random()}`));
afterEach(() => db.delete());

describe('templates', () => {
  it('one of a form is in use: the one put to use last', async () => {
    fresh();
    await saveTemplate(db, template('a'));
    await saveTemplate(db, template('other', { form: 'report-general' }));
    await saveTemplate(db, template('b'));
    expect((await templateInUse(db, 'report-hatinh'))?.id).toBe('b');
    await putTemplateToUse(db, 'a', true, '2026-11-21T08:00:00+07:00');
    expect((await templateInUse(db, 'report-hatinh'))?.id).toBe('a');
    expect((await templateHeads(db)).filter(({ inUse }) => inUse).map(({ id }) => id)).toEqual([
      'a',
      'other',
    ]);
    await putTemplateToUse(db, 'a', false, '2026-11-22T08:00:00+07:00');
    expect(await templateInUse(db, 'report-hatinh')).toBeNull();
    await removeTemplate(db, 'other');
    expect(await templateInUse(db, 'report-general')).toBeNull();
  });

  it('keep what they leave out on purpose, also in a backup and when put to use', async () => {
    fresh();
    await saveTemplate(db, template('a', { inUse: false }));
    await setOmits(db, 'a', ['risk.narrative', 'awareness.leadDept', 'risk.narrative'], LATER);
    await setOmits(db, 'none', ['x'], LATER);
    await putTemplateToUse(db, 'a', true, LATER);
    const kept = await templateInUse(db, 'report-hatinh');
    expect(kept?.omits).toEqual(['awareness.leadDept', 'risk.narrative']);
    expect(checkRow('templates', JSON.parse(JSON.stringify(kept)), 1)).toEqual({ row: kept });
    // The mark made last wins where two machines are joined.
    await mergeTable(db, 'templates', [template('a', { omits: ['x'] })]);
    expect((await templateInUse(db, 'report-hatinh'))?.omits).toHaveLength(2);
    await setOmits(db, 'a', [], LATER);
    expect((await templateInUse(db, 'report-hatinh'))?.omits).toEqual([]);
  });

  it('go into a backup as they are and come back; the last word stands', async () => {
    fresh();
    const own = template('a');
    expect(checkRow('templates', JSON.parse(JSON.stringify(own)), 1)).toEqual({ row: own });
    expect(checkRow('templates', { ...own, bytes: '!' }, 1)).toHaveProperty('bad');
    await saveTemplate(db, own);
    const later = template('a', { inUse: false, savedAt: '2026-11-21T08:00:00+07:00' });
    const merged = await mergeTable(db, 'templates', [later, template('b')]);
    expect(merged.change).toEqual({ added: 1, changed: 1, same: 0 });
    await merged.write();
    expect(await db.templates.get('a')).toEqual(later);
    expect((await mergeTable(db, 'templates', [own])).change.same).toBe(1);
  });

  it('are gone when everything is erased, and counted', async () => {
    fresh();
    await saveTemplate(db, template('a'));
    expect((await eraseLedger(db, { kind: 'all' })).templates).toBe(1);
    expect(await db.templates.count()).toBe(0);
  });

  it('keep their bytes', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    expect(templateSchema.safeParse(template('a')).success).toBe(true);
  });
});
