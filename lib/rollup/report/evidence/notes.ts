/** Word comments on the numbers of the province's report: the same rows as in the annex of sources, each on its number. */
import { noted } from '../../../report/evidence/comments';
import type { ReportDraft } from '../../../report/draft';
import type { ReportModel } from '../../../report/model/types';
import type { Province } from '../../province/schema';
import type { Rollup } from '../../rollup';
import { sortedReturns } from '../annexes';
import { figureAt } from './printed';
import { evidenceRows, type EvidenceRow } from './rows';
import { word } from './word';

const UNITS = 'annex.units';

/** The model with a note on each number of its text; annexes stay as they are. */
export function provinceNotes(
  model: ReportModel,
  draft: ReportDraft,
  { rollup, province }: { rollup: Rollup; province: Province },
): ReportModel {
  const annex = unitsAnnex(model, draft);
  const units = sortedReturns(rollup, ({ unit }) => unit.inScope);
  // Without the report's own list of units no number stands for one: then they are named.
  const numbers = new Map(annex === null ? [] : units.map(({ unit }, at) => [unit.id, at + 1]));
  const rows = evidenceRows({ model, draft }, rollup, province, numbers);
  const byFigure = new Map(rows.map((row) => [idOf(row), noteOf(row, annex)]));
  return noted(model, (piece, paragraph) => {
    const figure = figureAt(piece, paragraph, draft, rollup.figures);
    return figure === null ? undefined : byFigure.get(idOf(figure));
  });
}

const idOf = ({ key, level }: Pick<EvidenceRow, 'key' | 'level'>): string =>
  `${key} ${level ?? ''}`;

/** "Phụ lục II", the report's list of all units in scope, whose order the numbers follow; null where it is not printed. */
function unitsAnnex({ annexes }: ReportModel, draft: ReportDraft): string | null {
  const ids = draft.form.annexes.flatMap(({ id, rows }) => (rows === UNITS ? [id] : []));
  const label = draft.values[`${UNITS}Label`];
  const isPrinted = annexes.some(({ id }) => ids.includes(id));
  return isPrinted && typeof label === 'string' ? label : null;
}

/** What it is and by which rule, then the units behind it; a longer list than a page holds is begun, and that is said. */
function noteOf({ name, printed, how, lines }: EvidenceRow, annex: string | null): string[] {
  const [first = '', ...others] = lines;
  return [
    `${name}: ${printed.join('; ')}. ${how}.`,
    ...first.split('\n').filter((line) => line !== word('dash')),
    ...(others.length > 0 ? [word('noteMore')] : []),
    ...(annex === null ? [] : [word('noteNumbers', { annex })]),
  ];
}
