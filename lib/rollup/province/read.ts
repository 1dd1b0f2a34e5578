/** Reads `units.json`. A list that contradicts itself is refused whole: a denominator is right or there is none. */
import type { Problem } from '../../domain/problem';
import { rollupProblem } from '../problem';
import { PROVINCE_FORMAT, PROVINCE_VERSION, provinceSchema, type Province } from './schema';

export interface ReadProvince {
  province: Province | null;
  problems: Problem[];
}

/** The province of a file's text, or null with what is wrong with it (at most ten problems). */
export function readProvince(text: string, file: string): ReadProvince {
  const refuse = (reasons: string[]): ReadProvince => ({
    province: null,
    problems: reasons
      .slice(0, MOST)
      .map((reason) =>
        rollupProblem('rollup/units-unreadable', 'error', { file, reason }, { place: { file } }),
      ),
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse([(error as Error).message.split('\n')[0]!]);
  }
  const { province, faults } = checkProvince(json);
  return province ? { province, problems: [] } : refuse(faults);
}

/** A list as data: the list where nothing in it contradicts itself, else what does, in English words for a technician. */
export function checkProvince(json: unknown): { province: Province | null; faults: string[] } {
  const parsed = provinceSchema.safeParse(json);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.') || '.'}: ${message}`,
    );
    return { province: null, faults };
  }
  const faults = contradictions(parsed.data);
  return { province: faults.length > 0 ? null : parsed.data, faults };
}

const MOST = 10;

/** True for a JSON value that says it is a list of units, of whatever version. */
export const isProvince = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  (json as { format?: unknown }).format === PROVINCE_FORMAT;

/** A list that is not JSON any more still says what it was meant to be, or the denominator would be lost in silence. */
export function looksLikeProvince(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 2000));
  if (!/^\uFEFF?\s*\{/.test(text)) return false;
  if (/"format"\s*:\s*"motcua-iso\/province-units"/.test(text)) return true;
  // A bundle says its own format at once; it need not be read to its end.
  if (/"format"\s*:\s*"motcua-iso\/unit-bundle"/.test(text)) return false;
  try {
    return isProvince(JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')));
  } catch {
    return false;
  }
}

/** A list of units without any unit: what is known where none was given. */
export const NO_PROVINCE: Province = provinceSchema.parse({
  format: PROVINCE_FORMAT,
  version: PROVINCE_VERSION,
  organisations: [],
});

/** Two entries that speak of one thing, and entries about a unit that is not listed. */
function contradictions(province: Province): string[] {
  const units = province.organisations.filter(({ kind }) => kind === 'unit').map(({ id }) => id);
  const known = new Set(units);
  const about = [
    ...province.scope.map(({ unit, year }) => ({ list: 'scope', unit, key: `${unit} ${year}` })),
    ...province.opinions.map(({ unit, year }) => ({
      list: 'opinions',
      unit,
      key: `${unit} ${year}`,
    })),
  ];
  const strangers = [...about, ...province.answers, ...province.obligations].flatMap(({ unit }) =>
    unit === undefined || known.has(unit) ? [] : [`"${unit}" is not among organisations`],
  );
  return [
    ...twice(
      province.organisations.map(({ id }) => id),
      'organisations',
    ),
    ...twice(
      about.filter(({ list }) => list === 'scope').map(({ key }) => key),
      'scope',
    ),
    ...twice(
      about.filter(({ list }) => list === 'opinions').map(({ key }) => key),
      'opinions',
    ),
    ...twice(
      province.reference.map(({ year }) => String(year)),
      'reference',
    ),
    ...twice(
      province.due.map(({ year }) => String(year)),
      'due',
    ),
    ...twice(
      province.answers.map(({ fingerprint }) => fingerprint),
      'answers',
    ),
    ...new Set(strangers),
  ];
}

function twice(keys: string[], list: string): string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) again.add(key);
    seen.add(key);
  }
  return [...again].map((key) => `${list}: "${key}" is given twice`);
}
