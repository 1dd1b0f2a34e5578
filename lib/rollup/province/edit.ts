/** Changes of the province's list, each a new list. Whoever keeps one has it checked as a whole (`checkProvince`). */
import type { Organisation } from '../../domain/organisations';
import { fold } from '../../domain/text';
import type { Opinion, Province } from './schema';

export interface ScopeChoice {
  inScope: boolean;
  reason: string | null;
}

/** Adds a unit, or puts it in the place of the one with its id. */
export function withUnit(province: Province, unit: Organisation): Province {
  const others = province.organisations.filter(({ id }) => id !== unit.id);
  const at = province.organisations.findIndex(({ id }) => id === unit.id);
  const organisations = [...others];
  organisations.splice(at < 0 ? others.length : at, 0, unit as Province['organisations'][number]);
  return { ...province, organisations };
}

/** Takes a unit out with all that is said of it. */
export function withoutUnit(province: Province, id: string): Province {
  const other = <T extends { unit?: string | undefined }>(list: readonly T[]) =>
    list.filter(({ unit }) => unit !== id);
  return {
    ...province,
    organisations: province.organisations
      .filter((one) => one.id !== id)
      .map((one) => ({ ...one, successors: one.successors.filter((to) => to.id !== id) })),
    scope: other(province.scope),
    opinions: other(province.opinions),
    answers: other(province.answers),
    obligations: other(province.obligations),
  };
}

/** In scope in a year or not; null leaves it to the unit's days. */
export function withScope(
  province: Province,
  unit: string,
  year: number,
  choice: ScopeChoice | null,
): Province {
  const others = province.scope.filter((one) => one.unit !== unit || one.year !== year);
  const scope = choice === null ? others : [...others, { unit, year, ...choice }];
  return { ...province, scope };
}

/** The province's opinion of a unit in a year; null takes it back. */
export function withOpinion(
  province: Province,
  unit: string,
  year: number,
  opinion: Omit<Opinion, 'unit' | 'year'> | null,
): Province {
  const others = province.opinions.filter((one) => one.unit !== unit || one.year !== year);
  const opinions = opinion === null ? others : [...others, { unit, year, ...opinion }];
  return { ...province, opinions };
}

export type Answer = Province['answers'][number];

/**
 * An answer to a question about a file; null takes it back, so that the question is asked again. A file that is set aside
 * keeps what was said and typed of it, for the day it is taken back.
 */
export function withAnswer(
  province: Province,
  fingerprint: string,
  answer: Omit<Answer, 'fingerprint'> | null,
): Province {
  const others = province.answers.filter((one) => one.fingerprint !== fingerprint);
  const before = province.answers.find((one) => one.fingerprint === fingerprint);
  const kept = answer?.setAside === undefined ? {} : before;
  const answers = answer === null ? others : [...others, { ...kept, fingerprint, ...answer }];
  return { ...province, answers };
}

/** An id of its own for a new unit, from its name: "Sở Y tế" → "so-y-te". */
export function unitId(name: string, taken: ReadonlySet<string>): string {
  const stem =
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'don-vi';
  if (!taken.has(stem)) return stem;
  for (let at = 2; ; at += 1) if (!taken.has(`${stem}-${at}`)) return `${stem}-${at}`;
}
