/** A unit's own Word template as it is kept. */
import { instantSchema } from './reading';
import { z } from './zod';

/** The largest file that is kept: a report with a seal and a few pictures is far below. */
export const TEMPLATE_LIMIT = 8_000_000;

export const templateSchema = z.strictObject({
  id: z.string().min(1),
  /** Name of the file it came from. */
  name: z.string().min(1).max(200),
  /** The form whose items it prints. */
  form: z.string().min(1),
  /** Reports of this form are written in it; of several the one saved last. */
  inUse: z.boolean(),
  /** Dropped as it is, or made here from a report of before. */
  from: z.enum(['file', 'report']),
  savedAt: instantSchema,
  /** What this template does not print on purpose: keys of the form, `list#part` of items. Left out: nothing was said. */
  omits: z.array(z.string().min(1).max(200)).max(1000).optional(),
  /** The .docx in Base64: rows go through messages and backups as JSON. */
  bytes: z.base64().max(Math.ceil(TEMPLATE_LIMIT / 3) * 4),
});
export type Template = z.infer<typeof templateSchema>;

/** A value that a template prints nowhere, in the form's words. */
export const unprintedSchema = z.object({
  /** The field, or `list#part` for a part of its items. */
  key: z.string(),
  label: z.string(),
});
export type Unprinted = z.infer<typeof unprintedSchema>;

/** All of it but the file. */
export type TemplateHead = Omit<Template, 'bytes'>;
