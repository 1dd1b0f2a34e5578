import type { RequiredDocument } from '../../packs/checklist-schema';

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
