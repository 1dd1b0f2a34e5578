/** One paragraph decided upon: last year's words, this year's, or none. */
import type { Former } from '../../domain/former';
import type { ReportDraft } from '../draft';
import { parseField } from '../values/parse-value';
import type { FieldValue } from '../values/types';
import { joinParts, partIn, partsOf } from './parts';
import type { CarryPatch } from './plan';
import type { Side } from './sides';

export type Decision = 'take' | 'keep' | 'blank';

export interface DecideOn {
  former: Pick<Former, 'year' | 'values'>;
  /** This year's values, from wherever they come. */
  draft: ReportDraft;
  /** What was typed, and the marks of what was copied. */
  typed: Readonly<Record<string, unknown>>;
  carried: Readonly<Record<string, number>>;
}

/** The change of the draft; null where the decision changes nothing. */
export function decided(side: Side, decision: Decision, on: DecideOn): CarryPatch | null {
  const patch: CarryPatch = { set: {}, drop: [], carry: {} };
  for (const key of side.fields) {
    if (decision === 'take') take(side, key, on, patch);
    else if (decision === 'blank') blank(side, key, on, patch);
    else if (on.carried[key] !== undefined) patch.carry[key] = null;
  }
  const isEmpty = [patch.set, patch.carry].every((one) => Object.keys(one).length === 0);
  return isEmpty && patch.drop.length === 0 ? null : patch;
}

/** Of a list the one item and of a text the one line that the paragraph prints; the others stay as they are. */
function take(side: Side, key: string, { former, draft }: DecideOn, patch: CarryPatch): void {
  const last = lastOf(key, former, draft);
  if (last === null) return;
  const now = draft.values[key] ?? null;
  const [old, own] = [partsOf(last), partsOf(now)];
  const from = side.before ? partIn(old, side.before.text) : -1;
  const to = side.now ? partIn(own, side.now.text) : -1;
  patch.carry[key] = former.year;
  if (from < 0 || now === null) patch.set[key] = from < 0 ? last : joinParts([old[from]!], last);
  else if (to < 0) patch.set[key] = joinParts(inserted(own, from, old[from]!), last);
  else
    patch.set[key] = joinParts(
      own.map((part, at) => (at === to ? old[from]! : part)),
      last,
    );
}

function lastOf(key: string, former: DecideOn['former'], draft: ReportDraft): FieldValue {
  const field = draft.form.fields.find((one) => one.key === key);
  if (!field) return null;
  let isWhole = true;
  const value = parseField(field, former.values[key], () => (isWhole = false));
  return isWhole ? value : null;
}

const inserted = (parts: readonly FieldValue[], at: number, part: FieldValue): FieldValue[] => [
  ...parts.slice(0, at),
  part,
  ...parts.slice(at),
];

/** What was typed goes: of a list the one item. What the profile or the register says is not this draft's to take away. */
function blank(side: Side, key: string, { draft, typed }: DecideOn, patch: CarryPatch): void {
  if ((typed[key] ?? null) === null) return;
  const now = draft.values[key] ?? null;
  const parts = partsOf(now);
  const at = side.now ? partIn(parts, side.now.text) : -1;
  if (at < 0 && parts.length > 1) return;
  const left = parts.filter((_, place) => place !== at);
  if (at < 0 || left.length === 0) patch.drop.push(key);
  else patch.set[key] = joinParts(left, now);
}
