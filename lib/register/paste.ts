/** Pasted lines → entries to look at before they are saved. No line is lost: what was not understood stays. */
import type { Entry } from '../domain/entry/entry';
import { looseValues } from '../domain/entry/entry';
import { duplicateOf } from './duplicates';
import type { NewId } from './entries';
import { entriesOfLine } from './recognise/line';

/** An entry that may be taken in, and the one that says the same already. */
export interface Offered {
  entry: Entry;
  duplicate: Entry | null;
}

export interface OfferedLine {
  /** Counted from 1, as in the text or in the sheet. */
  line: number;
  text: string;
  offered: Offered[];
}

/** The most lines taken at once: more is a file's work. */
export const MOST_LINES = 500;

/** Every line that is not blank, in order, with what was understood of it. */
export function readLines(
  text: string,
  year: number,
  known: readonly Entry[],
  newId?: NewId,
): OfferedLine[] {
  const lines = text.split(/\r\n?|\n/).map((line, at) => ({ line: at + 1, text: line.trim() }));
  const full = lines.filter((one) => one.text !== '');
  return offer(
    full.map((one) => ({ ...one, entries: entriesOfLine(one.text, year, newId) })),
    known,
  );
}

/** Sets each entry against the register and against those before it; what refers to a double refers to the first. */
export function offer(
  lines: readonly { line: number; text: string; entries: readonly Entry[] }[],
  known: readonly Entry[],
): OfferedLine[] {
  const seen = [...known];
  const instead = new Map<string, string>();
  return lines.map(({ line, text, entries }) => {
    // Documents first: an event refers to the one that stands.
    const duplicates = new Map<string, Entry | null>();
    for (const entry of entries.filter(({ kind }) => kind === 'document')) {
      const duplicate = duplicateOf(entry, seen);
      duplicates.set(entry.id, duplicate);
      if (duplicate) instead.set(entry.id, duplicate.id);
      else seen.push(entry);
    }
    const offered = entries.map((entry): Offered => {
      if (entry.kind === 'document') return { entry, duplicate: duplicates.get(entry.id) ?? null };
      const own = referring(entry, instead);
      const duplicate = duplicateOf(own, seen);
      if (!duplicate) seen.push(own);
      return { entry: own, duplicate };
    });
    return { line, text, offered };
  });
}

function referring(entry: Entry, instead: ReadonlyMap<string, string>): Entry {
  const { decision } = looseValues(entry) as { decision?: string };
  const first = decision === undefined ? undefined : instead.get(decision);
  return first ? ({ ...entry, values: { ...entry.values, decision: first } } as Entry) : entry;
}
