/** Rows of the score annex: whose they are and what they add up to. */
import { scoreAnnexOf } from '../../packs/score-annex';
import type { ReportDraft } from '../draft';
import { listOf, numberOf, textOf } from './read';

export interface ScoreRow {
  unit: string | null;
  scores: (number | null)[];
  /** As typed; null where it was left to be computed. */
  typedTotal: number | null;
  /** Sum of the scores when all are known, else null. */
  sum: number | null;
  /** The agency itself, not one of its subordinate units. */
  own: boolean;
}

/** Sums exactly: scores have at most two decimals, so they are added as hundredths. */
export function sumOf(scores: (number | null)[]): number | null {
  if (scores.length === 0 || scores.includes(null)) return null;
  return scores.reduce<number>((sum, score) => sum + Math.round(score! * 100), 0) / 100;
}

/** The annex rows with the agency's own row told apart; null when the table is unknown. */
export function scoreRows(draft: ReportDraft): ScoreRow[] | null {
  const annex = scoreAnnexOf(draft.form);
  const rows = annex === undefined ? null : listOf(draft, annex.rows);
  if (rows === null) return null;
  const read = rows.map((row) => {
    const scores = Array.isArray(row['scores']) ? (row['scores'] as (number | null)[]) : [];
    return {
      unit: (row['unit'] ?? row['text'] ?? null) as string | null,
      scores,
      typedTotal: (row['total'] ?? null) as number | null,
      sum: sumOf(scores),
      own: false,
    };
  });
  const own = ownRow(draft, read);
  return read.map((row, index) => ({ ...row, own: index === own }));
}

/**
 * The agency's row is the one with its name. Where none has it: the first row, as the form puts it,
 * unless the stated number of subordinate units says that every row is one of them.
 */
function ownRow(draft: ReportDraft, rows: { unit: string | null }[]): number {
  const names = [textOf(draft, 'preamble.org'), textOf(draft, 'org.name')].map(fold);
  const named = rows.findIndex((row) => row.unit !== null && names.includes(fold(row.unit)));
  if (named >= 0) return named;
  const stated = listOf(draft, 'org.subUnits')?.length ?? numberOf(draft, 'org.subUnitCount');
  return stated !== null && stated === rows.length ? -1 : 0;
}

const fold = (name: string | null): string | null =>
  name === null ? null : name.toLowerCase().replace(/\s+/g, ' ').trim();

/** What a row adds up to: its scores where all are known, else the total typed for it. */
export const totalOf = (row: ScoreRow): number | null => row.sum ?? row.typedTotal;
