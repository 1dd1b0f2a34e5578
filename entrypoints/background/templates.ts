/** The unit's own Word templates: kept, put to use, forgotten. */
import { fromBase64 } from '../../lib/domain/base64';
import { instantOfClock } from '../../lib/domain/instant';
import type { Protocol } from '../../lib/domain/protocol';
import {
  removeTemplate,
  saveTemplate,
  templateInUse,
  putTemplateToUse,
  setOmits,
} from '../../lib/ledger/templates';
import type { Handlers } from '../../lib/platform/messaging';
import { originOf } from '../../lib/platform/sites';
import type { ReportTemplate } from '../../lib/report/render-report';
import { ledger } from './ledger';
import { unprintedBy } from './unprinted';

/** The template in which reports of a form are written; null: the built-in layout. */
export async function templateOf(form: string): Promise<ReportTemplate | null> {
  const own = await templateInUse(ledger(), form);
  return own && { bytes: fromBase64(own.bytes), name: own.name, omits: own.omits };
}

/** A kept template by its id; null where it is kept no more or prints another form. */
export async function templateWithId(id: string, form: string): Promise<ReportTemplate | null> {
  const own = await ledger().templates.get(id);
  return own?.form === form
    ? { bytes: fromBase64(own.bytes), name: own.name, omits: own.omits }
    : null;
}

/** Only our own pages bring templates. */
function refusePages(url: string | null): void {
  if (originOf(url) !== null) throw new Error('a page may not touch templates');
}

export const templateHandlers = {
  'template/save': async ({ template }, { url }) => {
    refusePages(url);
    await saveTemplate(ledger(), { ...template, savedAt: instantOfClock(Date.now()) });
    return {};
  },
  'template/use': async ({ id, on }, { url }) => {
    refusePages(url);
    await putTemplateToUse(ledger(), id, on, instantOfClock(Date.now()));
    return {};
  },
  'template/omit': async ({ id, omits }, { url }) => {
    refusePages(url);
    await setOmits(ledger(), id, omits, instantOfClock(Date.now()));
    return {};
  },
  'template/unprinted': async ({ year, ids, build }, sender) => {
    refusePages(sender.url);
    return { lost: await unprintedBy(year, ids, sender, build) };
  },
  'template/remove': async ({ id }, { url }) => {
    refusePages(url);
    await removeTemplate(ledger(), id);
    return {};
  },
} satisfies Partial<Handlers<Protocol>>;
