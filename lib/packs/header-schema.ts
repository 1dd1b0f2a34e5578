/** The header every pack carries, whatever it contributes (design: packs). */
import { dateSchema } from '../domain/reading';
import { z } from '../domain/zod';

/** A text shown to people: Vietnamese always, English where somebody has written it. */
export const localizedSchema = z.object({
  vi: z.string().min(1),
  en: z.string().min(1).optional(),
});

export const packHeaderSchema = z.object({
  $schema: z.string().optional().describe('Address of the published JSON Schema, for editors.'),
  id: z
    .string()
    .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
    .describe('Stable id, lower case, e.g. "report-hatinh".'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  displayName: localizedSchema,
  engines: z.object({ 'motcua-iso': z.string() }).describe('Versions of this extension it suits.'),
  validFrom: dateSchema.nullable().describe('First day on which the pack applies; null: always.'),
  validTo: dateSchema.nullable().describe('Last day on which the pack applies; null: still.'),
});

/** A pack as far as every kind of pack is alike; each contribution is validated by its own room. */
export const packSchema = packHeaderSchema.extend({
  contributes: z.record(z.string(), z.array(z.unknown())),
});

export type Localized = z.infer<typeof localizedSchema>;
export type Pack = z.infer<typeof packSchema>;
