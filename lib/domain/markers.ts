/**
 * Problems of every owner in one place, in the manner of VS Code's markers: each owner sets those of a resource (a page,
 * a period, a form) as a whole, and readers see one list without repetitions.
 */
import {
  SEVERITIES,
  type Problem,
  type ProblemOwner,
  type ProblemPlace,
  type Severity,
} from './problem';

export interface Marker {
  owner: ProblemOwner;
  /** What it is about: a page's address, "2026", a pack's file. */
  resource: string;
  problem: Problem;
}

/** Each part that is given must agree; `place` by the parts it names, `text` anywhere in the message. */
export interface MarkerFilter {
  owner?: ProblemOwner;
  resource?: string;
  severity?: readonly Severity[];
  place?: ProblemPlace;
  text?: string;
}

export interface Markers {
  /** Takes the place of all that this owner said of this resource. */
  set: (owner: ProblemOwner, resource: string, problems: readonly Problem[]) => void;
  /** Takes back what an owner said of a resource, or of all. */
  remove: (owner: ProblemOwner, resource?: string) => void;
  /** Gravest first, then by owner in the order of first setting. Without a filter the same array until a change. */
  read: (filter?: MarkerFilter) => readonly Marker[];
  /** How many of each severity `read()` gives. */
  statistics: (filter?: MarkerFilter) => Record<Severity, number>;
  /** Called after each change that alters something; answers the way to stop. */
  onChange: (listener: () => void) => () => void;
}

/** An empty store. */
export function createMarkers(): Markers {
  const owners = new Map<ProblemOwner, Map<string, readonly Problem[]>>();
  const listeners = new Set<() => void>();
  let all: readonly Marker[] | null = null;
  const changed = () => {
    all = null;
    for (const listener of listeners) listener();
  };
  const read = (filter?: MarkerFilter): readonly Marker[] => {
    all ??= collect(owners);
    return filter ? all.filter((marker) => agrees(marker, filter)) : all;
  };
  return {
    set: (owner, resource, problems) => {
      const own = owners.get(owner) ?? new Map<string, readonly Problem[]>();
      const before = own.get(resource) ?? [];
      if (problems.length === 0 && before.length === 0) return;
      if (JSON.stringify(before) === JSON.stringify(problems)) return;
      owners.set(owner, own);
      if (problems.length === 0) own.delete(resource);
      else own.set(resource, problems);
      changed();
    },
    remove: (owner, resource) => {
      const own = owners.get(owner);
      if (!own || (resource !== undefined && !own.has(resource))) return;
      if (resource === undefined) owners.delete(owner);
      else own.delete(resource);
      changed();
    },
    read,
    statistics: (filter) => {
      const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
      for (const { problem } of read(filter)) counts[problem.severity] += 1;
      return counts;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** One marker a problem: what two pages of one owner say in the same words of the same place is said once. */
function collect(
  owners: ReadonlyMap<ProblemOwner, ReadonlyMap<string, readonly Problem[]>>,
): Marker[] {
  const markers = new Map<string, Marker>();
  for (const [owner, resources] of owners) {
    for (const [resource, problems] of resources) {
      for (const problem of problems) {
        const { severity, code, args, message, at, place } = problem;
        const key = JSON.stringify([
          owner,
          severity,
          code,
          args,
          message,
          at ?? null,
          place ?? null,
        ]);
        if (!markers.has(key)) markers.set(key, { owner, resource, problem });
      }
    }
  }
  const rank = ({ problem }: Marker) => SEVERITIES.indexOf(problem.severity);
  return [...markers.values()].sort((a, b) => rank(a) - rank(b));
}

function agrees({ owner, resource, problem }: Marker, filter: MarkerFilter): boolean {
  if (filter.owner !== undefined && filter.owner !== owner) return false;
  if (filter.resource !== undefined && filter.resource !== resource) return false;
  if (filter.severity && !filter.severity.includes(problem.severity)) return false;
  const wanted = Object.entries(filter.place ?? {}) as [keyof ProblemPlace, unknown][];
  if (wanted.some(([part, value]) => problem.place?.[part] !== value)) return false;
  const text = filter.text?.trim().toLowerCase() ?? '';
  return text === '' || problem.message.toLowerCase().includes(text);
}
