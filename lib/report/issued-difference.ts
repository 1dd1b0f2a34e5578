/** Which values differ between two written reports, or between one and the report as it stands now. */
import { sameJson } from '../domain/canonical-json';
import type { IssuedValue } from '../domain/issued';
import type { ReportDraft } from './draft';

export interface IssuedDifference {
  key: string;
  label: string;
  /** Null: not known there. */
  here: IssuedValue | null;
  there: IssuedValue | null;
}

/**
 * In the order of `here`, then what only `there` has. A text that names a figure differs where it prints another one,
 * though its words are the same.
 */
export function issuedDifferences(
  here: readonly IssuedValue[],
  there: readonly IssuedValue[],
): IssuedDifference[] {
  const others = new Map(there.map((value) => [value.key, value]));
  const keys = new Set(here.map(({ key }) => key));
  const pairs = [
    ...here.map((one) => [one, others.get(one.key) ?? null] as const),
    ...there.flatMap((one) => (keys.has(one.key) ? [] : [[null, one] as const])),
  ];
  return pairs
    .filter(([a, b]) => !isSame(a, b))
    .map(([a, b]) => ({ key: (a ?? b)!.key, label: (a ?? b)!.label, here: a, there: b }));
}

function isSame(a: IssuedValue | null, b: IssuedValue | null): boolean {
  if (!a || !b || !sameJson(a.value, b.value)) return false;
  return a.printed === null || b.printed === null || a.printed === b.printed;
}

/** The values of a draft in the shape of a record; nothing of it has been printed. */
export function valuesOfDraft({ form, values, provenance }: ReportDraft): IssuedValue[] {
  return form.fields.flatMap(({ key, label }): IssuedValue[] => {
    const value = values[key] ?? null;
    const kind = provenance[key];
    if (value === null || kind === undefined) return [];
    return [{ key, label: label.vi, value, printed: null, source: { kind } }];
  });
}
