/** A row of the score table as plain values, and what happens to it. */
import type { ReportAnnex } from '../../../lib/packs/report-schema';
import { asList, asNumber, asParts, asText } from '../values';

export interface AnnexRow {
  unit: string;
  scores: (number | null)[];
  /** Ids of entries of the register, a list a score. */
  evidence: string[][];
  /** Whatever else the row holds. */
  rest: Record<string, unknown>;
}

/** Reads a stored row; a score that is missing is unknown. */
export function rowOf(stored: unknown, { criteria }: ReportAnnex): AnnexRow {
  const { unit, scores, evidence, ...rest } = asParts(stored);
  const given = asList(scores);
  const links = asList(evidence);
  return {
    unit: asText(unit) || asText(rest['text']),
    scores: criteria.map((_, at) => asNumber(given[at])),
    evidence: criteria.map((_, at) =>
      asList(links[at]).filter((id): id is string => typeof id === 'string'),
    ),
    rest,
  };
}

/** The row as it is stored; evidence only where there is any. */
export function stored({ unit, scores, evidence, rest }: AnnexRow): Record<string, unknown> {
  const hasLinks = evidence.some((links) => links.length > 0);
  return { ...rest, unit, scores, ...(hasLinks && { evidence }) };
}

/** A row nobody has scored. */
export const blankRow = (unit: string, { criteria }: ReportAnnex): Record<string, unknown> => ({
  unit,
  scores: criteria.map(() => null),
});

/** Sum of scores, free of the noise of binary fractions. */
export function addUp(scores: readonly number[]): number {
  return scores.reduce((all, score) => all + Math.round(score * 100), 0) / 100;
}

/** The same list with another item at one place. */
export const replaced = <T>(list: readonly T[], at: number, item: T): T[] =>
  list.map((old, index) => (index === at ? item : old));
