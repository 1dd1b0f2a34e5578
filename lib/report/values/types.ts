/** Values of a report after parsing; null is unknown. */
import type { Rate } from '../../domain/figures';
import type { DocRef, Score } from '../../domain/values';

/** One item of a list, or an object of parts. */
export interface Parts {
  [part: string]: FieldValue;
}

export type FieldValue =
  string | number | boolean | null | DocRef | Score | Rate | FieldValue[] | Parts;

/** Where a parsed value went wrong, or what of it is not used. */
export interface ParseIssue {
  kind: 'wrong-type' | 'unknown-part';
  at: string;
  expected: string;
}

export const isDocRef = (value: unknown): value is DocRef =>
  typeof value === 'object' && value !== null && 'number' in value && 'symbol' in value;

export const isScore = (value: unknown): value is Score =>
  typeof value === 'object' && value !== null && 'max' in value && 'value' in value;

export const isRate = (value: unknown): value is Rate =>
  typeof value === 'object' && value !== null && 'denominator' in value && 'value' in value;

export const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
