/** Reports that were written: what the office did with them, and whether they can be written again. */
import { fromBase64 } from '../../lib/domain/base64';
import { sha256Of } from '../../lib/domain/checksum';
import type { Again, Issued } from '../../lib/domain/issued';
import type { Protocol } from '../../lib/domain/protocol';
import type { LedgerDb } from '../../lib/ledger/db';
import { markIssued } from '../../lib/ledger/issued';
import { loadPacks } from '../../lib/ledger/packs';
import { formHeads } from '../../lib/packs/form-choice';
import { ownPacksOf } from '../../lib/packs/policies';
import { reportForms } from '../../lib/packs/report-forms';
import { extensionVersion } from '../../lib/platform/lifecycle';
import type { Handlers, Sender } from '../../lib/platform/messaging';
import { originOf } from '../../lib/platform/sites';
import { checksumOfForm } from '../../lib/report/issued-record';
import { renderAgain } from '../../lib/report/render-again';
import { ledgerFor } from './ledger';

/** The handlers of this room of the protocol. */
export const issuedHandlers: Handlers<Protocol> = {
  'issued/mark': async ({ id, mark }, sender) => {
    onlyOurs(sender);
    return { saved: await markIssued(await ledgerFor(sender), id, mark) };
  },
  'issued/check': async ({ id }, sender) => {
    onlyOurs(sender);
    const db = await ledgerFor(sender);
    const row = await db.issued.get(id);
    return { answer: row ? await checkAgain(db, row) : { result: 'cannot', why: 'row' } };
  },
};

/** A page of a portal, or a script in it, has no business here. */
function onlyOurs({ url }: Sender): void {
  if (originOf(url) !== null) throw new Error('only pages of the extension may do this');
}

/** The very template it was written in, by its checksum; null where it is kept no more, or there was none. */
async function templateOfRecord(db: LedgerDb, row: Issued): Promise<Uint8Array | null> {
  if (row.template === null) return null;
  for (const { bytes } of await db.templates.toArray()) {
    const file = fromBase64(bytes);
    if (sha256Of(file) === row.template.sha256) return file;
  }
  return null;
}

async function checkAgain(db: LedgerDb, row: Issued): Promise<Again> {
  if (row.beside !== undefined) return { result: 'cannot', why: 'beside' };
  const template = await templateOfRecord(db, row);
  if (row.template !== null && template === null) return { result: 'cannot', why: 'template' };
  const packs = await loadPacks(db);
  const form = reportForms(ownPacksOf(packs)).find(row.form.id);
  if (!form) return { result: 'cannot', why: 'form' };
  const again = await renderAgain(form, row, template);
  if (again && sha256Of(again) === row.sha256) return { result: 'equal' };
  const version = formHeads(packs).find(({ id }) => id === form.id)?.pack.version ?? null;
  const because = [
    ...(row.program === extensionVersion() ? [] : (['program'] as const)),
    ...(version === row.form.version ? [] : (['formVersion'] as const)),
    ...(checksumOfForm(form) === row.form.sha256 ? [] : (['formText'] as const)),
  ];
  return { result: 'differs', because: because.length > 0 ? because : ['bytes'] };
}
