/** The deadlines at hand: the built-in ones, and those of the officer's own packs in their place. */
import builtin from './builtin/deadlines-vn.json';
import { deadlineSchema, type Deadline } from './deadline-schema';
import { createRegistry } from './registry';
import type { OwnPack } from './policies';

/** Held to its schema by a test. */
const BUILTIN = builtin.contributes.deadlines as readonly Deadline[];

/** All of them; one of an own pack stands in for a built-in one of its id. */
export function deadlinesOf(own: readonly OwnPack[] = []): readonly Deadline[] {
  if (own.length === 0) return BUILTIN;
  const { items } = createRegistry([...own]).contributions('deadlines', deadlineSchema);
  return [
    ...new Map(
      [...BUILTIN, ...items.map(({ value }) => value)].map((one) => [one.id, one]),
    ).values(),
  ];
}
