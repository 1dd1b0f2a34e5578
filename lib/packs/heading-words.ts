/** Words of headings: those that tell no heading from another, and those of what is to come and what was done. */
import words from './builtin/heading-words.json';

export const headingWords = (): readonly string[] => words.empty;

/** `ahead`: the chapter is about what comes after the report; `done`: about what was done all the same. */
export const chapterWords = (): { ahead: readonly string[]; done: readonly string[] } => words;
