/** Why an item is carried over or not, as it is told: by its rule, and by what it is. */
import { carryRuleOf, type CarryRule } from '../../packs/carry-rule';
import type { ReportField } from '../../packs/report-field-schema';

/** `named`: a name or title of that year. `printed`: the form prints it from this year's data by itself. */
export type CarryReason = CarryRule | 'named' | 'printed';

const PRINTED: readonly string[] = ['C', 'template', 'setting'];

/** Finer than the rule where the rule speaks of numbers, days and documents and the item is none. */
export function reasonOf(field: ReportField): CarryReason {
  const rule = carryRuleOf(field);
  if (rule !== 'retyped' || (field.type !== 'text' && field.type !== 'narrative')) return rule;
  return field.obtained.every((kind) => PRINTED.includes(kind)) ? 'printed' : 'named';
}
