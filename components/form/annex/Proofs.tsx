/** What the register says of the scores: those it proves, totals that differ, scores without evidence. */
import { useContext } from 'react';
import type { ReportAnnex } from '../../../lib/packs/report-schema';
import { uiScoreStrings } from '../../../lib/domain/strings/ui-scores';
import { provenScores } from '../../../lib/register/scores';
import { useNarrative } from '../../narrative/world';
import { showDecimal } from '../../text/format';
import { useText } from '../../text/language';
import { FieldContext } from '../field-context';
import { addUp, rowOf, stored, type AnnexRow } from './rows';

export interface ProofsProps {
  annex: ReportAnnex;
  rows: readonly unknown[];
  onChange: (rows: unknown[]) => void;
}

/** Nothing while the register is being read, or where there is nothing to say. */
export function Proofs({ annex, rows: raw, onChange }: ProofsProps) {
  const s = useText(uiScoreStrings);
  const world = useNarrative();
  const hasPlace = useContext(FieldContext)?.item?.['evidence'] === 'links';
  if (!world?.entries || raw.length === 0) return null;
  const { entries, year } = world;
  const rows = raw.map((row) => rowOf(row, annex));
  const proofs = rows.map(({ unit }) => provenScores(unit, annex, entries, year));
  const better = rows.map((row, at) => withProofs(row, proofs[at]!, hasPlace));
  const count = better.reduce((sum, { changed }) => sum + changed, 0);
  const lacking = rows.flatMap((row) =>
    row.scores.filter((score, at) => score !== null && row.evidence[at]!.length === 0),
  ).length;
  const anyScore = rows.some(({ scores }) => scores.some((score) => score !== null));
  return (
    <div className="small stack">
      {count > 0 && (
        <p className="row">
          <span>{s('proven', { count })}</span>
          <button
            type="button"
            className="button small"
            data-action="take-proven"
            onClick={() => onChange(better.map(({ row }) => stored(row)))}
          >
            {s('takeProven')}
          </button>
        </p>
      )}
      {rows.map(({ unit, scores }, at) => {
        const total = proofs[at]!.total?.points;
        const isWhole = scores.every((score): score is number => score !== null);
        if (total === undefined || !isWhole || addUp(scores) === total) return null;
        const sums = { unit, sum: showDecimal(addUp(scores)), total: showDecimal(total) };
        return (
          <p key={at} className="field-error">
            {s('totalDiffers', sums)}
          </p>
        );
      })}
      {hasPlace && anyScore && (
        <p className="quiet">
          {lacking === 0 ? s('evidenceAll') : s('evidenceLacking', { count: lacking })}
        </p>
      )}
    </div>
  );
}

/** The row with every proven score, and how many of them stood otherwise; the proving entries become its evidence. */
function withProofs(
  row: AnnexRow,
  { scores }: ReturnType<typeof provenScores>,
  hasPlace: boolean,
): { row: AnnexRow; changed: number } {
  const changed = scores.filter((proof, at) => proof && proof.points !== row.scores[at]).length;
  const evidence = row.evidence.map((links, at) => [
    ...new Set([...links, ...((hasPlace && scores[at]?.entries) || [])]),
  ]);
  const points = row.scores.map((score, at) => scores[at]?.points ?? score);
  return { row: { ...row, scores: points, evidence }, changed };
}
