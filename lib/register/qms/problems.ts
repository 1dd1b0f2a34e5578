/** Findings of the comparison as problems, each with its ways out. */
import type { Entry } from '../../domain/entry/entry';
import { formatDay } from '../../domain/instant';
import { problemMaker } from '../../domain/make-problem';
import type { Problem, ProblemFix } from '../../domain/problem';
import { qmsStrings } from '../../domain/strings/qms';
import type { PortalCatalogue, PortalProcedure } from '../../figures/catalogue';
import { openPage } from '../../figures/fixes';
import type { ProcedureLine } from './compare';
import type { IdleProcedures } from './idle';
import type { InternalProcedures } from './internal';
import type { UpdateLag } from './lag';
import type { QmsProcedure } from './procedures';

const problem = problemMaker('figures', qmsStrings);

type Named = { code: string | null; name: string | null; field?: string | null };

/** "Cấp giấy phép bán lẻ rượu (1.001612)" */
export function shownProcedure({ code, name }: Named): string {
  if (name === null) return code ?? '';
  return code === null ? name : `${name} (${code})`;
}

/** Opens an entry of the register to be changed. */
const editEntry = ({ entry }: Pick<QmsProcedure, 'entry'>): ProblemFix => ({
  title: 'Mở mục trong sổ',
  command: 'register.edit',
  args: { id: entry.id },
});
/** Opens a new entry with what the portal prints. */
const writeProcedure = ({ code, name, field = null }: Named): ProblemFix => ({
  title: 'Ghi vào sổ',
  command: 'register.write',
  args: { code, name, field },
});
/** Opens the entry to be given its day or document. */
const giveBasis = ({ entry }: QmsProcedure): ProblemFix => ({
  title: 'Ghi ngày hoặc văn bản',
  command: 'register.edit',
  args: { id: entry.id },
});
const sayOne = ({ entry }: QmsProcedure, { code, name }: Named): ProblemFix => ({
  title: 'Đúng, là một',
  command: 'register.same',
  args: { id: entry.id, name: code ?? name },
});
/** Opens the entry with name and code as the portal prints them. */
const takePortals = ({ entry }: QmsProcedure, { code, name }: Named): ProblemFix => ({
  title: 'Lấy tên, mã theo cổng',
  command: 'register.take',
  args: { id: entry.id, code, name },
});
const sayDifferent = ({ entry }: QmsProcedure, { code, name }: Named): ProblemFix => ({
  title: 'Không, là hai thủ tục',
  command: 'register.differ',
  args: { id: entry.id, name: code ?? name },
});

/** What is to be said of the catalogue itself. */
export function catalogueProblems(
  catalogue: PortalCatalogue | null,
  count: number,
  held: number,
): Problem[] {
  if (catalogue === null) return [problem('qms/no-catalogue', 'warning')];
  const { host, seen, total, whole, nameless, procedures, sources } = catalogue;
  const fixes = openPage(sources[0]?.url);
  const at = host === '' ? (sources[0]?.title ?? '') : host;
  return [
    ...(nameless > 0
      ? [problem('qms/catalogue-nameless', 'warning', { host: at }, { fixes })]
      : []),
    ...(!whole && nameless === 0
      ? [problem('qms/catalogue-partial', 'warning', { host: at, seen, total }, { fixes })]
      : []),
    ...(count > 1 ? [problem('qms/several-catalogues', 'info', { count, host: at })] : []),
    ...(held === 0 && procedures.length > 0
      ? [
          problem(
            'qms/register-empty',
            'warning',
            { count: procedures.length },
            {
              fixes: [
                { title: 'Dán danh mục của HTQLCL', command: 'register.list' },
                { title: 'Nạp từ bảng tính', command: 'register.sheet' },
                {
                  title: `Lấy ${procedures.length} thủ tục của cổng`,
                  command: 'register.takeAll',
                  args: { count: procedures.length },
                },
              ],
            },
          ),
        ]
      : []),
  ];
}

/** What is to be said of a line; nothing where both sides agree or nothing is proven. */
export function lineProblem(line: ProcedureLine<PortalProcedure>): Problem[] {
  switch (line.kind) {
    case 'missing': {
      const fixes = [writeProcedure(line.portal)];
      return [problem('qms/missing', 'warning', { name: shownProcedure(line.portal) }, { fixes })];
    }
    case 'obsolete': {
      const fixes = [editEntry(line.qms)];
      return [problem('qms/obsolete', 'warning', { name: shownProcedure(line.qms) }, { fixes })];
    }
    case 'renamed':
    case 'recoded':
      return [changedProblem(line)];
    case 'doubtful':
      return line.candidates.map((qms) => {
        const args = { portal: shownProcedure(line.portal), qms: shownProcedure(qms) };
        const fixes = [sayOne(qms, line.portal), sayDifferent(qms, line.portal)];
        return problem('qms/doubtful', 'warning', args, { fixes });
      });
    case 'unproven': {
      const fixes = [giveBasis(line.qms)];
      return [problem('qms/unproven', 'warning', { name: shownProcedure(line.qms) }, { fixes })];
    }
    case 'twice': {
      const args = { count: line.others.length + 1, name: shownProcedure(line.qms) };
      return [problem('qms/twice', 'warning', args, { fixes: line.others.map(editEntry) })];
    }
    default:
      return [];
  }
}

