/** From the register's proposals to fields, checked like anything typed. */
import { problemMaker } from '../../domain/make-problem';
import type { Problem } from '../../domain/problem';
import type { Entry } from '../../domain/entry/entry';
import { reportStrings } from '../../domain/strings/report';
import type { ReportInput } from '../../domain/values';
import type { ReportForm } from '../../packs/report-schema';
import { registerProposals, type Proposal } from '../../register/proposals';
import { parseValues } from './parse-values';
import type { FieldValue } from './types';

const problem = problemMaker('report', reportStrings);

/**
 * Values of the fields that draw on the register. A typed number or day that differs from the register's is pointed
 * out, and so is a required field without a value that incomplete entries withhold.
 */
export function registerValues(
  form: ReportForm,
  { year, period }: Pick<ReportInput, 'year' | 'period'>,
  entries: readonly Entry[],
  typed: Record<string, FieldValue>,
): {
  values: Record<string, FieldValue>;
  proposals: Record<string, Proposal>;
  problems: Problem[];
} {
  const proposals = registerProposals(form.fields, entries, year, period);
  const raw = Object.entries(proposals).map(([key, { value }]) => [key, value]);
  const { values, problems } = parseValues(form, Object.fromEntries(raw));
  const own = form.fields.flatMap((field) => {
    const place = { place: { field: field.key, section: field.section } };
    const proposal = proposals[field.key];
    const mine = typed[field.key] ?? null;
    const expected = values[field.key] ?? null;
    if (!proposal) return [];
    const about = { label: field.label.vi };
    if (mine === null && field.required && WITHHELD.includes(proposal.basis)) {
      const args = { ...about, count: proposal.open.length };
      return [problem(`report/register-${proposal.basis as Withheld}`, 'info', args, place)];
    }
    if (!isPlain(mine) || !isPlain(expected) || mine === expected) return [];
    const args = { ...about, given: mine, expected };
    return [problem('report/typed-differs-from-register', 'warning', args, place)];
  });
  return { values, proposals, problems: [...problems, ...own] };
}

type Withheld = 'incomplete' | 'contradiction';
const WITHHELD: readonly string[] = ['incomplete', 'contradiction'] satisfies Withheld[];

/** Numbers and days are compared; words may be put better by hand. */
const isPlain = (value: FieldValue): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));
