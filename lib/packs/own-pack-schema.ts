/** A pack of the officer's own as it is stored: what its file says, and how it came here. */
import { instantSchema } from '../domain/reading';
import { z } from '../domain/zod';
import { contributesSchema } from './contribution-points';
import { packHeaderSchema } from './header-schema';

/** No part of a pack's file: a file that claims it is refused. */
export const keptSchema = z.strictObject({
  /** Name of the file it came from; null: taught on a page or made here. */
  file: z.string().nullable(),
  at: instantSchema,
  /** Switched off: it stays, and nothing of it is used. */
  off: z.literal(true).optional(),
});

export const ownPackSchema = packHeaderSchema.extend({
  contributes: contributesSchema,
  kept: keptSchema.optional(),
});

export type Kept = z.infer<typeof keptSchema>;
export type OwnPackFile = z.infer<typeof ownPackSchema>;

/** The pack as its file would have it. */
export function packFileOf(pack: OwnPackFile): Omit<OwnPackFile, 'kept'> {
  const file = { ...pack };
  delete file.kept;
  return file;
}
