/**
 * The longest time a procedure may take, for dossiers that show no due day: QĐ 766 judges them by
 * end − start − waiting for papers ≤ that time, in working days.
 */
import { dayOf } from './instant';
import type { Doubt } from './placement';
import type { DossierFacts } from './sight';
import { fold } from './text';
import { workingDaysBetween, type WorkingCalendar } from './working-days';
import { z } from './zod';

export const procedureLimitSchema = z
  .strictObject({
    procedureCode: z.string().min(1).optional(),
    name: z.string().min(1).optional(),
    workingDays: z.number().int().positive(),
    /** The decision that publishes the procedure. */
    source: z.string().min(1),
  })
  .refine(({ procedureCode, name }) => procedureCode !== undefined || name !== undefined, {
    message: 'a limit names its procedure by code or by name',
  });

export type ProcedureLimit = z.infer<typeof procedureLimitSchema>;

export interface ProcedureLimits {
  byCode: ReadonlyMap<string, number>;
  byName: ReadonlyMap<string, number>;
}

/** Limits looked up by code, then by folded name; of two for one procedure the first holds. */
export function procedureLimits(entries: readonly ProcedureLimit[]): ProcedureLimits {
  const byCode = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const { procedureCode, name, workingDays } of entries) {
    if (procedureCode !== undefined && !byCode.has(procedureCode))
      byCode.set(procedureCode, workingDays);
    const key = name === undefined ? '' : fold(name);
    if (key !== '' && !byName.has(key)) byName.set(key, workingDays);
  }
  return { byCode, byName };
}

/** The limit of a dossier's procedure in working days; null where no pack names it. */
export function limitOf(
  { procedureCode, procedure }: DossierFacts,
  { byCode, byName }: ProcedureLimits,
): number | null {
  const own = procedureCode === null ? undefined : byCode.get(procedureCode);
  return own ?? (procedure === null ? undefined : byName.get(fold(procedure))) ?? null;
}

/** Working days used from receipt to a day, or why they cannot be counted. */
export function timeUsed(
  dossier: DossierFacts,
  start: string,
  endDay: string,
  calendar: WorkingCalendar,
  waiting: 'subtracted' | 'counted',
): number | Doubt {
  const whole = workingDaysBetween(calendar, dayOf(start), endDay);
  if (whole === null) return 'noCalendar';
  if (waiting === 'counted') return whole;
  const waited = timeWaited(dossier, endDay, calendar);
  return typeof waited === 'number' ? whole - waited : waited;
}

/** Waits may overlap where two portals tell of the same one: days are taken off once. */
function timeWaited(
  dossier: DossierFacts,
  endDay: string,
  calendar: WorkingCalendar,
): number | Doubt {
  const { supplements } = dossier;
  if (supplements.length === 0 && wasSeenWaiting(dossier)) return 'supplements';
  const spans: [string, string][] = [];
  for (const { requestedAt, completedAt } of supplements) {
    if (requestedAt === null) return 'supplements';
    const from = dayOf(requestedAt);
    const to = completedAt === null || dayOf(completedAt) > endDay ? endDay : dayOf(completedAt);
    if (from < to) spans.push([from, to]);
  }
  spans.sort(([a], [b]) => (a < b ? -1 : 1));
  let total = 0;
  let reached = '';
  for (const [from, to] of spans) {
    if (to <= reached) continue;
    const days = workingDaysBetween(calendar, from > reached ? from : reached, to);
    if (days === null) return 'noCalendar';
    total += days;
    reached = to;
  }
  return total;
}

function wasSeenWaiting({ status, sight }: DossierFacts): boolean {
  if (status === 'supplementRequested') return true;
  return Object.values(sight?.statuses ?? {}).some((seen) => seen.supplementRequested);
}
