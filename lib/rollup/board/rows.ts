/** The board: one line a unit, from what the roll-up knows of it (domain Q12, Q16). */
import type { Rate } from '../../domain/figures';
import type { Province } from '../province/schema';
import type { ReceivedFile } from '../receive/types';
import { onTimeOf } from '../figures/share-of';
import { isJudged, type UnitResult, type UnitReturn } from '../returns';
import type { Rollup } from '../rollup';
import { completenessOf, type Completeness, type FindForm } from './completeness';
import { latenessOf, type Due, type Lateness, type Timing } from './late';

/**
 * `waiting`: nothing counts for it, and a file lies there that is or may be its return; `questions`: something is to be
 * asked of it; `sent`: its files are in order and nobody has given an opinion yet; `accepted`: somebody has.
 */
export const UNIT_STATES = ['not-sent', 'waiting', 'questions', 'sent', 'accepted'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** Facts for which a unit may be weak; nobody is judged by them. */
export const SIGNALS = [
  'opinion-older',
  'rule-errors',
  'no-audit',
  'overdue-dossiers',
  'files-disagree',
  'other-period',
  'portal-differs',
  'incomplete',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** Signals that make a question to the unit. */
const ASKED: readonly Signal[] = ['files-disagree', 'other-period', 'portal-differs'];

export interface BoardRow {
  id: string;
  name: string;
  level: string | null;
  inScope: boolean;
  state: UnitState;
  result: UnitResult;
  checkMode: UnitReturn['checkMode'];
  reason: string | null;
  /** Day of the newest file that counts. */
  dated: string | null;
  version: number | null;
  /** Files of it, also those that stand for nothing any more. */
  files: number;
  completeness: Pick<Completeness, 'filled' | 'asked'> | null;
  /** Files that are or may be its return and count for nobody yet. */
  waiting: readonly string[];
  /** Nothing of what it sent could be read. */
  unread: boolean;
  findings: UnitReturn['findings'];
  /** Of its own counts; null where it does not state all three. */
  onTime: Rate | null;
  lateness: Lateness | null;
  /** What lateness rests on. */
  timing: Pick<Timing, 'first' | 'read'> | null;
  signals: Signal[];
}

export interface BoardFacts {
  find: FindForm;
  due: Due | null;
  today: string;
  /** When each file was read here, by its name; not known on the command line. */
  receivedAt?: ReadonlyMap<string, string>;
}

/** The lines of all units of the list, by level and then by name. */
export function boardRows(rollup: Rollup, facts: BoardFacts): BoardRow[] {
  const byUnit = takenFiles(rollup.files);
  const rank = new Map(rollup.units.levels.map(({ id }, at) => [id, at]));
  const at = ({ level }: BoardRow) => rank.get(level ?? '') ?? rank.size;
  return rollup.returns
    .map((one) => rowOf(one, byUnit.get(one.unit.id) ?? [], rollup, facts))
    .sort((a, b) => at(a) - at(b) || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Files of each unit, also those that cannot be read and were said to be its. */
export function takenFiles(files: readonly ReceivedFile[]): Map<string, ReceivedFile[]> {
  const found = new Map<string, ReceivedFile[]>();
  for (const file of files) {
    if (!file.unit) continue;
    const list = found.get(file.unit.id);
    if (list) list.push(file);
    else found.set(file.unit.id, [file]);
  }
  return found;
}

function rowOf(
  one: UnitReturn,
  files: readonly ReceivedFile[],
  rollup: Rollup,
  facts: BoardFacts,
): BoardRow {
  const { find, due, today } = facts;
  const { unit } = one;
  const current = rollup.current.get(unit.id) ?? [];
  const completeness = completenessOf(current, find);
  const signals = signalsOf(one, completeness, rollup);
  const returns = files.filter(isReturn);
  const state = stateOf(one, signals);
  // Of a file that may be its return nobody knows when it was sent.
  const isTimed = unit.inScope && state !== 'waiting';
  const timing = isTimed ? latenessOf(returns, due, today, readOn(returns, facts)) : null;
  return {
    id: unit.id,
    name: unit.name,
    level: unit.level?.id ?? null,
    inScope: unit.inScope,
    state,
    result: one.result === 'not-sent' && one.waiting.length > 0 ? null : one.result,
    checkMode: one.checkMode,
    reason: one.reason ?? unit.reason,
    dated: one.report.dated,
    version: one.report.version,
    files: files.length,
    completeness,
    waiting: one.waiting,
    unread: one.unread,
    findings: one.findings,
    onTime: onTimeOf(one),
    lateness: timing?.lateness ?? null,
    timing,
    signals,
  };
}

/** A dossier of papers is no report: who sent it alone has not sent the return. */
const isReturn = ({ kind }: ReceivedFile): boolean => kind !== 'dossier';

/** Day on which the first of the files was read here. */
function readOn(files: readonly ReceivedFile[], { receivedAt }: BoardFacts): string | null {
  const days = files.flatMap(({ input }) => receivedAt?.get(input)?.slice(0, 10) ?? []).sort();
  return days[0] ?? null;
}

export function stateOf(
  { status, result, waiting }: Pick<UnitReturn, 'status' | 'result' | 'waiting'>,
  signals: readonly Signal[],
): UnitState {
  if (status === 'not-sent') return waiting.length > 0 ? 'waiting' : status;
  if (status !== 'accepted') return status;
  if (signals.some((one) => ASKED.includes(one))) return 'questions';
  return isJudged({ result }) ? 'accepted' : 'sent';
}

/** Whether a unit is counted, and found, under a state: judged is who was judged, whatever its files still raise. */
export const isIn = (state: UnitState, row: Pick<BoardRow, 'state' | 'result'>): boolean =>
  state === 'accepted' ? isJudged(row) : row.state === state;

function signalsOf(one: UnitReturn, completeness: Completeness | null, rollup: Rollup): Signal[] {
  const { values, findings, problems, unit } = one;
  const overdue = values['dossiers.resolvedOverdue'];
  const holds: Record<Signal, boolean> = {
    'opinion-older': problems.some(({ code }) => code === 'rollup/opinion-older'),
    'rule-errors': (findings?.errors ?? 0) > 0,
    'no-audit': values['audit.count'] === 0,
    'overdue-dossiers': typeof overdue === 'number' && overdue > 0,
    'files-disagree': problems.some(({ code }) => code === 'rollup/files-disagree'),
    'other-period': rollup.spans.strays.has(unit.id),
    'portal-differs': (rollup.second.get(unit.id) ?? []).some(
      ({ verdict }) => verdict === 'differs',
    ),
    incomplete: completeness !== null && completeness.filled < completeness.asked,
  };
  return SIGNALS.filter((signal) => holds[signal]);
}

/** Units that are listed but have no level, or none at all: what keeps the board from saying its figures. */
export const hasUnits = ({ organisations }: Province): boolean =>
  organisations.some(({ kind }) => kind === 'unit');
