/** The annex "Nguồn số liệu": each number of the report, where it was read, what stood there, and by which rule it holds. */
import type { Role } from '../../packs/report-layout-schema';
import { line } from '../model/paragraph';
import type { ModelAnnex, ModelParagraph, ModelTable } from '../model/types';
import { plain } from '../text/pieces';
import type { ReportDraft } from '../draft';
import { word, type EvidenceItem } from './items';
import type { EvidenceSource } from './page-source';

export const EVIDENCE_ID = 'evidence';
/** Sources in one row: more would make a row that no page holds. */
const IN_A_ROW = 6;
const WIDTHS = [0.6, 3.2, 1.1, 6.4, 1.7, 3];

/** The annex; it lies across, as addresses are long. */
export function evidenceAnnex(items: readonly EvidenceItem[], draft: ReportDraft): ModelAnnex {
  return ourAnnex(EVIDENCE_ID, word('title'), [{ table: tableOf(items) }], draft, 'landscape');
}

/** An annex of our own: its label is numbered among the form's, its third line is the form's. */
export function ourAnnex(
  id: string,
  title: string,
  blocks: ModelAnnex['blocks'],
  draft: ReportDraft,
  orientation: ModelAnnex['orientation'],
): ModelAnnex {
  const at = (role: Role, text: string) => line(text, { draft }, { role, section: id });
  return {
    id,
    title: [
      at('annexLabel', word('label')),
      at('annexTitle', title.toUpperCase()),
      at('annexAttached', draft.form.annexes[0]?.attachedTo ?? ATTACHED),
    ],
    blocks,
    orientation,
    endMark: at('endMark', draft.form.texts['endMark'] ?? './.'),
  };
}

/** As the decree has it (F27). */
const ATTACHED =
  '(Kèm theo Báo cáo số {doc.number|officeNumber}/{doc.symbol} {doc.date|longDate} của {preamble.org})';

function tableOf(items: readonly EvidenceItem[]): ModelTable {
  const heads = [
    'columnNo',
    'columnName',
    'columnValue',
    'columnSource',
    'columnRead',
    'columnHow',
  ];
  return {
    widths: WIDTHS,
    head: [
      heads.map((key) => ({
        cell: cell('tableHead', word(key as 'columnNo')),
        columns: 1,
        rows: 1,
      })),
    ],
    rows: items.flatMap(rowsOf),
  };
}

/** One row, or several where there are many sources: the following ones say that they go on. */
function rowsOf(item: EvidenceItem, at: number): ModelParagraph[][] {
  const groups = grouped(item.sources);
  return groups.map((sources, group) => {
    const isLast = group === groups.length - 1;
    const more = isLast && item.more > 0 ? [word('more', { count: item.more })] : [];
    const times = [...new Set(sources.flatMap(({ at: read }) => read ?? []))];
    const lines = [...sources.map((one) => sourceLine(one, times.length > 1)), ...more];
    const read = times.length > 1 ? word('readEach') : (times[0] ?? word('noSource'));
    return [
      cell('tableCell', String(at + 1)),
      cell('tableText', group === 0 ? item.name : word('continued', { name: item.name })),
      cell('tableCell', item.printed),
      cell('tableText', lines.join('\n') || word('noSource')),
      cell('tableCell', read),
      cell('tableText', item.how),
    ];
  });
}

/** Where pages were read at different times, each line says when. */
const sourceLine = ({ where, there, at }: EvidenceSource, isTimed: boolean): string =>
  [where, there, isTimed && at && word('readAt', { at })].filter(Boolean).join(' – ');

function grouped(sources: readonly EvidenceSource[]): EvidenceSource[][] {
  const groups: EvidenceSource[][] = [[]];
  for (const source of sources) {
    const last = groups[groups.length - 1]!;
    if (last.length < IN_A_ROW) last.push(source);
    else groups.push([source]);
  }
  return groups;
}

const cell = (role: Role, text: string): ModelParagraph => ({
  role,
  section: EVIDENCE_ID,
  fields: [],
  pieces: plain(text),
});
