/** The roll-up as JSON: what `cli rollup` prints (docs/rollup.md). Keys as in domain §2. */
import type { Problem } from '../domain/problem';
import type { RollupFigure } from './figures/types';
import type { Opinion } from './province/schema';
import type { Spans } from './figures/periods';
import type { ReceivedFile } from './receive/types';
import type { ReturnStatus, UnitReturn, UnitResult } from './returns';
import type { Rollup } from './rollup';
import type { SecondFigure } from './second/sources';

/** One unit of the list, as domain §2.2 names what is known of it. */
export interface UnitOutput {
  id: string;
  name: string;
  level: string | null;
  obligation: string | null;
  inScope: boolean;
  reason: string | null;
  status: ReturnStatus;
  result: UnitResult;
  resultReason: string | null;
  checkMode: Opinion['checkMode'];
  report: UnitReturn['report'];
  /** Files that count for nobody yet and are, or may be, its return. */
  waiting: UnitReturn['waiting'];
  findings: UnitReturn['findings'];
  periods: UnitReturn['periods'];
  values: UnitReturn['values'];
  /** Keys of those that only a person's typing says. */
  typed: UnitReturn['typed'];
  /** What the portal's own statistics say of it; counted nowhere. */
  second: SecondFigure[];
  /** Its dossier of papers, if one came; the newest version. */
  dossier: { file: string; number: number; supersedes: string | null } | null;
}

export interface RollupOutput {
  year: number;
  /** Day on which names, levels and units hold. */
  day: string;
  levels: { id: string; name: string }[];
  /** Days that the units' figures count over, the one of most units first, each with the ids of its units. */
  periods: Spans['periods'];
  /** Values of the province report that are counted, by key. */
  values: Record<string, unknown>;
  figures: RollupFigure[];
  units: UnitOutput[];
  files: ReceivedFile[];
  written: boolean;
  problems: Problem[];
}

/** The answer of a roll-up; `report` is what became of the document. */
export function outputOf(
  rollup: Rollup,
  report: { written: boolean; problems: readonly Problem[] },
): RollupOutput {
  return {
    year: rollup.year,
    day: rollup.units.day,
    levels: rollup.figures.levels,
    periods: rollup.spans.periods,
    values: { 'rollup.year': rollup.year, ...rollup.input.values },
    figures: rollup.figures.figures,
    units: rollup.returns.map((one) => unitOutput(one, rollup)),
    files: rollup.files,
    written: report.written,
    problems: [...rollup.problems, ...report.problems].sort(gravestFirst),
  };
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;
const gravestFirst = (a: Problem, b: Problem): number => GRAVITY[a.severity] - GRAVITY[b.severity];

function unitOutput({ unit, ...one }: UnitReturn, rollup: Rollup): UnitOutput {
  const papers = rollup.dossiers.get(unit.id)?.filter(({ standing }) => standing === 'current');
  const newest = papers?.[papers.length - 1]?.file;
  return {
    id: unit.id,
    name: unit.name,
    level: unit.level?.id ?? null,
    obligation: unit.obligation,
    inScope: unit.inScope,
    reason: unit.reason ?? unit.outside,
    status: one.status,
    result: one.result,
    resultReason: one.reason,
    checkMode: one.checkMode,
    report: one.report,
    waiting: one.waiting,
    findings: one.findings,
    periods: one.periods,
    values: one.values,
    typed: one.typed,
    second: rollup.second.get(unit.id) ?? [],
    dossier: newest
      ? { file: newest.input, number: newest.number!, supersedes: newest.supersedes }
      : null,
  };
}
