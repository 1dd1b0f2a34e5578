/** What a condition of a pack may call. The report room gives each its meaning; nothing else can be called. */
import { Environment, type ASTNode } from '@marcbachmann/cel-js';

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

/** A condition of a form is a line; these keep one made to harm from taking its time in size. */
export const CEL_LIMITS = { maxAstNodes: 1000, maxDepth: 50, maxListElements: 200 } as const;

const COMPREHENSIONS = ['all', 'exists', 'exists_one', 'map', 'filter'];

/**
 * Why a condition could hang the program: it matches patterns (some take hours over a short text), or goes over a list
 * for each member of another. Null where it does neither. Said of the parsed condition, so that nothing is run.
 */
export function conditionHarm(ast: ASTNode): string | null {
  const depth = (node: unknown): number | null => {
    if (Array.isArray(node)) return deepest(node.map(depth));
    const { op, args } = (node ?? {}) as { op?: string; args?: unknown };
    if (typeof op !== 'string') return 0;
    const [name] = op === 'rcall' || op === 'call' ? (args as [string]) : [''];
    if (name === 'matches') return null;
    const below = depth(Array.isArray(args) ? args : [args]);
    return below !== null && COMPREHENSIONS.includes(name) ? below + 1 : below;
  };
  const found = depth(ast);
  if (found === null) return 'matches()';
  return found > 1 ? COMPREHENSIONS.map((name) => `${name}()`).join(', ') + ' > 1' : null;
}

/** Null: somewhere patterns are matched. */
const deepest = (depths: (number | null)[]): number | null =>
  depths.reduce<number | null>(
    (most, one) => (most === null || one === null ? null : Math.max(most, one)),
    0,
  );

let checking: Environment | null = null;

/** Knows the functions and `values`, and no other name. */
function environment(): Environment {
  if (checking) return checking;
  const made = new Environment({ limits: CEL_LIMITS }).registerVariable(
    'values',
    'map<string, dyn>',
  );
  for (const signature of Object.keys(CEL_FUNCTIONS)) made.registerFunction(signature, () => null);
  checking = made;
  return made;
}

/** What is wrong with a condition, in the words of the expression language; null where it can be used. Nothing is run. */
export function conditionFault(expression: string): string | null {
  const { valid, type, error } = environment().check(expression);
  if (!valid) return (error?.message ?? '').split('\n')[0]!;
  const harm = conditionHarm(environment().parse(expression).ast);
  if (harm !== null) return harm;
  return type === 'bool' || type === 'dyn' ? null : `${type ?? '?'} ≠ bool`;
}

/** Keys that a condition asks for by name. */
export const keysOfCondition = (expression: string): string[] =>
  [
    ...expression.matchAll(/\b(?:value|known|isZero|isFalse|listEmpty)\(\s*(['"])(.*?)\1\s*\)/g),
  ].map((match) => match[2]!);
