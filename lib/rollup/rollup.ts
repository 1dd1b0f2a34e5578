/** Units' files and the province's list of units → what became of each file, the figures, the values of the report. */
import type { Rate } from '../domain/figures';
import type { Problem } from '../domain/problem';
import type { ReportInput } from '../domain/values';
import { provinceFigures, figureOf, type ProvinceFigures } from './figures/figures';
import { spansOf, type Spans } from './figures/periods';
import { rollupProblem } from './problem';
import type { Province } from './province/schema';
import { unitsOfYear, type UnitsOfYear } from './province/units';
import type { Refusal } from './receive/open';
import { receive, receiveOpened, type Receipt, type ReceiveOptions } from './receive/receive';
import type { IncomingFile, Opened, Readers, ReceivedFile } from './receive/types';
import type { Versioned } from './receive/versions';
import { differencesOf, secondSources, type SecondFigure } from './second/sources';
import { unplacedFiles } from './receive/unplaced';
import { typedValues } from './report/typed';
import { provinceValues } from './report/values';
import { returnsOf, type UnitReturn } from './returns';

export interface Rollup {
  year: number;
  units: UnitsOfYear;
  files: ReceivedFile[];
  /** The files that count, by unit id, with all that they say. */
  current: Receipt['current'];
  returns: UnitReturn[];
  /** What the portal's own statistics say of a unit, by its id: told beside its return, never counted. */
  second: ReadonlyMap<string, SecondFigure[]>;
  /** Dossiers by unit id, oldest version first. */
  dossiers: ReadonlyMap<string, Versioned[]>;
  figures: ProvinceFigures;
  /** Which days the units' figures count over. */
  spans: Spans;
  /** Input of the province form: typed values of the list, counted ones over them. */
  input: ReportInput;
  problems: Problem[];
}

/** The whole roll-up of one year. The same set of files, in any order and any repetition, gives the same answer. */
export async function rollUp(
  files: readonly IncomingFile[],
  province: Province,
  year: number,
  readers: Readers,
  options: ReceiveOptions = {},
): Promise<Rollup> {
  const units = unitsOfYear(province, year);
  return rolled(await receive(files, province, units, readers, options), province, units);
}

/** The same of files that were opened before (the province's view keeps what it has read). */
export function rollUpOpened(
  opened: readonly (Opened | Refusal)[],
  province: Province,
  year: number,
): Rollup {
  const units = unitsOfYear(province, year);
  return rolled(receiveOpened(opened, province, units), province, units);
}

function rolled(receipt: Receipt, province: Province, units: UnitsOfYear): Rollup {
  const { year } = units;
  const returns = returnsOf(units.units, receipt, province, year);
  const unplaced = unplacedFiles(receipt.files).length;
  const second = secondSources(receipt.sheets, returns);
  const spans = spansOf(returns);
  const figures = provinceFigures(returns, units, province, unplaced, spans);
  const counted = provinceValues({
    province,
    units,
    returns,
    files: receipt.files,
    figures,
    spans,
  });
  const typed = Object.entries(province.report);
  const problems = [
    ...units.problems,
    ...(units.units.length === 0 ? [rollupProblem('rollup/units-missing', 'warning')] : []),
    ...typed
      .filter(([key]) => key in counted)
      .map(([key]) => rollupProblem('rollup/computed-key', 'warning', { key })),
    ...returns.flatMap((one) => one.problems),
    ...returns.flatMap((one) => differencesOf(one, second.get(one.unit.id) ?? [])),
    ...spans.problems,
    ...(unplaced > 0
      ? [rollupProblem('rollup/unplaced-files', 'warning', { count: unplaced })]
      : []),
    ...sharesProblem(figures),
  ];
  const input = {
    year,
    period: { from: `${year}-01-01`, to: units.day },
    values: { ...typedValues(province.report), ...counted },
  };
  const { files, current, dossiers } = receipt;
  const read = { files, current, dossiers, second };
  return { year, units, ...read, returns, figures, spans, input, problems };
}

/** Both shares are rounded from their counts, never one from the other (domain §2.3); where they do not meet, it is said. */
function sharesProblem({ figures }: ProvinceFigures): Problem[] {
  const [good, bad] = ['units.complyingRate', 'units.weakRate'].map(
    (key) => (figureOf(figures, key).value as Rate | null)?.value ?? null,
  );
  if (good === null || bad === null || good === undefined || bad === undefined) return [];
  const whole = Math.round(good * 100) + Math.round(bad * 100) === 10_000;
  return whole ? [] : [rollupProblem('rollup/shares-not-100', 'warning', { good, bad })];
}
