/** Patterns in the arguments of rules: they must compile, and must not be able to take hours over a line of text. */
import type { RuleCheck } from './report-rule-schema';
import type { Path } from './form-texts';

/** Where the arguments of a function hold patterns; a pair is a list of objects and their part. */
const PATTERNS: Readonly<Record<string, readonly (readonly [string, string?])[]>> = {
  placeholders: [['patterns']],
  claimsAgainst: [['claims']],
  olderInText: [['claims']],
  figuresInText: [['unless'], ['claims', 'pattern']],
  organAgrees: [['organs', 'issuer']],
  wording: [['terms', 'pattern']],
  doubledWords: [['single']],
};

export interface PlacedPattern {
  pattern: string;
  path: Path;
}

/** The patterns of one check, each with its place below it. */
export function patternsOf({ function: name, args = {} }: RuleCheck): PlacedPattern[] {
  return (PATTERNS[name ?? ''] ?? []).flatMap(([list, part]) => {
    const items: unknown = args[list];
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: unknown, at) => {
      const pattern = part === undefined ? item : (item as Record<string, unknown> | null)?.[part];
      const path = ['args', list, at, ...(part === undefined ? [] : [part])];
      return typeof pattern === 'string' ? [{ pattern, path }] : [];
    });
  });
}

/** Far above what any form needs; each further one multiplies the work. */
const MOST_REPEATS = 12;

/** Why a pattern is refused, `invalid` with the engine's own words; null where it can be used. */
export function patternFault(
  pattern: string,
): { kind: 'invalid'; reason: string } | { kind: 'slow' } | null {
  try {
    new RegExp(pattern, 'iu');
  } catch (error) {
    return { kind: 'invalid', reason: error instanceof Error ? error.message : String(error) };
  }
  return isSlow(pattern) ? { kind: 'slow' } : null;
}

interface Group {
  /** Holds a repetition, something optional or a choice: repeating that again can be read in very many ways. */
  varies: boolean;
  /** Only looks, and takes the first way that fits: what varies in it multiplies nothing outside. */
  looks: boolean;
}

/** One step of a pattern: an escape, a class of characters, a bracket, a quantifier, a choice, or anything else. */
const STEP =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|[^])|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)|[*+?]\??|\{\d+(?:,\d*)?\}\??|[^]/gu;

/**
 * True where a group that varies is repeated, as in (a+)+, (a|a)* and (a?){9}, or very many parts repeat without end. Refuses some
 * patterns that would be harmless; these can be written without the bracket.
 */
function isSlow(pattern: string): boolean {
  const open: Group[] = [{ varies: false, looks: false }];
  let closed: Group | null = null;
  let endless = 0;
  for (const [step] of pattern.matchAll(STEP)) {
    const inner = closed;
    closed = null;
    if (step === '(' || step.startsWith('(?'))
      open.push({ varies: false, looks: /[=!]$/.test(step) });
    else if (step === ')') closed = close(open);
    else if (step === '|') open[open.length - 1]!.varies = true;
    else if (isQuantifier(step)) {
      if (repeats(step) && inner?.varies) return true;
      if (/^(?:[*+]|\{\d+,\})/.test(step)) endless += 1;
      if (!/^\{\d+\}/.test(step)) open[open.length - 1]!.varies = true;
    }
  }
  return endless > MOST_REPEATS;
}

/** A group that varies makes the one around it vary. */
function close(open: Group[]): Group {
  const group = open.pop()!;
  if (group.looks) return { ...group, varies: false };
  if (group.varies && open.length > 0) open[open.length - 1]!.varies = true;
  return group;
}

const isQuantifier = (step: string): boolean => /^(?:[*+?]\??|\{\d.*)$/.test(step);
const repeats = (step: string): boolean => !/^(?:\?|\{[01](?:,1)?\})/.test(step);
