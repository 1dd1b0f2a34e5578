/** One return a unit: what it sent, what of it counts, what the province thinks of it (domain §2.2, Q16). */
import type { Problem } from '../domain/problem';
import type { Assigned } from './receive/assign';
import type { Placed } from './receive/placed';
import type { Receipt } from './receive/receive';
import type { ReceivedFile, StatedPeriod } from './receive/types';
import { rollupProblem } from './problem';
import type { Opinion, Province } from './province/schema';
import type { ScopedUnit } from './province/units';

/** `waiting`: what it sent counts for nobody until the province has said of which year it is. */
export const RETURN_STATUSES = ['not-sent', 'waiting', 'questions', 'accepted'] as const;
export type ReturnStatus = (typeof RETURN_STATUSES)[number];

/** Whether a unit has sent its return of the year; null: nobody knows yet of which year it is. */
export const hasSent = ({ status }: Pick<UnitReturn, 'status'>): boolean | null =>
  status === 'waiting' ? null : status !== 'not-sent';

/** đạt · chưa tốt · không gửi hồ sơ; null: sent, and nobody has given an opinion yet. */
export type UnitResult = Opinion['result'] | 'not-sent' | null;

/** Somebody has given an opinion. That nothing was sent is said by the files and is none. */
export const isJudged = ({ result }: { result: UnitResult }): boolean =>
  result === 'complying' || result === 'weak';

export interface UnitReturn {
  unit: ScopedUnit;
  status: ReturnStatus;
  result: UnitResult;
  checkMode: Opinion['checkMode'];
  /** The province's words for its opinion. */
  reason: string | null;
  report: {
    dated: string | null;
    version: number | null;
    /** Files that count. */
    files: string[];
    /** Files that were sent before, or again. */
    others: string[];
  };
  /** Counts and yes/no answers that every file that counts agrees on; the rest is unknown. */
  values: Readonly<Record<string, number | boolean>>;
  /** Keys of those that only a person's typing says. */
  typed: string[];
  /** Days that its figures count over, one entry for each span that its files state. */
  periods: StatedPeriod[];
  /** Something was sent, and nothing of it could be read: what it does not state is not known to be missing. */
  unread: boolean;
  /** Files that count for nobody yet and are, or may be, its return. */
  waiting: readonly string[];
  /** What the unit's own program found wrong; null where no bundle came. */
  findings: { errors: number; warnings: number } | null;
  problems: Problem[];
}

/**
 * A return for every unit of the list, also those out of scope, by id. While nothing of the year has come in and nobody has
 * been judged, of no unit it is known that it sends nothing.
 */
export function returnsOf(
  units: readonly ScopedUnit[],
  receipt: Receipt,
  province: Province,
  year: number,
): UnitReturn[] {
  const opinions = new Map(
    province.opinions.filter((one) => one.year === year).map((one) => [one.unit, one]),
  );
  const byUnit = filesByUnit(receipt.files);
  const returns = units.map((unit) => {
    const own = <T>(all: ReadonlyMap<string, T[]>): T[] => all.get(unit.id) ?? [];
    const sent = {
      current: own(receipt.current),
      files: own(byUnit),
      unopened: own(receipt.unopened),
      waiting: own(receipt.waiting),
      maybe: own(receipt.maybe),
    };
    return returnOf(unit, sent, opinions.get(unit.id));
  });
  const hasCome = returns.some(
    ({ status, waiting }) => status !== 'not-sent' || waiting.length > 0,
  );
  const isBegun = opinions.size > 0 || hasCome;
  return isBegun ? returns : returns.map((one) => ({ ...one, result: null }));
}

/** The same bytes under another name: nothing tells that the unit sent them twice. */
const isCopy = ({ status, version }: ReceivedFile): boolean =>
  status === 'duplicate' && version === null;

function filesByUnit(files: readonly ReceivedFile[]): Map<string, ReceivedFile[]> {
  const found = new Map<string, ReceivedFile[]>();
  for (const file of files) {
    // A dossier goes with the return and is none: its bundle is.
    if (!file.unit || file.status === 'refused' || file.kind === 'dossier' || isCopy(file))
      continue;
    const list = found.get(file.unit.id);
    if (list) list.push(file);
    else found.set(file.unit.id, [file]);
  }
  return found;
}

