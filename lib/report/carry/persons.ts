/** Names of persons in a report's words: who signed, led or inspected that year. */
import { carryWords } from '../../packs/carry-words';
import names from '../../packs/builtin/person-names.json';
import type { LeftOver } from '../template/left-overs';

let pattern: RegExp | null = null;

/** "ông Lê Nam", "Trần Văn Bình"; two words alone are as often a province ("Hà Tĩnh", "Cao Bằng"). */
function ready(): RegExp {
  const { title, namesake } = carryWords();
  const families = names.families.flatMap((one) => [one, one.toUpperCase()]);
  const family = `(?:${families.join('|')})`;
  const word = String.raw`\s+\p{Lu}(?:\p{Ll}*|\p{Lu}*)(?!\p{L})`;
  pattern ??= new RegExp(
    [
      String.raw`(?<=(?<!\p{L})(?:${title.join('|')})\s+)${family}(?:${word}){1,4}`,
      String.raw`(?<!\p{L})(?!(?:${namesake.join('|')})(?!\p{L}))${family}(?:${word}){2,4}`,
    ].join('|'),
    'gu',
  );
  return pattern;
}

/** Every such name, in order; titles before it are no part of it. */
export const personsIn = (text: string): LeftOver[] =>
  [...text.matchAll(ready())].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: match[0],
  }));
