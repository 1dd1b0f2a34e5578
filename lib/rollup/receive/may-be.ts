/** Whose a file of nobody may be. Nothing is counted by it: it keeps a unit from being called one that sent nothing. */
import { fold } from '../../domain/text';
import type { Province } from '../province/schema';
import type { ReceivedFile } from './types';
import { unplacedFiles } from './unplaced';

/**
 * Files that nobody can place, by the id of each unit that they may be of: one of those that bear the name it carries, else
 * one that the file's own name or folder calls ("Sở Nội vụ/báo cáo.docx", "bao-cao-so-noi-vu.docx").
 *
 * @param rivals units that bear one name, by file
 */
export function mayBeOf(
  files: readonly ReceivedFile[],
  rivals: ReadonlyMap<string, readonly string[]>,
  { organisations }: Province,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const unplaced = unplacedFiles(files);
  if (unplaced.length === 0) return found;
  const called = calledUnits(organisations);
  for (const { input } of unplaced) {
    const bearers = rivals.get(input) ?? [];
    for (const id of bearers.length > 0 ? bearers : called(input))
      found.set(id, [...(found.get(id) ?? []), input]);
  }
  return found;
}

/**
 * Ids of the units that a text calls by a name of two words or more, marks and "UBND" or not: "SỞ Y TẾ TỈNH MẪU" calls
 * "Sở Y tế". Good for asking a person, never for counting.
 */
export const unitsCalledIn = (text: string, { organisations }: Province): string[] =>
  calledUnits(organisations)(text);

/** Ids of the units that a path calls; a longer name ("xã Mẫu Hai") hides a shorter one within it ("xã Mẫu"). */
function calledUnits(organisations: Province['organisations']): (path: string) => string[] {
  const names = organisations
    .filter(({ kind }) => kind === 'unit')
    .flatMap(({ id, name, aliases }) =>
      [name, ...aliases.map((alias) => alias.name)].map((one) => ({ id, words: bareWords(one) })),
    )
    // One word alone ("SNV", "Văn") stands in many file names for something else.
    .filter(({ words }) => words.includes(' '));
  return (path) => {
    const text = ` ${fold(path.replace(/\.\w{2,5}$/, ''))} `;
    const inIt = names.filter(({ words }) => text.includes(` ${words} `));
    const isHidden = ({ words }: { words: string }) =>
      inIt.some((other) => other.words !== words && ` ${other.words} `.includes(` ${words} `));
    return [...new Set(inIt.filter((one) => !isHidden(one)).map(({ id }) => id))];
  };
}

/** "UBND xã Mẫu Hai" is called "xã Mẫu Hai" in names of files. */
const bareWords = (name: string): string =>
  fold(name).replace(/^(?:ubnd|uy ban nhan dan|dang uy|hdnd)\s+/, '');
