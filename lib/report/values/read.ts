/** Typed looks into a draft's values; null is unknown. */
import type { DocRef, Score } from '../../domain/values';
import type { ReportDraft } from '../draft';
import { isDocRef, isParts, isScore, type Parts } from './types';

type Values = Pick<ReportDraft, 'values'>;

export function numberOf(draft: Values, key: string): number | null {
  const value = draft.values[key];
  return typeof value === 'number' ? value : null;
}

export function textOf(draft: Values, key: string): string | null {
  const value = draft.values[key];
  return typeof value === 'string' ? value : null;
}

export function docRefOf(draft: Values, key: string): DocRef | null {
  const value = draft.values[key];
  return isDocRef(value) ? value : null;
}

export function scoreOf(draft: Values, key: string): Score | null {
  const value = draft.values[key];
  return isScore(value) ? value : null;
}

/** Items of a list; null when the list is unknown, empty when it is known to be empty. */
export function listOf(draft: Values, key: string): Parts[] | null {
  const value = draft.values[key];
  return Array.isArray(value) ? value.filter(isParts) : null;
}

/** Every text inside a value, in its order. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
