/** Annexes: of scores (two heading rows, a row a unit), or the table of a list. */
import type { TableAnnex } from '../../packs/report-annex-schema';
import type { Role } from '../../packs/report-layout-schema';
import type { FormAnnex, ReportAnnex } from '../../packs/report-schema';
import type { ReportDraft } from '../draft';
import { formatDecimal } from '../text/numbers';
import { blank, plain, type Piece } from '../text/pieces';
import type { TextScope } from '../text/render-text';
import { scoreRows, type ScoreRow } from '../values/annex-rows';
import { listOf } from '../values/read';
import { inCapitals, line } from './paragraph';
import { renderTable } from './table';
import type { ModelAnnex, ModelParagraph, ModelTable } from './types';

/** The annex, or null where its list is known to be empty: then there is none. */
export function renderAnnex(annex: FormAnnex, scope: TextScope): ModelAnnex | null {
  const table = 'criteria' in annex ? scoreTable(annex, scope) : listTable(annex, scope);
  if (table === null) return null;
  const at = (role: Role, text: string) => line(text, scope, { role, section: annex.id });
  return {
    id: annex.id,
    title: [
      at('annexLabel', annex.label),
      inCapitals(at('annexTitle', annex.title)),
      at('annexAttached', annex.attachedTo),
    ],
    blocks: [{ table }],
    orientation: annex.orientation ?? 'auto',
    endMark: at('endMark', scope.draft.form.texts['endMark'] ?? './.'),
  };
}

function scoreTable(annex: ReportAnnex, scope: TextScope): ModelTable | null {
  const rows = scoreRows(scope.draft);
  if (rows !== null && rows.length === 0) return null;
  return { head: head(annex, scope), rows: body(annex, scope.draft, rows) };
}

/** The annex of a list that nobody must fill in stands only where somebody has. */
function listTable(annex: TableAnnex, scope: TextScope): ModelTable | null {
  const items = listOf(scope.draft, annex.rows);
  const field = scope.draft.form.fields.find(({ key }) => key === annex.rows);
  const isLeftOut = items === null ? field?.required !== true : items.length === 0;
  return isLeftOut ? null : renderTable(annex.table, annex.rows, items, annex.id, scope);
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
      cell(groupText(scope), criteria.length),
      cell(columns.total, 1, 2),
    ],
    criteria.map((one) =>
      cell(annex.criterion, 1, 1, { ...scope, item: { key: 'annex.criteria', value: { ...one } } }),
    ),
  ];
}

/** The officer's own words for the group where the form has a field for them. */
const groupText = ({ draft }: TextScope): string =>
  draft.form.fields.some(({ key }) => key === 'annex.criterionGroup')
    ? '{annex.criterionGroup}'
    : '{annexGroup.name}';

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
