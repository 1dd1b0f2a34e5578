/** From the ledger's figures to fields (contract §4), by the concept each field names. */
import type { Figure, FiguresOfPeriod, Period } from '../../domain/figures';
import { problemMaker } from '../../domain/make-problem';
import type { Problem } from '../../domain/problem';
import { reportStrings } from '../../domain/strings/report';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportForm } from '../../packs/report-schema';
import type { FieldValue } from './types';

const problem = problemMaker('report', reportStrings);

/**
 * Values of the fields that a figure feeds. A figure of another period, or one that is not complete,
 * is not used: a wrong number is worse than none. A typed value that differs is pointed out.
 */
export function figureValues(
  form: ReportForm,
  period: Period,
  figures: FiguresOfPeriod | null,
  typed: Record<string, FieldValue>,
): {
  values: Record<string, FieldValue>;
  /** Figures of the whole unit by concept, whether a field of the form wants them or not. */
  byConcept: Record<string, FieldValue>;
  problems: Problem[];
} {
  const values: Record<string, FieldValue> = {};
  if (figures === null) return { values, byConcept: {}, problems: [] };
  if (figures.period.from !== period.from || figures.period.to !== period.to) {
    const { from, to } = figures.period;
    const other = problem('report/figures-period', 'warning', { from, to });
    return { values, byConcept: {}, problems: [other] };
  }
  const problems: Problem[] = [];
  for (const field of form.fields) {
    const figure = field.figure === undefined ? undefined : figureOf(figures, field.figure);
    if (figure === undefined || typeof figure.value !== 'number') continue;
    if (figure.complete) values[field.key] = figure.value;
    else problems.push(about('report/figure-incomplete', 'warning', field));
    const mine = typed[field.key];
    if (figure.complete && typeof mine === 'number' && mine !== figure.value) {
      const args = { given: mine, expected: figure.value };
      problems.push(about('report/typed-differs-from-figures', 'warning', field, args));
    }
  }
  return { values, byConcept: byConcept(figures), problems };
}

function byConcept(figures: FiguresOfPeriod): Record<string, FieldValue> {
  const concepts = [...new Set(figures.figures.map(({ concept }) => concept))];
  return Object.fromEntries(
    concepts.flatMap((concept): [string, FieldValue][] => {
      const figure = figureOf(figures, concept);
      return figure === undefined ? [] : [[concept, figure.complete ? figure.value : null]];
    }),
  );
}

/** The figure of the whole unit: no field, no procedure, no part. */
export function figureOf(figures: FiguresOfPeriod, concept: string): Figure | undefined {
  const whole = figures.figures.filter(
    ({ concept: own, part, scope }) =>
      own === concept && part === null && scope.field === null && scope.procedure === null,
  );
  return whole.find((figure) => figure.scope.unit === figures.unit) ?? one(whole);
}

const one = <T>(items: T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

const about = (
  code: 'report/figure-incomplete' | 'report/typed-differs-from-figures',
  severity: 'warning',
  field: ReportField,
  args: Record<string, number> = {},
): Problem =>
  problem(
    code,
    severity,
    { label: field.label.vi, ...args },
    { place: { field: field.key, section: field.section, concept: field.figure! } },
  );
