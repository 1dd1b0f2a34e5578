/** Undo and redo of what was typed into a draft: steps back and forward through the changes of this window. */
import type { DraftPatch, DraftStore } from './draft-store';

interface Step {
  keys: readonly string[];
  back: DraftPatch;
  forward: DraftPatch;
  /** Milliseconds by the clock that was given. */
  at: number;
}

export interface UndoableStore extends DraftStore {
  /** Takes the last change back. @returns the keys it touched (none: only the period); null where nothing is left */
  undo: () => readonly string[] | null;
  /** Makes it again. @returns as `undo` */
  redo: () => readonly string[] | null;
}

/** Changes of one field that follow each other so quickly are one step: a word, not a letter. */
const ONE_STEP_MS = 1500;
const MOST_STEPS = 500;

/**
 * The store with a memory of its changes. A step holds what the fields held before it and nothing else, so that taking
 * it back leaves alone what another window wrote meanwhile into other fields.
 */
export function withUndo(store: DraftStore, clock: () => number = () => Date.now()): UndoableStore {
  const done: Step[] = [];
  const undone: Step[] = [];
  const move = (from: Step[], to: Step[], patch: (step: Step) => DraftPatch) => {
    const step = from.pop();
    if (!step) return null;
    // However quickly one types on: what follows is a step of its own.
    to.push({ ...step, at: -Infinity });
    store.change(patch(step));
    return step.keys;
  };
  return {
    ...store,
    change(patch) {
      const step = { ...stepOf(store, patch), at: clock() };
      const last = done[done.length - 1];
      if (last && isSameField(last, step)) done[done.length - 1] = { ...step, back: last.back };
      else done.push(step);
      if (done.length > MOST_STEPS) done.shift();
      undone.length = 0;
      store.change(patch);
    },
    resolve(keepMine) {
      // The steps were about another text.
      done.length = 0;
      undone.length = 0;
      store.resolve(keepMine);
    },
    undo: () => move(done, undone, ({ back }) => back),
    redo: () => move(undone, done, ({ forward }) => forward),
  };
}

function stepOf(store: DraftStore, forward: DraftPatch): Omit<Step, 'at'> {
  const { values, carried = {}, preset, part, period, form } = store.getState().draft;
  const keys = [...Object.keys(forward.set ?? {}), ...(forward.drop ?? [])];
  const marks = Object.keys(forward.carry ?? {});
  const marked = [...new Set([...keys.filter((key) => key in carried), ...marks])];
  const before = keys.filter((key) => key in values).map((key) => [key, values[key]]);
  const back: DraftPatch = {
    set: Object.fromEntries(before) as Record<string, unknown>,
    drop: keys.filter((key) => !(key in values)),
    carry: Object.fromEntries(marked.map((key) => [key, carried[key] ?? null])),
    ...(forward.preset !== undefined && { preset }),
    ...(forward.part !== undefined && { part: part ?? null }),
    ...(forward.period !== undefined && { period }),
    ...(forward.form !== undefined && { form }),
  };
  return { keys: [...new Set([...keys, ...marks])], back, forward };
}

const isSameField = (last: Step, next: Step): boolean =>
  last.keys.length === 1 &&
  next.keys.length === 1 &&
  last.keys[0] === next.keys[0] &&
  last.forward.carry === undefined &&
  next.forward.carry === undefined &&
  last.forward.set !== undefined &&
  next.forward.set !== undefined &&
  next.at - last.at < ONE_STEP_MS;
