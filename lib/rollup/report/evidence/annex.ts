/** The annex "Nguồn số liệu" of the province's report: each number opens into the units behind it, each unit into its files. */
import type { Role } from '../../../packs/report-layout-schema';
import { EVIDENCE_ID, ourAnnex } from '../../../report/evidence/annex';
import type { ReportDraft } from '../../../report/draft';
import type {
  ModelAnnex,
  ModelParagraph,
  ModelTable,
  ReportModel,
} from '../../../report/model/types';
import { shortDate } from '../../../report/text/numbers';
import { plain } from '../../../report/text/pieces';
import type { Province } from '../../province/schema';
import type { UnitReturn } from '../../returns';
import type { Rollup } from '../../rollup';
import { sortedReturns } from '../annexes';
import { resultWords } from '../words';
import { filesByInput, filesOf } from './files';
import { evidenceRows, type EvidenceRow } from './rows';
import { word, type EvidenceWord } from './word';

export interface ProvinceEvidence {
  rollup: Rollup;
  province: Province;
  /** When each file was read here, by its name; not known on the command line. */
  receivedAt?: ReadonlyMap<string, string>;
}

/** The annex of a report as it is printed; it lies across, as lists of units are long. */
export function provinceEvidence(
  model: ReportModel,
  draft: ReportDraft,
  { rollup, province, receivedAt = new Map() }: ProvinceEvidence,
): ModelAnnex {
  const units = sortedReturns(rollup, ({ unit }) => unit.inScope);
  const numbers = new Map(units.map(({ unit }, at) => [unit.id, at + 1]));
  const rows = evidenceRows({ model, draft }, rollup, province, numbers);
  const blocks = [
    heading(word('numbersTitle')),
    { table: numbersTable(rows) },
    heading(word('unitsTitle')),
    { table: unitsTable(units, rollup, receivedAt) },
  ];
  return ourAnnex(EVIDENCE_ID, word('title'), blocks, draft, 'landscape');
}

function numbersTable(rows: readonly EvidenceRow[]): ModelTable {
  const heads = ['columnNo', 'columnName', 'columnValue', 'columnUnits', 'columnHow'] as const;
  return {
    widths: [0.7, 2.9, 2.2, 7, 3.4],
    head: headOf(heads),
    rows: rows.flatMap(({ name, printed, lines, how }, at) =>
      lines.map((line, part) => [
        cell('tableCell', String(at + 1)),
        cell('tableText', part === 0 ? name : word('continued', { name })),
        cell('tableCell', part === 0 ? printed.join('\n') : ''),
        cell('tableText', line),
        cell('tableText', part === 0 ? how : ''),
      ]),
    ),
  };
}

function unitsTable(
  units: readonly UnitReturn[],
  rollup: Rollup,
  receivedAt: ReadonlyMap<string, string>,
): ModelTable {
  const heads = [
    'columnNo',
    'columnUnit',
    'columnLevel',
    'columnFile',
    'columnDated',
    'columnReceived',
    'columnResult',
  ] as const;
  const known = filesByInput(rollup.files);
  return {
    widths: [0.6, 3.4, 1.5, 5.2, 1.6, 1.6, 1.8],
    head: headOf(heads),
    rows: units.map((one, at) => {
      const { files, dated } = one.report;
      const days = files.map((file) => receivedAt.get(file)).map(dayText);
      return [
        cell('tableCell', String(at + 1)),
        cell('tableText', one.unit.name),
        cell('tableCell', one.unit.level?.name ?? word('dash')),
        cell('tableText', filesOf(one, known)),
        cell('tableCell', dayText(dated)),
        cell('tableCell', [...new Set(days)].join('\n') || word('dash')),
        cell('tableCell', resultWords(one)),
      ];
    }),
  };
}

const dayText = (instant: string | null | undefined): string =>
  instant ? shortDate(instant.slice(0, 10)) : word('dash');

const headOf = (keys: readonly EvidenceWord[]): ModelTable['head'] => [
  keys.map((key) => ({ cell: cell('tableHead', word(key)), columns: 1, rows: 1 })),
];

const heading = (text: string): ModelParagraph => ({ ...cell('text', text), keepNext: true });

const cell = (role: Role, text: string): ModelParagraph => ({
  role,
  section: EVIDENCE_ID,
  fields: [],
  pieces: plain(text),
});
