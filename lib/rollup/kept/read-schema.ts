/** Shapes of what was read of spreadsheets and dossiers, for the file that carries the province's data. */
import { PAGE_CONCEPTS } from '../../domain/concepts';
import { dateSchema, instantSchema } from '../../domain/reading';
import { z } from '../../domain/zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const tableSchema = z.strictObject({
  title: z.string(),
  period: z.strictObject({ from: dateSchema, to: dateSchema }).nullable(),
  figures: z.array(
    z.strictObject({
      unit: z.string(),
      concept: z.enum(PAGE_CONCEPTS),
      part: z.string().nullable(),
      value: z.number().int().nonnegative().nullable(),
      path: z.string(),
      row: z.string(),
      doubt: z.enum(['qualified', 'narrowed', 'damaged']).nullable(),
    }),
  ),
});

export const packageSchema = z.strictObject({
  unit: z.string(),
  year: z.number().int(),
  checklist: z.strictObject({ id: z.string(), pack: z.string(), version: z.string() }),
  items: z.array(
    z.strictObject({
      number: z.number().int(),
      slot: z.string(),
      title: z.string(),
      state: z.enum(['filled', 'referred', 'nothing', 'optional', 'missing']),
      references: z.array(z.string()),
    }),
  ),
  files: z.array(
    z.strictObject({
      id: z.string(),
      slot: z.string().nullable(),
      name: z.string(),
      size: z.number().int().nonnegative(),
      sha256: hash,
      date: dateSchema.nullable(),
      order: z.number().int(),
    }),
  ),
  bundle: z.strictObject({ path: z.string(), sha256: hash }).nullable(),
  number: z.number().int().positive(),
  createdAt: instantSchema,
  checksum: hash,
  supersedes: hash.nullable(),
  changes: z.array(
    z.strictObject({ kind: z.enum(['added', 'changed', 'removed']), path: z.string() }),
  ),
  absent: z.array(z.string()),
  altered: z.array(z.string()),
  extra: z.array(z.string()),
});
