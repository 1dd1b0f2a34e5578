/** Patterns made ready one to a step: compiling one with Unicode classes takes a browser a millisecond or more. */
import type { Sliced } from './slices';

/** Has letters beyond Latin-1: for such texts an engine compiles a pattern once more. */
const SUBJECT = 'ồ';
/** The first use makes byte code of a pattern, the second one machine code. */
const USES = 2;

const ready = new WeakSet<RegExp>();

/** Compiles what was not yet compiled, and yields after each. */
export function* compiled(patterns: readonly RegExp[]): Sliced<undefined> {
  for (const pattern of patterns) {
    if (ready.has(pattern)) continue;
    ready.add(pattern);
    for (let use = 0; use < USES; use += 1) {
      pattern.test(SUBJECT);
      pattern.lastIndex = 0;
      yield;
    }
  }
  return undefined;
}
