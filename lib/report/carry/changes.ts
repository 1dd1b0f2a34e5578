/** What becomes of last year's words when they are taken, as it is said before. */
import type { FieldValue } from '../values/types';
import { doubtsIn, type Doubt } from './doubts';
import type { Replaced } from './refresh';

/** How last year's words would be taken. */
export interface Changes extends Pick<Taken, 'text' | 'replaced' | 'stays'> {
  /** What stays in them and may have been so in that year only. */
  doubts: Doubt[];
}

/** What a field would say. */
export interface Taken {
  value: FieldValue;
  /** Last year's words in it, as the report would print them. */
  text: string;
  /** What of them was true of last year only, and what stands there instead. */
  replaced: Replaced[];
  /** Data of their own in it that come along as they are. */
  stays: FieldValue[];
}

/** Reasons and "trong năm": words that no value can replace. */
const isOfThatYear = ({ kind }: Doubt): boolean => kind === 'reason' || kind === 'inYear';

/** Of several fields together; null where their words would stand as they are. */
export function changesOf(taken: readonly Taken[]): Changes | null {
  const replaced = taken.flatMap((one) => one.replaced);
  const doubts = taken.flatMap(({ text }) => doubtsIn(text).filter(isOfThatYear));
  const stays = taken.flatMap((one) => one.stays);
  if (replaced.length + doubts.length + stays.length === 0) return null;
  return { text: taken.map(({ text }) => text).join(' '), replaced, stays, doubts };
}
