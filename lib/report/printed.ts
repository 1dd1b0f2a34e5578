/** What a document prints of each field. */
import { allParagraphs } from './model/build-model';
import type { ReportModel } from './model/types';

/** Longer texts than any paragraph of a report are cut: the whole of a value stands beside it as data. */
const LONGEST = 20_000;

/**
 * Text by field key, a line a paragraph, each once; a field of which only blanks are printed has none. Cells of annexes
 * are left out: by themselves they say nothing.
 */
export function printedByField(model: ReportModel): Map<string, string> {
  const lines = new Map<string, Set<string>>();
  const text = { ...model, annexes: model.annexes.map((annex) => ({ ...annex, table: NO_TABLE })) };
  for (const { pieces } of allParagraphs(text)) {
    const own = new Map<string, string>();
    for (const { of, blank, text: words } of pieces) {
      if (of === undefined || blank !== undefined) continue;
      own.set(of, (own.get(of) ?? '') + words);
    }
    for (const [key, words] of own) {
      const known = lines.get(key) ?? new Set();
      lines.set(key, known.add(words.trim()));
    }
  }
  const printed = [...lines].map(([key, all]): [string, string] => [
    key,
    [...all]
      .filter((line) => line !== '')
      .join('\n')
      .slice(0, LONGEST),
  ]);
  return new Map(printed.filter(([, words]) => words !== ''));
}

const NO_TABLE = { head: [], rows: [] };
