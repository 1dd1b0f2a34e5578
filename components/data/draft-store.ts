/**
 * The draft being written in this window: what is stored, what was typed since, and saving it by and by.
 * Another window's newer version is never overwritten and what was typed here is never dropped unasked.
 */
import type { Period } from '../../lib/domain/figures';
import type { Draft, PeriodPreset } from '../../lib/domain/office';

export type SaveStatus =
  | { kind: 'saved' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; message: string }
  | { kind: 'conflict' };

/** What was typed; a key in `drop` gives the field back to the portal's number or the profile. */
export interface DraftPatch {
  set?: Readonly<Record<string, unknown>>;
  drop?: readonly string[];
  /** Marks a field as copied from a year; null takes the mark away. A dropped field loses its mark with its value. */
  carry?: Readonly<Record<string, number | null>>;
  preset?: PeriodPreset;
  /** Which quarter or month; goes with the preset. */
  part?: number | null;
  period?: Period;
  /** The form the values are of now; goes with what is set and dropped for it. */
  form?: string;
}

export interface DraftState {
  /** The stored draft with what was typed on top. */
  draft: Draft;
  status: SaveStatus;
  /** Keys typed and not saved yet. */
  pending: readonly string[];
}

export interface DraftPorts {
  save: (draft: Draft) => Promise<{ saved: boolean; revision: number }>;
  /** Calls back after a while; returns a function that cancels. */
  after: (milliseconds: number, run: () => void) => () => void;
  now: () => string;
}

const REST = 600;
const RETRY = 4000;

export interface DraftStore {
  getState: () => DraftState;
  subscribe: (listener: () => void) => () => void;
  change: (patch: DraftPatch) => void;
  /** The ledger holds this version now. */
  stored: (draft: Draft) => void;
  /** After a conflict: go on from the stored version, with or without what was typed here. */
  resolve: (keepMine: boolean) => void;
  /** Saves at once what waits. */
  flush: () => Promise<void>;
}

type Edit = { value: unknown } | 'dropped';
interface Pending {
  edits: Map<string, Edit>;
  carry: Map<string, number | null>;
  preset?: PeriodPreset;
  part?: number | null;
  period?: Period;
  form?: string;
}

const nothing = (): Pending => ({ edits: new Map(), carry: new Map() });
const isEmpty = ({ edits, carry, preset, part, period, form }: Pending) =>
  edits.size === 0 && carry.size === 0 && !preset && part === undefined && !period && !form;