/** What lies there of one unit. */
interface Sent {
  current: Assigned[];
  files: ReceivedFile[];
  unopened: readonly Placed[];
  waiting: readonly string[];
  maybe: readonly string[];
}

function returnOf(
  unit: ScopedUnit,
  { current, files, unopened, waiting, maybe }: Sent,
  opinion: Opinion | undefined,
): UnitReturn {
  const { values, typed, problems } = agreedValues(current, unit.name);
  problems.push(...unopened.map((one) => notOpened(one, unit.name)));
  const inputs = new Set(current.map(({ input }) => input));
  const mine = files.filter(({ input }) => inputs.has(input));
  // What cannot be opened was sent all the same.
  const sentNothing = current.length === 0 && unopened.length === 0;
  const status: ReturnStatus = sentNothing
    ? waiting.length > 0
      ? 'waiting'
      : 'not-sent'
    : problems.length > 0 || mine.some((file) => file.status === 'questions')
      ? 'questions'
      : 'accepted';
  if (opinion?.files && current.some(({ fingerprint }) => !opinion.files!.includes(fingerprint)))
    problems.push(rollupProblem('rollup/opinion-older', 'warning', { unit: unit.name }));
  if (status === 'not-sent' && opinion?.checkMode === 'file' && unit.inScope)
    problems.push(rollupProblem('rollup/opinion-without-file', 'warning', { unit: unit.name }));
  // An inspection at the office may find a unit in good order that has sent no report.
  const result = opinion?.result ?? (status === 'not-sent' ? 'not-sent' : null);
  return {
    unit,
    status,
    result,
    checkMode: opinion?.checkMode ?? null,
    reason: opinion?.reason ?? null,
    report: {
      dated: latest(current.map(({ dated }) => dated)),
      version: mine.reduce<number | null>(
        (most, { version }) => Math.max(most ?? 0, version ?? 0),
        null,
      ),
      files: [...inputs].sort(),
      others: files
        .map(({ input }) => input)
        .filter((input) => !inputs.has(input) && !waiting.includes(input)),
    },
    values,
    typed,
    periods: periodsOf(current),
    unread: !sentNothing && current.every((one) => one.unread && one.typed.length === 0),
    waiting: [...waiting, ...maybe],
    findings: current.find(({ findings }) => findings !== null)?.findings ?? null,
    problems,
  };
}

function periodsOf(files: readonly Assigned[]): StatedPeriod[] {
  const said = files.map(({ period }) => period).filter(({ from, to }) => from ?? to);
  return [...new Map(said.map((one) => [`${one.from}/${one.to}`, one])).values()];
}

const notOpened = ({ input, refused }: Placed, unit: string): Problem =>
  rollupProblem(
    'rollup/unopened-file',
    'warning',
    { unit, file: input.split('/').pop()!, reason: refused.message },
    { place: { file: input } },
  );

const latest = (dates: (string | null)[]): string | null =>
  dates.reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null);

/** Values on which all files that count agree. Where two differ, neither is taken: the unit is asked. */
function agreedValues(files: readonly Assigned[], unit: string) {
  const stated = new Map<string, Set<number | boolean>>();
  for (const file of files) {
    for (const [key, value] of Object.entries(file.values)) {
      if (isCountable(value)) stated.set(key, (stated.get(key) ?? new Set()).add(value));
    }
  }
  const values: Record<string, number | boolean> = {};
  const typed: string[] = [];
  const problems: Problem[] = [];
  for (const [key, said] of [...stated].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [value] = said;
    if (said.size === 1) {
      values[key] = value!;
      // A blank in another file states nothing.
      const stating = files.filter((one) => isCountable(one.values[key]));
      if (stating.every((one) => one.typed.includes(key))) typed.push(key);
    } else problems.push(disagree(unit, key, [...said].map(String).sort().join(' / ')));
  }
  return { values, typed, problems };
}

const disagree = (unit: string, key: string, found: string): Problem =>
  rollupProblem(
    'rollup/files-disagree',
    'warning',
    { unit, key, found },
    { place: { field: key } },
  );

/** Counts, and answers yes or no; anything else is not added up. */
const isCountable = (value: unknown): value is number | boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);
