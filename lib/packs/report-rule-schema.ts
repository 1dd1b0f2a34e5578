/** Consistency rules as data (contract §7): a CEL condition where that is enough, else a named function. */
import { SEVERITIES } from '../domain/problem';
import { z } from '../domain/zod';
import { localizedSchema } from './header-schema';

/** One thing that must hold. Each is proven alone, so that one missing value hides no provable failure. */
export const ruleCheckSchema = z
  .strictObject({
    cel: z.string().optional().describe('True when the rule holds. value("key") needs the value.'),
    function: z.string().optional().describe('Name of a rule function.'),
    args: z.record(z.string(), z.unknown()).optional(),
  })
  .refine((check) => (check.cel === undefined) !== (check.function === undefined), {
    message: 'either cel or function',
  });

export const reportRuleSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Z0-9]*\d+$/),
  severity: z.enum(SEVERITIES),
  title: localizedSchema.describe('What the rule holds to be true, in a few words.'),
  checks: z.array(ruleCheckSchema).min(1),
  message: localizedSchema.describe(
    'What is wrong; {key} prints a value, {detail} what was found.',
  ),
  fix: z.strictObject({ title: localizedSchema, field: z.string().nullable() }),
});

export type RuleCheck = z.infer<typeof ruleCheckSchema>;
export type ReportRule = z.infer<typeof reportRuleSchema>;
