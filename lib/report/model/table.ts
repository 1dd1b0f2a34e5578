/** Annexes that list the items of a field: a heading row, then a row an item. */
import type { Role } from '../../packs/report-layout-schema';
import type { ReportTable } from '../../packs/report-schema';
import type { TextScope } from '../text/render-text';
import { listOf } from '../values/read';
import type { Parts } from '../values/types';
import { inCapitals, line } from './paragraph';
import type { ModelAnnex } from './types';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The annexes that have rows, numbered among themselves; one alone has no number (NĐ 30/2020, Phụ lục I). */
export function renderTables(tables: readonly ReportTable[], scope: TextScope): ModelAnnex[] {
  const filled = tables.flatMap((table) => {
    const rows = listOf(scope.draft, table.rows) ?? [];
    return rows.length === 0 ? [] : [{ table, rows }];
  });
  return filled.map(({ table, rows }, at) => {
    const roman = filled.length === 1 ? '' : (ROMAN[at] ?? String(at + 1));
    return renderTable(table, rows, scope, { no: at + 1, roman });
  });
}

const labelOf = ({ label }: ReportTable, { roman }: Parts): string =>
  roman === '' ? label.replace(/\s*\{item\.(?:no|roman)\}/, '') : label;

function renderTable(
  table: ReportTable,
  rows: Parts[],
  scope: TextScope,
  number: Parts,
): ModelAnnex {
  const withItem = (value: Parts): TextScope => ({ ...scope, item: { key: table.rows, value } });
  const at = (role: Role, text: string, own: TextScope = withItem(number)) =>
    line(text, own, { role, section: table.id });
  return {
    id: table.id,
    title: [
      at('annexLabel', labelOf(table, number)),
      inCapitals(at('annexTitle', table.title)),
      at('annexAttached', table.attachedTo),
    ],
    table: {
      columns: table.columns.map(({ share }) => share),
      head: [
        table.columns.map(({ head }) => ({ cell: at('tableHead', head), columns: 1, rows: 1 })),
      ],
      rows: rows.map((row, index) =>
        table.columns.map(({ text, role }) => at(role, text, withItem({ no: index + 1, ...row }))),
      ),
    },
    endMark: at('endMark', scope.draft.form.texts['endMark'] ?? './.'),
  };
}
