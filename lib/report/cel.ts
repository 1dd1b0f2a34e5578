/** Conditions of a form, in CEL (no code is ever compiled, so the extension's CSP is content). */
import { Environment } from '@marcbachmann/cel-js';
import type { ReportDraft } from './draft';
import type { FieldValue } from './values/types';

/** What a condition says: true, false, or not provable because a value is missing. */
export type Verdict = { holds: boolean } | { missing: string[] };

class MissingValue extends Error {}

/**
 * Evaluates a condition against a draft. `value("key")` needs the value; where it is unknown the condition
 * is unprovable, unless the rest of it decides alone (`false && unknown` is false).
 * Also: known(key), isZero(key), isFalse(key), listEmpty(key), daysBetween(key, key), values[key].
 *
 * @throws when the expression itself is wrong
 */
export function evaluateCondition(expression: string, draft: ReportDraft): Verdict {
  const missing = new Set<string>();
  const environment = new Environment({ unlistedVariablesAreDyn: true })
    .registerFunction('value(string): dyn', (key: string) => need(draft, key, missing))
    .registerFunction('known(string): bool', (key: string) => raw(draft, key) !== null)
    .registerFunction('isZero(string): bool', (key: string) => raw(draft, key) === 0)
    .registerFunction('isFalse(string): bool', (key: string) => raw(draft, key) === false)
    .registerFunction('listEmpty(string): bool', (key: string) => {
      const value = raw(draft, key);
      return Array.isArray(value) && value.length === 0;
    })
    .registerFunction('yearOf(string): int', (date: string) => BigInt(date.slice(0, 4)))
    .registerFunction('days(string): int', (date: string) => BigInt(dayNumber(date)));
  try {
    const holds: unknown = environment.evaluate(expression, { values: celMap(draft) });
    if (typeof holds !== 'boolean') throw new Error(`not a condition: ${expression}`);
    return { holds };
  } catch (error) {
    if (error instanceof MissingValue || missing.size > 0)
      return { missing: missingKeys(expression, draft) };
    throw error;
  }
}

/** Every value the condition asks for that is unknown, not only the one it stumbled over first. */
function missingKeys(expression: string, draft: ReportDraft): string[] {
  const asked = [...expression.matchAll(/\bvalue\(\s*['"]([\w.]+)['"]\s*\)/g)].map(
    (one) => one[1]!,
  );
  return [...new Set(asked)].filter((key) => raw(draft, key) === null);
}

const raw = (draft: ReportDraft, key: string): FieldValue => draft.values[key] ?? null;

function need(draft: ReportDraft, key: string, missing: Set<string>): unknown {
  const value = raw(draft, key);
  if (value !== null) return celValue(value);
  missing.add(key);
  throw new MissingValue(key);
}

/** CEL knows whole numbers as 64-bit integers. */
const celValue = (value: FieldValue): unknown =>
  typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;

const celMap = (draft: ReportDraft): Record<string, unknown> =>
  Object.fromEntries(Object.entries(draft.values).map(([key, value]) => [key, celValue(value)]));

const dayNumber = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
  86_400_000;
