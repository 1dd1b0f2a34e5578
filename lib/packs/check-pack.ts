/** Is this JSON value a pack that may be used? */
import type { Problem } from '../domain/problem';
import retired from './builtin/retired-ids.json';
import { faultsOf, packProblem, type Fault } from './issue-problem';
import { packFileSchema } from './pack-schema';

/** Ids that were withdrawn and may never be used again. */
export const RETIRED_IDS: readonly string[] = retired.ids;

/** All faults of a pack, each with its path. */
export function faultsOfPack(json: unknown, retiredIds: readonly string[] = RETIRED_IDS): Fault[] {
  const parsed = packFileSchema.safeParse(json, { reportInput: true });
  const faults = parsed.success
    ? []
    : withoutEchoes(parsed.error.issues.flatMap((issue) => faultsOf(issue)));
  const id = (json as { id?: unknown } | null)?.id;
  if (typeof id === 'string' && retiredIds.includes(id))
    faults.push({
      problem: packProblem('pack/retired-id', 'error', { id }),
      path: ['id'],
      key: false,
    });
  if (isNeverInForce(json)) {
    const args = { at: 'validTo', reason: 'validTo lies before validFrom, so it never applies' };
    faults.push({
      problem: packProblem('pack/rule', 'error', args),
      path: ['validTo'],
      key: false,
    });
  }
  return faults;
}

/** Days compare as texts; what is no day has its own fault. */
function isNeverInForce(json: unknown): boolean {
  const { validFrom, validTo } = (json ?? {}) as { validFrom?: unknown; validTo?: unknown };
  const isDay = (value: unknown): value is string =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay(validFrom) && isDay(validTo) && validTo < validFrom;
}

/** A rule about a whole is not worth telling where a part of it is wrong already. */
const withoutEchoes = (faults: readonly Fault[]): Fault[] =>
  faults.filter(
    ({ problem, path }) =>
      problem.code !== 'pack/rule' ||
      !faults.some(
        (other) =>
          other.path.length > path.length && path.every((step, at) => other.path[at] === step),
      ),
  );

/** The same as problems that name the file. */
export const checkPack = (json: unknown, file: string): Problem[] =>
  faultsOfPack(json).map(({ problem }) => ({ ...problem, place: { file } }));
