/** The background: the only writer of the ledger. Every listener is registered at once, so that a woken worker has it. */
import { defineBackground } from 'wxt/utils/define-background';
import { protocol, type Protocol } from '../../lib/domain/protocol';
import { ledgerStrings } from '../../lib/domain/strings/ledger';
import { saveChoice } from '../../lib/ledger/choices';
import { saveDraft, saveProfile } from '../../lib/ledger/office';
import { onStarted } from '../../lib/platform/lifecycle';
import { listen } from '../../lib/platform/messaging';
import { hasSite, onGrantsChanged, originOf } from '../../lib/platform/sites';
import { formerHandlers } from './former';
import { beginImport, dropImport, finishImport, takePart } from './imports';
import { dropUnfinishedRestores, keepingHandlers } from './keeping';
import { issuedHandlers } from './issued';
import { ledgerFor } from './ledger';
import { keepSweep, leftSweep, pressMarked, sweepOf } from './paging';
import { exportPack, forgetPack, keepPack, packsFor, startTeaching, turnPack } from './packs';
import { recordPage } from './record-page';
import { offerRegisterMenu, registerHandlers } from './register';
import { askReport, askUnits, resumeReports, stopUnits, takeUpReports } from './report-jobs';
import { refreshReminders, reminding } from './reminders';
import { guarded, sampleHandlers } from './sample';
import { followGrants, readOnce } from './sites';
import { templateHandlers } from './templates';

export default defineBackground(() => {
  listen<Protocol>(
    reminding(
      guarded({
        'page/hello': async (_, sender) => ({
          mode: (await hasSite(originOf(sender.url))) ? 'watch' : 'once',
          packs: await packsFor(sender),
        }),
        'reading/record': ({ reading }, sender) => recordPage(reading, sender),
        'import/begin': beginImport,
        'import/part': takePart,
        'import/finish': finishImport,
        'import/drop': dropImport,
        'page/read-once': ({ tabId }) => readOnce(tabId),
        'teach/start': ({ tabId }) => startTeaching(tabId),
        'pack/save': ({ pack, file }, sender) => keepPack(pack, file ?? null, sender),
        'pack/switch': async ({ id, on }, sender) => {
          await turnPack(id, on, sender);
          return {};
        },
        'pack/remove': async ({ id }, sender) => {
          await forgetPack(id, sender);
          return {};
        },
        'pack/export': ({ id }) => exportPack(id),
        'paging/load': (_, sender) => sweepOf(sender),
        'paging/left': ({ tabId }) => leftSweep(tabId),
        'paging/press': ({ mark }, sender) => pressMarked(mark, sender),
        'paging/save': ({ sweep }, sender) => keepSweep(sweep, sender),
        'profile/save': async ({ profile }, sender) => {
          const { saved, revision } = await saveProfile(await ledgerFor(sender), profile);
          if (!saved) throw new Error(ledgerStrings.profileChanged.vi);
          return { revision };
        },
        'choice/save': async ({ choice }, sender) => {
          await saveChoice(await ledgerFor(sender), choice);
          return {};
        },
        'draft/save': async ({ draft }, sender) => saveDraft(await ledgerFor(sender), draft),
        'report/generate': askReport,
        'report/units': askUnits,
        'report/stop': stopUnits,
        'report/resume': resumeReports,
        ...issuedHandlers,
        ...keepingHandlers,
        ...registerHandlers,
        ...formerHandlers,
        ...sampleHandlers,
        ...templateHandlers,
      }),
    ),
    protocol,
  );
  takeUpReports();
  offerRegisterMenu();
  onStarted(() => void followGrants());
  onStarted(() => void dropUnfinishedRestores());
  onStarted(() => void refreshReminders());
  onGrantsChanged(() => void followGrants());
});
