/** What becomes of a field's value in the next year's report (domain §1, the column "How"). */
import type { ReportField } from './report-field-schema';

/**
 * `profile`: carried as it is. `retyped`: new each year (numbers, dates, documents of the year, answers, what is
 * computed). `confirm`: carried, and in doubt until somebody confirms it. `never`: words of that year alone.
 */
export type CarryRule = 'profile' | 'retyped' | 'confirm' | 'never';

type About = Pick<ReportField, 'carryOver' | 'obtained' | 'type' | 'item'>;

const WORDS: readonly string[] = ['text', 'narrative'];

/** The pack's word where it says one; what is data is typed anew all the same where it says "never". */
export function carryRuleOf(field: About): CarryRule {
  switch (field.carryOver) {
    case 'keep':
      return 'profile';
    case 'confirm':
    case 'retyped':
      return field.carryOver;
    case 'never':
      return ofTheYear(field);
    case undefined:
      return byKind(field);
  }
}

/** L: last year's, confirmed. O: the organisation's, unless numbers of the year stand in it. */
function byKind(field: About): CarryRule {
  if (field.obtained.includes('L')) return 'confirm';
  if (field.obtained.includes('O') && isWords(field)) return 'profile';
  return ofTheYear(field);
}

/** Words that somebody wrote for one year are not even a proposal for the next; data are asked for again. */
const ofTheYear = (field: About): CarryRule =>
  isWords(field) && field.obtained.some((kind) => kind === 'T' || kind === 'never')
    ? 'never'
    : 'retyped';

function isWords({ type, item }: About): boolean {
  if (WORDS.includes(type)) return true;
  const parts = Object.values(item ?? {});
  return ['list', 'object'].includes(type) && parts.every((part) => WORDS.includes(part));
}
