/** An offer: a candidate while figures are being worked out, with what speaks against it. */
import type { Candidate } from '../domain/figures';
import { problemMaker } from '../domain/make-problem';
import type { Problem } from '../domain/problem';
import { figureNameStrings } from '../domain/strings/ui-figures';
import { figureSightStrings } from '../domain/strings/figure-sights';
import { figureUnitStrings } from '../domain/strings/figure-units';
import { figureStrings, figureWords } from '../domain/strings/figures';
import { formatString, type StringArgs } from '../domain/strings/catalogue';

export interface Offer extends Candidate {
  value: number;
  /** False: shown beside the others, never taken for the value. */
  choosable: boolean;
  /** Incomplete only because pages disagree: the officer's word decides between them. */
  disputed?: boolean;
  problems: Problem[];
}

export const figureProblem = problemMaker('figures', {
  ...figureStrings,
  ...figureUnitStrings,
  ...figureSightStrings,
});

/** The Vietnamese name of a concept, with its group where the leaf alone would be ambiguous. */
export function nameOf(concept: string): string {
  const names: Record<string, { vi: string }> = figureNameStrings;
  const own = names[concept]?.vi ?? concept;
  const group = concept.includes('.') ? names[`${concept.split('.')[0]}.total`]?.vi : undefined;
  const grouped = concept.startsWith('resolved.') || concept.startsWith('inProgress.');
  return grouped && group && group !== own ? `${group} – ${own}` : own;
}

/** A word or phrase of the catalogue for use inside a message. */
export function word(key: keyof typeof figureWords, args: StringArgs = {}): string {
  return formatString(figureWords[key].vi, args);
}

const LISTED = 20;

/** Codes for a message: the first twenty, and how many more. */
export function listCodes(codes: readonly string[]): string {
  const shown = codes.slice(0, LISTED).join(', ');
  const more = codes.length - LISTED;
  return more > 0 ? `${shown} ${word('more', { count: more })}` : shown;
}
