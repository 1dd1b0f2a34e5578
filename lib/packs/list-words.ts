/** Words that tell a partial list from a whole one. */
import words from './builtin/list-words.json';

/** Folded words of titles and words of addresses by which a list is known to hold only some dossiers. */
export function partialListWords(): { titles: readonly string[]; paths: readonly string[] } {
  return words;
}
