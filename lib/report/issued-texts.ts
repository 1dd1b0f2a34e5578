/** What two written files print, paragraph by paragraph: also the words of a template, which no value holds. */
import { diffArrays } from 'diff';
import { fromBase64 } from '../domain/base64';
import type { Issued } from '../domain/issued';
import { Unreadable } from './read/open-docx';
import { paragraphsOf } from './read/paragraphs';

/** Paragraphs that stand in one file alone, at one place of the text; empty where that file has nothing there. */
export interface TextDifference {
  here: string[];
  there: string[];
}

type File = Pick<Issued, 'docx'>;

/** In the order of the text; null where one of the files is no longer kept, or cannot be read. */
export function textDifferences(here: File, there: File): TextDifference[] | null {
  const [a, b] = [textsOf(here), textsOf(there)];
  return a && b && differencesOf(a, b);
}

function differencesOf(a: string[], b: string[]): TextDifference[] {
  const found: TextDifference[] = [];
  let open: TextDifference | null = null;
  for (const { value, added, removed } of diffArrays(a, b)) {
    if (!added && !removed) {
      open = null;
      continue;
    }
    if (!open) found.push((open = { here: [], there: [] }));
    open[removed ? 'here' : 'there'].push(...value);
  }
  return found;
}

function textsOf({ docx }: File): string[] | null {
  if (docx === null) return null;
  try {
    return paragraphsOf(fromBase64(docx)).map(({ text }) => text);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
