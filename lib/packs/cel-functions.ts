/** What a condition of a pack may call. The report room gives each its meaning; nothing else can be called. */
import { Environment } from '@marcbachmann/cel-js';

export const CEL_FUNCTIONS = {
  'value(string): dyn': 'the value; unknown makes the condition unprovable',
  'known(string): bool': 'whether there is a value',
  'isZero(string): bool': 'whether the value is 0',
  'isFalse(string): bool': 'whether the answer is no',
  'listEmpty(string): bool': 'whether the list is known to be empty',
  'yearOf(string): int': 'the year of a date',
  'days(string): int': 'a date as a number of days',
} as const;
export type CelFunction = keyof typeof CEL_FUNCTIONS;

let checking: Environment | null = null;

/** Knows the functions and `values`, and no other name. */
function environment(): Environment {
  if (checking) return checking;
  const made = new Environment().registerVariable('values', 'map<string, dyn>');
  for (const signature of Object.keys(CEL_FUNCTIONS)) made.registerFunction(signature, () => null);
  checking = made;
  return made;
}

/** What is wrong with a condition, in the words of the expression language; null where it can be used. Nothing is run. */
export function conditionFault(expression: string): string | null {
  const { valid, type, error } = environment().check(expression);
  if (!valid) return (error?.message ?? '').split('\n')[0]!;
  return type === 'bool' || type === 'dyn' ? null : `${type ?? '?'} ≠ bool`;
}

/** Keys that a condition asks for by name. */
export const keysOfCondition = (expression: string): string[] =>
  [
    ...expression.matchAll(/\b(?:value|known|isZero|isFalse|listEmpty)\(\s*(['"])(.*?)\1\s*\)/g),
  ].map((match) => match[2]!);