function changedProblem({
  kind,
  portal,
  qms,
}: Extract<ProcedureLine<PortalProcedure>, { kind: 'renamed' | 'recoded' }>): Problem {
  const extra = { fixes: [takePortals(qms, portal), editEntry(qms)] };
  if (kind === 'renamed') {
    const args = { code: portal.code, portal: portal.name, qms: qms.name };
    return problem('qms/renamed', 'warning', args, extra);
  }
  const args = { name: portal.name, portal: portal.code, qms: qms.code };
  return problem('qms/recoded', 'warning', args, extra);
}

/** An update that came late, that is awaited too long, or whose days cannot be told. */
export function lagProblem({
  entry,
  decided,
  days,
  workingDays,
  limit,
  state,
  odd,
  updated,
}: UpdateLag): Problem[] {
  const { name = null, code = null, count } = entry.values;
  const shown = shownProcedure({ name, code }) || (count === undefined ? '…' : `${count} TTHC`);
  const fixes = [editEntry({ entry })];
  if (odd !== null) {
    const days = { decided: dayOrNone(decided), updated: dayOrNone(updated) };
    return [problem(`qms/lag-${odd}`, 'warning', { name: shown, ...days }, { fixes })];
  }
  if (state === 'unknown') return [problem('qms/lag-unknown', 'info', { name: shown }, { fixes })];
  const isLate = state === 'late' || state === 'overdue';
  if (limit !== null && workingDays === null && !isLate)
    return [problem('qms/lag-no-calendar', 'info', { name: shown, days }, { fixes })];
  if (!isLate) return [];
  const args = {
    days: workingDays,
    decided: formatDay(decided!),
    limit: limit!.workingDays,
    name: shown,
  };
  return [problem(state === 'late' ? 'qms/late' : 'qms/not-updated', 'warning', args, { fixes })];
}

const dayOrNone = (day: string | null): string => (day === null ? 'chưa ghi' : formatDay(day));

/** Days of standing procedures that contradict each other or have not come; changes of a year are told with their lag. */
export function dayProblems(entries: readonly Entry[], today: string): Problem[] {
  const own = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  return own.flatMap((entry): Problem[] => {
    if (entry.deleted) return [];
    if (entry.kind !== 'qmsProcedure' && entry.kind !== 'internalProcedure') return [];
    const { date, name = null, code = null } = entry.values;
    const later = entry.kind === 'qmsProcedure' ? entry.values.withdrawnOn : entry.values.appliedOn;
    const args = { name: shownProcedure({ name, code }) || '…' };
    const fixes: ProblemFix[] = [
      { title: 'Mở mục trong sổ', command: 'register.edit', args: { id: entry.id } },
    ];
    const future = [date, later].filter((day) => day !== undefined && day > today)[0];
    if (future !== undefined) {
      const day = formatDay(future);
      return [problem('qms/day-future', 'warning', { ...args, day }, { fixes })];
    }
    if (date === undefined || later === undefined || later >= date) return [];
    const which = entry.kind === 'qmsProcedure' ? 'withdrawn' : 'applied';
    const days = { issued: formatDay(date), later: formatDay(later) };
    return [problem(`qms/${which}-early`, 'warning', { ...args, ...days }, { fixes })];
  });
}

export const namelessProblem = (count: number): Problem[] =>
  count === 0 ? [] : [problem('qms/changes-nameless', 'info', { count })];

const MOST_NAMES = 5;

/** What stands in the way of "no dossier". */
export function idleProblems({ proven, idle, unknown }: IdleProcedures): Problem[] {
  const names = unknown.slice(0, MOST_NAMES).map(shownProcedure).join('; ');
  return [
    ...(proven || idle.length === 0 ? [] : [problem('qms/idle-unproven', 'info')]),
    ...(unknown.length === 0
      ? []
      : [problem('qms/idle-unknown', 'info', { count: unknown.length, names })]),
  ];
}

/** Issued but not applied, applied without evidence, or issued nobody knows when. */
export function internalProblems({ procedures }: InternalProcedures): Problem[] {
  return procedures.flatMap(({ entry, issued, applied, hasEvidence }) => {
    const args = { name: entry.values.name ?? entry.values.code ?? '…' };
    const fixes: ProblemFix[] = [
      { title: 'Mở mục trong sổ', command: 'register.edit', args: { id: entry.id } },
    ];
    if (issued === null) return [problem('qms/not-dated', 'info', args, { fixes })];
    if (!applied) return [problem('qms/not-applied', 'warning', args, { fixes })];
    return hasEvidence ? [] : [problem('qms/no-evidence', 'warning', args, { fixes })];
  });
}
