/** Conditions of a form, in CEL (no code is ever compiled, so the extension's CSP is content). */
import { Environment } from '@marcbachmann/cel-js';
import { CEL_LIMITS, conditionHarm, type CelFunction } from '../packs/cel-functions';
import type { ReportDraft } from './draft';
import type { FieldValue } from './values/types';

/** What a condition says: true, false, or not provable because a value is missing. */
export type Verdict = { holds: boolean } | { missing: string[] };

class MissingValue extends Error {}

/** What the condition being evaluated looks at; evaluation is synchronous, so one at a time is enough. */
let running: { draft: ReportDraft; missing: Set<string> } | null = null;

const valueAt = (key: string): FieldValue => raw(running!.draft, key);

const FUNCTIONS: Record<CelFunction, (argument: string) => unknown> = {
  'value(string): dyn': (key) => need(running!.draft, key, running!.missing),
  'known(string): bool': (key) => valueAt(key) !== null,
  'isZero(string): bool': (key) => valueAt(key) === 0,
  'isFalse(string): bool': (key) => valueAt(key) === false,
  'listEmpty(string): bool': (key) => {
    const value = valueAt(key);
    return Array.isArray(value) && value.length === 0;
  },
  'yearOf(string): int': (date) => BigInt(date.slice(0, 4)),
  'days(string): int': (date) => BigInt(dayNumber(date)),
};

/** Built once: setting up the functions costs more than any condition. */
const environment = Object.entries(FUNCTIONS).reduce(
  (made, [signature, run]) => made.registerFunction(signature, run),
  new Environment({ unlistedVariablesAreDyn: true, limits: CEL_LIMITS }),
);

const programs = new Map<string, (context: object) => unknown>();

function compiled(expression: string): (context: object) => unknown {
  const known = programs.get(expression);
  if (known !== undefined) return known;
  const parsed = environment.parse(expression);
  // Packs are checked before they are kept; one kept by an earlier version may not have been.
  const harm = conditionHarm(parsed.ast);
  if (harm !== null) throw new Error(`${harm}: ${expression}`);
  const program = parsed as (context: object) => unknown;
  programs.set(expression, program);
  return program;
}

/**
 * Evaluates a condition against a draft. `value("key")` needs the value; where it is unknown the condition
 * is unprovable, unless the rest of it decides alone (`false && unknown` is false).
 * Also: known(key), isZero(key), isFalse(key), listEmpty(key), yearOf(date), days(date), values[key].
 *
 * @throws when the expression itself is wrong
 */
export function evaluateCondition(expression: string, draft: ReportDraft): Verdict {
  const before = running;
  running = { draft, missing: new Set() };
  const { missing } = running;
  try {
    const holds: unknown = compiled(expression)({ values: draft.values });
    if (typeof holds !== 'boolean') throw new Error(`not a condition: ${expression}`);
    return { holds };
  } catch (error) {
    if (error instanceof MissingValue || missing.size > 0)
      return { missing: missingKeys(expression, draft) };
    throw error;
  } finally {
    running = before;
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

const dayNumber = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
  86_400_000;
