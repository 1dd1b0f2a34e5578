/** A row for each number that the province's report prints: the units behind it, those that are not known, the rule. */
import type { ReportDraft } from '../../../report/draft';
import type { ReportModel } from '../../../report/model/types';
import { capOn } from '../../figures/budget';
import { figureIn } from '../../figures/figures';
import { givenBy, isTyped } from '../../figures/share-of';
import type { RollupFigure } from '../../figures/types';
import type { Province } from '../../province/schema';
import { PENDING, pendingFiles } from '../../receive/pending';
import type { Rollup } from '../../rollup';
import { fileWords, filesByInput } from './files';
import { howOf } from './how';
import { printedFigures, type PrintedFigure } from './printed';
import { listed, unitLines, type NumberedUnit } from './units';
import { word } from './word';

export interface EvidenceRow {
  name: string;
  printed: string[];
  /** Units behind the number, a line a row of the annex. */
  lines: string[];
  how: string;
}

/** Characters of a row that a page can hold beside others. */
const IN_A_ROW = 900;

/** `numbers`: units in scope by id, as the annex's second table numbers them. */
export function evidenceRows(
  { model, draft }: { model: ReportModel; draft: ReportDraft },
  rollup: Rollup,
  province: Province,
  numbers: ReadonlyMap<string, number>,
): EvidenceRow[] {
  const names = new Map(rollup.returns.map(({ unit }) => [unit.id, unit.name]));
  const told = (ids: readonly string[]): NumberedUnit[] =>
    ids
      .map((id) => ({ no: numbers.get(id) ?? null, name: names.get(id) ?? id, id }))
      .sort((a, b) => (a.no ?? Infinity) - (b.no ?? Infinity) || (a.name < b.name ? -1 : 1));
  return printedFigures(model, draft, rollup.figures).map((one) => ({
    name: one.name,
    printed: one.printed,
    ...(behind(one, rollup, province, told) ?? noFigure(one, rollup, province)),
  }));
}

type Told = (ids: readonly string[]) => (NumberedUnit & { id?: string })[];

function behind(one: PrintedFigure, rollup: Rollup, province: Province, told: Told) {
  const figure = figureIn(rollup.figures.figures, one.key, one.level);
  if (!figure) return null;
  const isShared = one.printed.some((text) => text.endsWith('%'));
  const how = howOf(one, rollup, province, isShared);
  const lines = counted(figure, rollup, province, told);
  return {
    lines: joined([...lines, ...typedIn(figure, rollup, told), ...unknown(figure, told)]),
    how,
  };
}

/** Short lines share a row. */
function joined(lines: readonly string[]): string[] {
  const rows: string[] = [];
  for (const line of lines) {
    const last = rows[rows.length - 1];
    if (last !== undefined && last.length + line.length < IN_A_ROW)
      rows[rows.length - 1] = `${last}\n${line}`;
    else rows.push(line);
  }
  return rows;
}

function counted(
  figure: RollupFigure,
  { returns, units }: Rollup,
  province: Province,
  told: Told,
): string[] {
  const cap = capOn(province, units.day)?.amount ?? null;
  const byId = new Map(returns.map((one) => [one.unit.id, one]));
  const behindIt = told(figure.units);
  const given = behindIt.map(({ id }) => givenBy(byId.get(id!)!, figure.key, cap));
  return unitLines(behindIt, given);
}

/** Units of which a person typed what they give, from a file that no reader reads. */
function typedIn({ key, units }: RollupFigure, { returns }: Rollup, told: Told): string[] {
  const typed = new Set(returns.flatMap((one) => (isTyped(one, key) ? [one.unit.id] : [])));
  const ids = units.filter((id) => typed.has(id));
  return ids.length === 0 ? [] : [word('typedUnits', { units: listed(told(ids)) })];
}

/** Of a sum they do not state the number; of a count of units nobody has said whether they belong to it. */
function unknown({ key, unknown: ids }: RollupFigure, told: Told): string[] {
  if (ids.length === 0) return [];
  const isSum = !key.startsWith('units.') || key.startsWith('units.audit');
  const args = { count: ids.length, units: listed(told(ids)) };
  return [word(isSum ? 'silentUnits' : 'unknownUnits', args)];
}

/** A number of files, the cap, or what a person typed. */
function noFigure(one: PrintedFigure, rollup: Rollup, province: Province) {
  const why = PENDING.find((name) => one.key === `files.${name}`);
  if (why !== undefined) {
    const ids = rollup.units.units.flatMap(({ id, inScope }) => (inScope ? [id] : []));
    const files = pendingFiles(rollup.files, new Set(ids)).filter((file) => file.why === why);
    const known = filesByInput(rollup.files);
    const list = files.map(({ input }) => fileWords(input, known)).join('; ');
    return { lines: [word('dash')], how: word('how.pending', { files: list }) };
  }
  const isCap = one.key === 'budget.perUnit';
  const how = isCap ? howOf(one, rollup, province, false) : word('how.typed');
  return { lines: [word('dash')], how };
}
