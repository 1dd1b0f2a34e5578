/** The score annex (Phụ lục IA): titles, two heading rows, a row a unit. */
import type { Role } from '../../packs/report-layout-schema';
import type { ReportAnnex } from '../../packs/report-schema';
import type { ReportDraft } from '../draft';
import { formatDecimal } from '../text/numbers';
import { blank, plain, type Piece } from '../text/pieces';
import type { TextScope } from '../text/render-text';
import { scoreRows, type ScoreRow } from '../values/annex-rows';
import { inCapitals, line } from './paragraph';
import type { ModelAnnex, ModelParagraph, ModelTable } from './types';

/** The annex, or null where its list is known to be empty: then there is none. */
export function renderAnnex(annex: ReportAnnex, scope: TextScope): ModelAnnex | null {
  const rows = scoreRows(scope.draft);
  if (rows !== null && rows.length === 0) return null;
  const at = (role: Role, text: string) => line(text, scope, { role, section: annex.id });
  return {
    id: annex.id,
    title: [
      at('annexLabel', annex.label),
      inCapitals(at('annexTitle', annex.title)),
      at('annexAttached', annex.attachedTo),
    ],
    table: { head: head(annex, scope), rows: body(annex, scope.draft, rows) },
    endMark: at('endMark', scope.draft.form.texts['endMark'] ?? './.'),
  };
}

function head(annex: ReportAnnex, scope: TextScope): ModelTable['head'] {
  const cell = (text: string, columns = 1, rows = 1, own = scope) => ({
    cell: line(text, own, { role: 'tableHead', section: annex.id }),
    columns,
    rows,
  });
  const { columns, criteria } = annex;
  return [
    [
      cell(columns.no, 1, 2),
      cell(columns.unit, 1, 2),
      cell('{annex.criterionGroup}', criteria.length),
      cell(columns.total, 1, 2),
    ],
    criteria.map((one) =>
      cell(annex.criterion, 1, 1, { ...scope, item: { key: 'annex.criteria', value: { ...one } } }),
    ),
  ];
}

function body(annex: ReportAnnex, draft: ReportDraft, rows: ScoreRow[] | null): ModelParagraph[][] {
  // An unknown table still shows its shape: one row of blanks.
  const shown = rows ?? [{ unit: null, scores: [], typedTotal: null, sum: null, own: false }];
  const numbers = Array.isArray(draft.values[annex.rows]) ? draft.values[annex.rows] : [];
  return shown.map((row, index) => {
    const typedNo = (numbers as { no?: unknown }[])[index]?.no;
    const cell = (pieces: Piece[], role: Role = 'tableCell'): ModelParagraph => ({
      role,
      section: annex.id,
      fields: [annex.rows],
      pieces,
    });
    const score = (value: number | null | undefined) =>
      cell(value == null ? [blank(annex.rows, '…')] : plain(formatDecimal(value)));
    return [
      cell(plain(String(typeof typedNo === 'number' ? typedNo : index + 1))),
      cell(
        row.unit === null ? [blank(annex.rows)] : plain(row.unit.replace(/\n+/g, ' ')),
        'tableText',
      ),
      ...annex.criteria.map((_, criterion) => score(row.scores[criterion])),
      score(row.typedTotal ?? row.sum),
    ];
  });
}
