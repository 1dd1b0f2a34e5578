/** Shape of the `checklists` contribution: what an office must have together, each tied to the field that proves it. */
import { z } from '../domain/zod';
import { localizedSchema } from './header-schema';

export const checklistSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  displayName: localizedSchema,
  source: z.string().min(1).optional().describe('Who asks for it: decision, plan, inspection.'),
  items: z
    .array(
      z.strictObject({
        text: localizedSchema,
        field: z
          .string()
          .min(1)
          .optional()
          .describe('A field of the report form: filled in, the item is done; pressed, it opens.'),
      }),
    )
    .min(1),
});

export type Checklist = z.infer<typeof checklistSchema>;