/** The store of one year's draft. */
export function createDraftStore(initial: Draft, ports: DraftPorts): DraftStore {
  let base = initial;
  let newest = initial;
  let pending = nothing();
  let sending: Pending | null = null;
  let status: SaveStatus = { kind: 'saved' };
  let inFlight: Promise<void> | null = null;
  let cancel = () => {};
  let waits = false;
  const listeners = new Set<() => void>();
  let state = stateOf();

  function stateOf(): DraftState {
    const under = sending ? withPending(base, sending) : base;
    const keys = new Set([...(sending?.edits.keys() ?? []), ...pending.edits.keys()]);
    return { draft: withPending(under, pending), status, pending: [...keys] };
  }
  function tell(next: SaveStatus) {
    status = next;
    state = stateOf();
    listeners.forEach((listener) => listener());
  }
  function schedule(wait: number) {
    cancel();
    waits = true;
    cancel = ports.after(wait, () => void flush());
  }
  async function flush(): Promise<void> {
    cancel();
    waits = false;
    if (inFlight) await inFlight;
    if (sending || isEmpty(pending) || status.kind === 'conflict') return;
    inFlight = save().finally(() => (inFlight = null));
    await inFlight;
  }
  async function save(): Promise<void> {
    sending = pending;
    pending = nothing();
    const draft = { ...withPending(base, sending), updatedAt: ports.now() };
    tell({ kind: 'saving' });
    try {
      finish(draft, await ports.save(draft));
    } catch (error) {
      giveBack();
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      schedule(RETRY);
    }
  }
  function finish(draft: Draft, answer: { saved: boolean; revision: number }) {
    if (!answer.saved) {
      giveBack();
      return tell({ kind: 'conflict' });
    }
    sending = null;
    base = { ...draft, revision: answer.revision };
    adopt();
    if (isEmpty(pending)) return tell({ kind: 'saved' });
    tell({ kind: 'unsaved' });
    schedule(REST);
  }
  function giveBack() {
    pending = joined(sending ?? nothing(), pending);
    sending = null;
  }
  function adopt() {
    if (newest.revision > base.revision) base = newest;
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(patch) {
      pending = joined(pending, pendingOf(patch));
      if (status.kind === 'conflict') return tell(status);
      tell(sending ? { kind: 'saving' } : { kind: 'unsaved' });
      // Not put off by each letter: whoever types without a pause would lose all of it with the browser.
      if (!waits) schedule(REST);
    },
    stored(draft) {
      // One nobody has written in yet may be laid out anew: the unit has said what it is.
      const isBlank = draft.revision === 0 && base.revision === 0 && draft !== newest;
      if (draft.revision <= newest.revision && !isBlank) return;
      newest = draft;
      if (sending || !isEmpty(pending) || (draft.revision <= base.revision && !isBlank)) return;
      if (isBlank) base = draft;
      adopt();
      tell({ kind: 'saved' });
    },
    resolve(keepMine) {
      adopt();
      if (!keepMine) pending = nothing();
      tell(isEmpty(pending) ? { kind: 'saved' } : { kind: 'unsaved' });
      if (!isEmpty(pending)) schedule(0);
    },
    flush,
  };
}

function pendingOf(patch: DraftPatch): Pending {
  const { set = {}, drop = [], carry = {}, preset, part, period, form } = patch;
  const edits = new Map<string, Edit>();
  for (const [key, value] of Object.entries(set)) edits.set(key, { value });
  for (const key of drop) edits.set(key, 'dropped');
  const marks = drop.map((key): [string, null] => [key, null]);
  return {
    edits,
    carry: new Map<string, number | null>([...marks, ...Object.entries(carry)]),
    ...(preset && { preset }),
    ...(part !== undefined && { part }),
    ...(period && { period }),
    ...(form && { form }),
  };
}

function joined(earlier: Pending, later: Pending): Pending {
  return {
    ...earlier,
    ...(later.preset && { preset: later.preset }),
    ...(later.part !== undefined && { part: later.part }),
    ...(later.period && { period: later.period }),
    ...(later.form && { form: later.form }),
    edits: new Map([...earlier.edits, ...later.edits]),
    carry: new Map([...earlier.carry, ...later.carry]),
  };
}

function withPending(draft: Draft, pending: Pending): Draft {
  if (isEmpty(pending)) return draft;
  const { edits, preset, part, period, form } = pending;
  const kept = Object.entries(draft.values).filter(([key]) => !edits.has(key));
  const typed = [...edits].flatMap(([key, edit]): [string, unknown][] =>
    edit === 'dropped' ? [] : [[key, edit.value]],
  );
  const values = Object.fromEntries([...kept, ...typed]);
  return {
    ...draft,
    values,
    ...withMarks(draft.carried, pending.carry),
    preset: preset ?? draft.preset,
    ...(part !== undefined && { part }),
    period: period ?? draft.period,
    form: form ?? draft.form,
  };
}

/** The marks of a draft after changes to them; left out where there never was one. */
function withMarks(
  before: Draft['carried'],
  changes: ReadonlyMap<string, number | null>,
): Pick<Draft, 'carried'> {
  const all = new Map<string, number | null>([...Object.entries(before ?? {}), ...changes]);
  const left = [...all].filter((mark): mark is [string, number] => mark[1] !== null);
  if (left.length > 0) return { carried: Object.fromEntries(left) };
  return before === undefined ? {} : { carried: undefined };
}
