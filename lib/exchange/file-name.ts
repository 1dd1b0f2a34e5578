/** File names that every file system and mail server takes. */
import { withoutMarks } from '../domain/text';

const LONGEST = 40;

/** "Sở Xây dựng" → "so-xay-dung"; a unit nobody has named is "don-vi". */
export function unitSlug(unit: string | null): string {
  const words = withoutMarks(unit ?? '').match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, LONGEST).replace(/-+$/, '') || 'don-vi';
}

/** `so-so-lieu-so-xay-dung-2026-11-21.motcua.zip` */
export const backupFileName = (unit: string | null, day: string): string =>
  `so-so-lieu-${unitSlug(unit)}-${day}.motcua.zip`;

/** `ban-giao-so-xay-dung-2026-11-21.motcua.zip`: a backup with the sheet for whoever goes on. */
export const handoverFileName = (unit: string | null, day: string): string =>
  `ban-giao-${unitSlug(unit)}-${day}.motcua.zip`;

/** `bo-so-lieu-so-xay-dung-2026-lan-2.json` */
export const bundleFileName = (unit: string | null, year: number, number: number): string =>
  `bo-so-lieu-${unitSlug(unit)}-${year}-lan-${number}.json`;
