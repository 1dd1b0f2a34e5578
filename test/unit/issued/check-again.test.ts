/** Whether a written report can be written again: its template is found by checksum, and nothing else takes its place. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { issuedHandlers } from '../../../entrypoints/background/issued';
import { toBase64 } from '../../../lib/domain/base64';
import type { Issued } from '../../../lib/domain/issued';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { saveTemplate } from '../../../lib/ledger/templates';
import type { Circumstances } from '../../../lib/report/issued-record';
import { issuedRecord } from '../../../lib/report/issued-record';
import { renderReport } from '../../../lib/report/render-report';
import { fillTemplate } from '../../../lib/report/template/fill';
import { figuresOf } from '../../../lib/figures/figures';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { facts2022 } from '../report/facts-2022';
import { p } from '../report/read/docx-of';
import { hatinh, templateOf } from '../report/template/template-of';

const PAGE = { tabId: 1, url: 'chrome-extension://a/workbench.html' };
const AT = '2022-11-18T09:00:00+07:00';
const OWN = templateOf(p('Tổng số hồ sơ tiếp nhận: {{dossiers.received}}'));
const OTHER = templateOf(p('Tổng số hồ sơ đã nhận: {{dossiers.received}}'));
const figures = figuresOf(ledgerOf([]), {
  ...{ period: facts2022().period, policy: defaultPolicy(), unit: null, unitChosen: true },
});
let db: LedgerDb;

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getManifest: () => ({ version: '0.1.0' }) } },
}));
vi.mock('../../../entrypoints/background/ledger', () => ({
  ledgerFor: () => Promise.resolve(db),
}));

beforeEach(() => (db = openLedger(`check-again-${Math.random()}`)));
afterEach(() => db.delete());

const keep = (id: string, bytes: Uint8Array, inUse: boolean) =>
  saveTemplate(db, {
    ...{ id, name: `${id}.docx`, form: hatinh.id, inUse, from: 'file', savedAt: AT },
    bytes: toBase64(bytes),
  });

/** A report of 2022 as it is recorded when it is handed out, in a template or in the form's own layout. */
async function issue(
  template: Uint8Array | null,
  more: Partial<Circumstances> = {},
): Promise<Issued> {
  const overrides = { C10: 'đã báo cáo riêng' };
  const report = await renderReport(hatinh, facts2022(), { figures, overrides });
  const bytes = template ? fillTemplate(template, report.draft).bytes! : report.bytes!;
  const row = issuedRecord(report, bytes, {
    ...{ figures, overrides, formVersion: null, program: '0.1.0', policy: 'default', at: AT },
    ...{ template: template && { name: 'mau.docx', bytes: template }, ...more },
  });
  await db.issued.put(row);
  return row;
}

const check = async ({ id }: Pick<Issued, 'id'>) =>
  (await issuedHandlers['issued/check']!({ id }, PAGE)).answer;

it('one in a kept template is written again to the byte, also where another one is in use by now', async () => {
  const row = await issue(OWN);
  await keep('own', OWN, false);
  await keep('other', OTHER, true);

  expect(row.template).not.toBeNull();
  expect(await check(row)).toEqual({ result: 'equal' });
});

it('one whose template was removed or changed cannot be, and is not written in the form’s own layout', async () => {
  const row = await issue(OWN);
  expect(await check(row)).toEqual({ result: 'cannot', why: 'template' });
  await keep('own', OTHER, true);
  expect(await check(row)).toEqual({ result: 'cannot', why: 'template' });
});

it('one without a template keeps the form’s own layout, whatever template is in use', async () => {
  const row = await issue(null);
  await keep('own', OWN, true);

  expect(await check(row)).toEqual({ result: 'equal' });
});

it('one with sources printed beside it cannot be, with its template or without', async () => {
  await keep('own', OWN, true);
  const beside = { wishes: { evidence: 'annex' as const } };

  expect(await check(await issue(OWN, beside))).toEqual({ result: 'cannot', why: 'beside' });
  expect(await check(await issue(null, beside))).toEqual({ result: 'cannot', why: 'beside' });
});

it('one of other bytes than are written today differs, and says what is known to have changed', async () => {
  const row = await issue(OWN);
  await keep('own', OWN, true);
  await db.issued.put({ ...row, sha256: '0'.repeat(64), program: '0.0.9' });

  expect(await check(row)).toEqual({ result: 'differs', because: ['program', 'formVersion'] });
});

it('a portal gets no answer', async () => {
  const row = await issue(null);
  const sender = { tabId: 1, url: 'https://motcua.example.vn/' };

  await expect(issuedHandlers['issued/check']!({ id: row.id }, sender)).rejects.toThrow();
});
