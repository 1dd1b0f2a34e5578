/** Backups, restores, unit bundles, erasing: only the extension's own pages may ask for them. */
import { instantOfClock } from '../../lib/domain/instant';
import type { Protocol, Response } from '../../lib/domain/protocol';
import { bundleText, makeBundle, markOf } from '../../lib/exchange/bundle';
import type { UnitBundle } from '../../lib/exchange/bundle-schema';
import { bundleFileName } from '../../lib/exchange/file-name';
import {
  dropParts,
  markPackageSent,
  saveAttachments,
  savePackage,
  savePart,
} from '../../lib/ledger/attachments';
import {
  lastBundle,
  saveBackupState,
  saveBundle,
  saveHandover,
  saveNote,
} from '../../lib/ledger/keeping';
import { savePreferences } from '../../lib/ledger/preferences';
import { clearStaging, mergeStaged, stageRows } from '../../lib/ledger/staging';
import { saveFile } from '../../lib/platform/downloads';
import { extensionVersion } from '../../lib/platform/lifecycle';
import type { Handlers, Sender } from '../../lib/platform/messaging';
import { originOf } from '../../lib/platform/sites';
import { checkReport } from '../../lib/report/render-report';
import { eraseEverything } from '../../lib/rollup/kept/everything';
import { gatherReport } from './generate-report';
import { ledger, ledgerFor } from './ledger';

/** The handlers of this room of the protocol. */
export const keepingHandlers: Handlers<Protocol> = {
  'backup/stage': async (piece, sender) => {
    onlyOurs(sender);
    await stageRows(ledger(), piece);
    return {};
  },
  'backup/restore': async ({ job, count }, sender) => {
    onlyOurs(sender);
    const changes = await mergeStaged(ledger(), job, count);
    await saveBackupState(ledger(), { restoredAt: instantOfClock(Date.now()) });
    return { changes };
  },
  'backup/made': async ({ at, fileName }, sender) => {
    onlyOurs(sender);
    await saveBackupState(ledger(), { at, fileName });
    return {};
  },
  'backup/remind': async ({ days }, sender) => {
    onlyOurs(sender);
    await saveBackupState(ledger(), { reminderDays: days });
    return {};
  },
  'attachment/part': async (part, sender) => {
    onlyOurs(sender);
    await savePart(ledger(), part);
    return {};
  },
  'attachment/save': async ({ attachments }, sender) => {
    onlyOurs(sender);
    return { saved: await saveAttachments(ledger(), attachments) };
  },
  'attachment/drop': async ({ id }, sender) => {
    onlyOurs(sender);
    await dropParts(ledger(), id);
    return {};
  },
  'bundle/make': async ({ year }, sender) => {
    onlyOurs(sender);
    const bundle = await bundleOf(year, {}, sender);
    const number = bundle?.number ?? 0;
    const fileName = bundleFileName(bundle?.unit ?? null, year, number);
    return { text: bundle && bundleText(bundle), fileName };
  },
  'package/made': async ({ mark, bundle }, sender) => {
    onlyOurs(sender);
    await savePackage(ledger(), mark);
    await saveBundle(ledger(), bundle);
    return {};
  },
  'package/sent': async ({ day, ...of }, sender) => {
    onlyOurs(sender);
    return { saved: await markPackageSent(ledger(), of, day) };
  },
  'handover/save': async ({ sheet }, sender) => {
    onlyOurs(sender);
    await saveHandover(ledger(), sheet);
    return {};
  },
  'bundle/export': ({ year, overrides }, sender) => {
    onlyOurs(sender);
    return exportBundle(year, overrides, sender);
  },
  'ledger/erase': async ({ scope }, sender) => {
    onlyOurs(sender);
    return { erased: await eraseEverything(ledger(), scope) };
  },
  'note/save': async ({ note }, sender) => {
    onlyOurs(sender);
    await saveNote(await ledgerFor(sender), note);
    return {};
  },
  'preferences/save': async ({ preferences }, sender) => {
    onlyOurs(sender);
    await savePreferences(ledger(), preferences);
    return {};
  },
};

/** What a restore put aside before its window was closed is of no use after a restart. */
export async function dropUnfinishedRestores(): Promise<void> {
  await clearStaging(ledger()).catch(() => undefined);
}

/** A page of a portal, or a script in it, has no business here. */
function onlyOurs({ url }: Sender): void {
  if (originOf(url) !== null) throw new Error('only pages of the extension may do this');
}

/** The bundle is remembered once the browser has taken the file, so that a failed one is not superseded. */
async function exportBundle(
  year: number,
  overrides: Record<string, string>,
  sender: Sender,
): Promise<Response<'bundle/export'>> {
  const bundle = await bundleOf(year, overrides, sender);
  if (!bundle) return { fileName: null, number: 0 };
  const fileName = bundleFileName(bundle.unit, year, bundle.number);
  await saveFile(new TextEncoder().encode(bundleText(bundle)), fileName, 'application/json');
  await saveBundle(ledger(), markOf(bundle));
  return { fileName, number: bundle.number };
}

/** The bundle of a year as it stands; null where the unit has no name yet. */
async function bundleOf(
  year: number,
  overrides: Record<string, string>,
  sender: Sender,
): Promise<UnitBundle | null> {
  const gathered = await gatherReport(year, sender);
  const { form, input, figures, register, profile, refused, lastYear } = gathered;
  if (refused.length > 0) throw new Error(refused[0]!.message);
  const unit = profile['org.name'];
  if (typeof unit !== 'string' || unit.trim() === '') return null;
  const { draft, problems } = checkReport(form, input, {
    figures,
    register,
    profile,
    lastYear,
    overrides,
  });
  return makeBundle({
    unit,
    draft,
    figures,
    problems: [...problems, ...figures.problems],
    overrides,
    createdAt: instantOfClock(Date.now()),
    extension: extensionVersion(),
    previous: await lastBundle(ledger(), year, unit),
  });
}
