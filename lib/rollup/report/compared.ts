/** The annex that sets the province beside the year before: the numbers, over which units, and who is left out and why. */
import { formatString, type StringArgs } from '../../domain/strings/catalogue';
import { rollupComparedWords } from '../../domain/strings/rollup-compared';
import { provinceFigureNames } from '../../domain/strings/ui-province-rules';
import type { Role } from '../../packs/report-layout-schema';
import type { ReportDraft } from '../../report/draft';
import { ourAnnex } from '../../report/evidence/annex';
import type { ModelAnnex, ModelParagraph, ModelTable } from '../../report/model/types';
import { plain } from '../../report/text/pieces';
import { changeOf, totalText } from '../board/change';
import type { ComparedTotal, TotalsCompared } from '../board/compare-totals';

const ID = 'compared';

const word = (key: keyof typeof rollupComparedWords, args: StringArgs = {}): string =>
  formatString(rollupComparedWords[key].vi, args);

/** The annex; where no figure can be compared it says so. */
export function comparedAnnex(compared: TotalsCompared, draft: ReportDraft): ModelAnnex {
  const { year, inScope, pairs, values, left, gone, unsettled } = compared;
  const args = { year, before: year - 1, pairs, inScope };
  const blocks = [
    heading(word('set', args)),
    ...(unsettled.length === 0
      ? []
      : [heading(word('unsettled', { years: unsettledText(unsettled) }))]),
    ...(values.length === 0 ? [heading(word('nothing'))] : [{ table: valuesTable(values, year) }]),
    ...(left.length === 0
      ? []
      : [heading(word('leftTitle', { count: left.length })), { table: leftTable(left) }]),
    ...(gone.length === 0
      ? []
      : [heading(`${word('goneTitle', { ...args, count: gone.length })}: ${namesOf(gone)}.`)]),
  ];
  return ourAnnex(ID, word('annexTitle', args), blocks, draft, 'auto');
}

/** In words, one year after the other. */
const unsettledText = (unsettled: TotalsCompared['unsettled']): string =>
  unsettled.map((one) => word('unsettledYear', one)).join('; ');

const namesOf = (units: readonly { name: string }[]): string =>
  units.map(({ name }) => name).join('; ');

function valuesTable(values: readonly ComparedTotal[], year: number): ModelTable {
  const heads = [
    word('columnNo'),
    word('columnName'),
    word('columnBefore', { year: year - 1 }),
    word('columnNow', { year }),
    word('columnChange'),
    word('columnPairs'),
    word('columnLeft'),
  ];
  const names = provinceFigureNames as Readonly<Record<string, { vi: string }>>;
  return {
    widths: [0.7, 4, 2.6, 2.6, 1.8, 1.5, 1.5],
    head: headOf(heads),
    rows: values.map((one, at) => [
      cell('tableCell', String(at + 1)),
      cell('tableText', names[one.key]?.vi ?? one.key),
      cell('tableCell', totalText(one.before)),
      cell('tableCell', totalText(one.now)),
      cell('tableCell', changeText(one)),
      cell('tableCell', String(one.pairs)),
      cell('tableCell', String(one.left)),
    ]),
  };
}

function changeText(one: ComparedTotal): string {
  const change = changeOf(one);
  if (change === null) return word('dash');
  return change.isPoints ? word('points', { change: change.text }) : change.text;
}

const leftTable = (left: TotalsCompared['left']): ModelTable => ({
  widths: [0.8, 6, 7],
  head: headOf([word('columnNo'), word('columnUnit'), word('columnReason')]),
  rows: left.map(({ name, reason }, at) => [
    cell('tableCell', String(at + 1)),
    cell('tableText', name),
    cell('tableText', word(`reason.${reason}`)),
  ]),
});

const headOf = (titles: readonly string[]): ModelTable['head'] => [
  titles.map((title) => ({ cell: cell('tableHead', title), columns: 1, rows: 1 })),
];

const heading = (text: string): ModelParagraph => ({ ...cell('text', text), keepNext: true });

const cell = (role: Role, text: string): ModelParagraph => ({
  role,
  section: ID,
  fields: [],
  pieces: plain(text),
});
