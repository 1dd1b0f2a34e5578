/** The unit's own Word templates: live from the ledger, changed through the background. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Protocol } from '../../lib/domain/protocol';
import { fromBase64, toBase64 } from '../../lib/domain/base64';
import type { TemplateHead } from '../../lib/domain/template';
import { templateHeads, templateInUse } from '../../lib/ledger/templates';
import { saveBlob } from '../../lib/platform/downloads';
import { send } from '../../lib/platform/messaging';
import type { ReportTemplate } from '../../lib/report/render-report';
import { ledgerDb } from './ledger';
import { inSample } from './sample';

const NONE: readonly TemplateHead[] = [];

/** All of them without their files, the newest first; null while they are being read. */
export const useTemplates = (): readonly TemplateHead[] | null =>
  useLiveQuery(() => templateHeads(ledgerDb()).catch(() => NONE), []) ?? null;

/** The template in which reports of a form are written; null: the built-in layout; undefined: not known yet. */
export function useTemplateInUse(form: string): ReportTemplate | null | undefined {
  return useLiveQuery(async () => {
    // The sample year is another unit's: it is written in the built-in layout.
    const own = inSample() ? null : await templateInUse(ledgerDb(), form).catch(() => null);
    return own && { bytes: fromBase64(own.bytes), name: own.name };
  }, [form]);
}

export type NewTemplate = Pick<TemplateHead, 'name' | 'form' | 'inUse' | 'from' | 'omits'> & {
  bytes: Uint8Array;
};

/** Keeps a template under a new id; rejects where the background could not. */
export async function keepTemplate({ bytes, ...head }: NewTemplate): Promise<string> {
  const id = crypto.randomUUID();
  await send<Protocol, 'template/save'>('template/save', {
    template: { id, ...head, bytes: toBase64(bytes) },
  });
  return id;
}

export const switchTemplate = (id: string, on: boolean): Promise<unknown> =>
  send<Protocol, 'template/use'>('template/use', { id, on });

export const removeTemplate = (id: string): Promise<unknown> =>
  send<Protocol, 'template/remove'>('template/remove', { id });

/** The file of a template; null where it is gone. */
export async function templateBytes(id: string): Promise<Uint8Array | null> {
  const own = await ledgerDb().templates.get(id);
  return own ? fromBase64(own.bytes) : null;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function downloadTemplate(id: string, name: string): Promise<void> {
  const bytes = await templateBytes(id);
  if (bytes) await saveBlob(new Blob([bytes.slice().buffer], { type: DOCX }), name);
}
