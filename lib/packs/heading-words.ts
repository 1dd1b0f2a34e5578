/** Words of headings that tell no heading from another. */
import words from './builtin/heading-words.json';

export const headingWords = (): readonly string[] => words.empty;
