/** All packs in use, built-in ones and the officer's own, through one door. */
import type { ZodType } from 'zod';
import type { Problem } from '../domain/problem';
import { problemMaker } from '../domain/make-problem';
import { packStrings } from '../domain/strings/packs';
import { packSchema, type Pack } from './header-schema';

const problem = problemMaker('pack', packStrings);

/** One valid contribution and the pack it came with. */
export interface Contribution<T> {
  pack: Pack;
  value: T;
}

export interface Registry {
  packs: Pack[];
  /** Contributions to one point, validated; a bad one is skipped with a problem, the rest lives on. */
  contributions<T>(
    point: string,
    schema: ZodType<T>,
  ): { items: Contribution<T>[]; problems: Problem[] };
  problems: Problem[];
}

/**
 * Takes packs in order, the officer's own after the built-in ones: a later pack of the same id stands
 * in for an earlier one, so a built-in pack never overwrites an officer's.
 *
 * @param sources parsed JSON, with the file name to blame
 */
export function createRegistry(sources: { file: string; json: unknown }[]): Registry {
  const packs = new Map<string, { pack: Pack; file: string }>();
  const problems: Problem[] = [];
  for (const { file, json } of sources) {
    const parsed = packSchema.safeParse(json);
    if (parsed.success) packs.set(parsed.data.id, { pack: parsed.data, file });
    else problems.push(badPack(file, parsed.error.issues[0]));
  }
  return {
    packs: [...packs.values()].map((entry) => entry.pack),
    problems,
    contributions: (point, schema) => collect([...packs.values()], point, schema),
  };
}

function collect<T>(entries: { pack: Pack; file: string }[], point: string, schema: ZodType<T>) {
  const items: Contribution<T>[] = [];
  const problems: Problem[] = [];
  for (const { pack, file } of entries) {
    for (const [index, raw] of (pack.contributes[point] ?? []).entries()) {
      const parsed = schema.safeParse(raw);
      if (parsed.success) items.push({ pack, value: parsed.data });
      else problems.push(badItem(file, point, index, parsed.error.issues[0]));
    }
  }
  return { items, problems };
}

interface Issue {
  path: PropertyKey[];
  message: string;
}

function badPack(file: string, issue: Issue | undefined): Problem {
  const at = issue?.path.map(String).join('.') ?? '';
  return problem('pack/bad-header', 'error', { file, at }, { place: { file, text: at } });
}

function badItem(file: string, point: string, index: number, issue: Issue | undefined): Problem {
  const at = ['contributes', point, index, ...(issue?.path.map(String) ?? [])].join('.');
  return problem('pack/bad-item', 'error', { file, at }, { place: { file, text: at } });
}
