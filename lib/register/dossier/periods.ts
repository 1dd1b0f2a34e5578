/** Whose papers an item of the list takes. */
import type { RequiredDocument } from '../../packs/checklist-schema';
import { yearsOfName } from './place';
import type { DossierFile } from './types';

/** Whether a paper of the list may bear a day in the dossier of a year. */
export function isAllowedDay(
  { period }: Pick<RequiredDocument, 'period'>,
  day: string,
  year: number,
): boolean {
  const own = Number(day.slice(0, 4));
  switch (period) {
    case 'year':
      return own === year;
    case 'yearOrBefore':
      return own === year || own === year - 1;
    case 'standing':
      return own <= year;
  }
}

/**
 * The year of a file that its item does not allow; null where it serves. The day said decides, else the years in its
 * name; a file that says neither is not known to be of another year.
 */
export function foreignYear(
  { name, date }: Pick<DossierFile, 'name' | 'date'>,
  document: Pick<RequiredDocument, 'period'>,
  year: number,
): number | null {
  if (date !== null) return isAllowedDay(document, date, year) ? null : Number(date.slice(0, 4));
  const years = yearsOfName(name);
  const allowed = years.some((own) => isAllowedDay(document, `${own}-01-01`, year));
  return allowed ? null : (years[0] ?? null);
}
