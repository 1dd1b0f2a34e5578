/** One paragraph decided upon: last year's words, this year's (where there are none: last year's are passed over), or none. */
import { sameJson } from '../../domain/canonical-json';
import type { Former } from '../../domain/former';
import type { ReportDraft } from '../draft';
import { printedValue } from '../text/tokens';
import { joinParts, partIn, partsOf } from './parts';
import type { CarryPatch } from './plan';
import { takenInto, type Side } from './sides';

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
    else if (side.now && on.carried[key] !== undefined) patch.carry[key] = null;
  }
  const isEmpty = [patch.set, patch.carry].every((one) => Object.keys(one).length === 0);
  return isEmpty && patch.drop.length === 0 ? null : patch;
}

/** Of a list the one item and of a text the one line that the paragraph prints; the others stay as they are. */
function take(side: Side, key: string, { former, draft }: DecideOn, patch: CarryPatch): void {
  const taken = takenInto(side, key, former, draft);
  if (taken === null || sameJson(taken.value, draft.values[key] ?? null)) return;
  patch.set[key] = taken.value;
  patch.carry[key] = former.year;
}

/** What was typed goes: of a list the one item. What the profile or the register says is not this draft's to take away. */
function blank(side: Side, key: string, { draft, typed }: DecideOn, patch: CarryPatch): void {
  if ((typed[key] ?? null) === null) return;
  const now = draft.values[key] ?? null;
  const parts = partsOf(now);
  const at = side.now
    ? partIn(
        parts.map((part) => printedValue(part, draft)),
        side.now.text,
      )
    : -1;
  if (at < 0 && parts.length > 1) return;
  const left = parts.filter((_, place) => place !== at);
  if (at < 0 || left.length === 0) patch.drop.push(key);
  else patch.set[key] = joinParts(left, now);
}
