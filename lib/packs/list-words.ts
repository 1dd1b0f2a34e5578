/** Words that tell a partial list from a whole one. */
import { z } from '../domain/zod';
import words from './builtin/list-words.json';

const schema = z.object({ titles: z.array(z.string()), paths: z.array(z.string()) });

let known: z.infer<typeof schema> | null = null;

/** Folded words of titles and words of addresses by which a list is known to hold only some dossiers. */
export function partialListWords(): z.infer<typeof schema> {
  known ??= schema.parse(words);
  return known;
}
