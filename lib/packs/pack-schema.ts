/** Any pack file: the header, and whatever of the known points it contributes to. */
import { z } from '../domain/zod';
import { contributesSchema, POINTS } from './contribution-points';
import { packHeaderSchema } from './header-schema';

export const packFileSchema = packHeaderSchema.strict().extend({
  contributes: contributesSchema.refine((points) => Object.keys(points).length > 0, {
    message: `a pack contributes at least one of ${POINTS.join(', ')}`,
  }),
});

export type PackFile = z.infer<typeof packFileSchema>;

/** The published JSON Schema, so that any editor completes and checks a pack while it is written. */
export function packJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(packFileSchema, { io: 'input' }) as Record<
    string,
    unknown
  >;
  return {
    $schema,
    $id: 'pack-1.schema.json',
    title: 'Một cửa ISO: contribution pack, version 1',
    ...schema,
  };
}
