/** A fault that a schema found, in the words of whoever has to mend it. */
import { problemMaker } from '../domain/make-problem';
import type { Problem } from '../domain/problem';
import { packStrings } from '../domain/strings/packs';
import type { z } from '../domain/zod';

export type Path = (string | number)[];

/** Where in the file: the value at `path`, or the name of that value where `key` is set. */
export interface Fault {
  problem: Problem;
  path: Path;
  key: boolean;
}

type Issue = z.core.$ZodIssue;

/** A fault that a schema's own check names by its code (`params` of the issue). */
interface NamedFault {
  problem: keyof typeof packStrings;
  args: Record<string, string>;
}

export const packProblem = problemMaker('pack', packStrings);

const plainPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** `contributes.portals[0].hosts[1]`, as an editor shows it. */
export const printPath = (path: Path): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`,
    '',
  ) || 'gói';

/** The faults of one issue; an unknown union member is told by its closest alternative. */
export function faultsOf(issue: Issue, before: Path = []): Fault[] {
  const path = [...before, ...plainPath(issue.path)];
  const at = printPath(path);
  const fault = (problem: Problem, where = path, key = false): Fault => ({
    problem,
    path: where,
    key,
  });
  const make = packProblem;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) =>
        fault(make('pack/unknown-key', 'error', { key: name, at }), [...path, name], true),
      );
    case 'invalid_type':
      if (issue.input === undefined) return [missing(path)];
      return [fault(make('pack/wrong-type', 'error', { at, expected: issue.expected }))];
    case 'invalid_value': {
      if (issue.input === undefined) return [missing(path)];
      const allowed = issue.values.map((value) => JSON.stringify(value)).join(', ');
      return [fault(make('pack/wrong-value', 'error', { at, allowed }))];
    }
    case 'invalid_format':
      return [
        fault(make('pack/wrong-format', 'error', { at, format: issue.pattern ?? issue.format })),
      ];
    case 'too_small':
      return [fault(make('pack/too-small', 'error', { at, least: String(issue.minimum) }))];
    case 'too_big':
      return [fault(make('pack/too-big', 'error', { at, most: String(issue.maximum) }))];
    case 'invalid_union':
      return closest(issue.errors)
        .flatMap((inner) => faultsOf(inner, path))
        .concat(
          issue.errors.length === 0
            ? [fault(make('pack/rule', 'error', { at, reason: issue.message }))]
            : [],
        );
    case 'invalid_key':
      return [fault(make('pack/wrong-key', 'error', { at }), path, true)];
    case 'custom': {
      const { problem, args } = (issue.params ?? {}) as Partial<NamedFault>;
      if (problem) return [fault(make(problem, 'error', args))];
      return [fault(make('pack/rule', 'error', { at, reason: issue.message }))];
    }
    default:
      return [fault(make('pack/rule', 'error', { at, reason: issue.message }))];
  }
}

/** Said of the object in which something is missing. */
function missing(path: Path): Fault {
  const key = String(path[path.length - 1] ?? '');
  const parent = path.slice(0, -1);
  const problem = packProblem('pack/missing', 'error', { key, at: printPath(parent) });
  return { problem, path: parent, key: false };
}

/** Of several shapes the one that fails least, and among those the one that fails deepest. */
function closest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number =>
    Math.max(
      0,
      ...issues.map(({ path, code }) => path.length - (code === 'unrecognized_keys' ? 1 : 0)),
    );
  return [...alternatives].sort((a, b) => a.length - b.length || depth(b) - depth(a))[0] ?? [];
}
