/** Where a file belongs: proposed by its name, said by the officer. */
import { fold } from '../../domain/text';
import type { RequiredDocument } from '../../packs/checklist-schema';

/** "ke_hoach-ISO 2026.pdf" → "ke hoach iso 2026" */
const words = (name: string): string => fold(name.replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' '));

/** The paper whose words stand in a file's name; the longest words decide, and two papers as good as each other: null. */
export function proposeSlot(name: string, documents: readonly RequiredDocument[]): string | null {
  const own = ` ${words(name)} `;
  const found = documents
    .map(({ id, title, words: known }) => ({ id, length: longest(own, [...known, title.vi]) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  const [first, second] = found;
  return first && first.length > (second?.length ?? 0) ? first.id : null;
}

/** Years that a file's name says ("Bao cao ISO 2024.pdf"): a hint where nobody has said the day. */
export const yearsOfName = (name: string): number[] =>
  [...new Set(words(name).match(/(?<!\d)20\d{2}(?!\d)/g) ?? [])].map(Number);

const longest = (own: string, known: readonly string[]): number =>
  Math.max(0, ...known.map(fold).map((one) => (own.includes(` ${one} `) ? one.length : 0)));

/** The number a file's name begins with ("05_Bien-ban.pdf"); null where it begins otherwise. A year is none. */
export function numberOfName(name: string): number | null {
  const found = /^(\d{1,2})[ ._-]/.exec(name);
  return found ? Number(found[1]) : null;
}
