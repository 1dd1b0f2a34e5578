/** Cells that name persons, whatever their header says: what an officer teaches never lets them through. */
import names from '../../packs/builtin/person-names.json';
import { normaliseText } from '../../domain/text';
import type { RawRow } from '../raw';
import { startsWithOrganisation } from './filters';
import { withoutShapes } from './privacy';

const WORD = String.raw`\p{Lu}\p{Ll}*`;
const FAMILIES = [...names.families, ...names.families.map((name) => name.toUpperCase())].join('|');
/** "Nguyễn Văn An", "TRẦN THỊ BÌNH", "ông Lê Nam". */
const NAME = new RegExp(
  String.raw`(?<![\p{L}])(?:${FAMILIES})(?:\s+(?:${WORD}|\p{Lu}{2,})){1,4}(?![\p{L}])`,
  'u',
);
const spellings = (text: string): string[] => [text, text.toLowerCase(), text.toUpperCase()];
/** "Bà con", "BÀ CON": the word behind the title is written small, or all of it in capitals. */
const ORDINARY = names.ordinary
  .flatMap((pair) => [pair, `${pair[0]!.toUpperCase()}${pair.slice(1)}`, pair.toUpperCase()])
  .join('|');
/** "Ông Lê Nam", also all in small letters: "chị hoa". */
const TITLED = new RegExp(
  String.raw`(?<!\p{L})(?!(?:${ORDINARY})(?!\p{L}))(?:${names.titles.flatMap(spellings).join('|')})\s*:?\s+\p{L}`,
  'u',
);
const SHARE = 0.3;

/** True where a text holds a person's name or, with `numbers`, a phone, an e-mail address or an identity number. */
export function namesPerson(text: string, numbers = true): boolean {
  const plain = normaliseText(text);
  if (plain === '' || !/\p{L}|\d{9}/u.test(plain)) return false;
  if (numbers && withoutShapes(plain) !== plain) return true;
  return !startsWithOrganisation(plain) && (NAME.test(plain) || TITLED.test(plain));
}

/** True where three printed cells in ten, or more, look personal; a code column's numbers may look like anything. */
export function looksPersonal(rows: readonly RawRow[], column: number, numbers = true): boolean {
  const texts = rows.flatMap((row) => {
    const text = row.heading === null ? (row.cells[column]?.text ?? '') : '';
    return text === '' ? [] : [text];
  });
  return (
    texts.length > 0 &&
    texts.filter((text) => namesPerson(text, numbers)).length >= texts.length * SHARE
  );
}
