/** Shape of the `commands` contribution: words in the palette that open a place or do a known thing. Never code. */
import { z } from '../domain/zod';
import { localizedSchema } from './header-schema';

/** Views of the workbench that a command may open. */
export const COMMAND_PLACES = [
  'report',
  'today',
  'figures',
  'register',
  'import',
  'problems',
  'data',
  'packs',
  'settings',
] as const;

/** What a command may do besides. */
export const COMMAND_ACTIONS = [
  'report.generate',
  'report.preview',
  'register.new',
  'problem.next',
  'field.find',
] as const;

const named = {
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  title: localizedSchema,
};

export const commandSchema = z.union([
  z.strictObject({
    ...named,
    open: z.enum(COMMAND_PLACES),
    field: z.string().min(1).optional().describe('With "report": a field of the form.'),
  }),
  z.strictObject({ ...named, run: z.enum(COMMAND_ACTIONS) }),
]);

export type PackCommand = z.infer<typeof commandSchema>;
export type CommandAction = (typeof COMMAND_ACTIONS)[number];
