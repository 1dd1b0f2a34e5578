import type { Issued } from '../../lib/domain/issued';

/** A value of a written report by its key; null where it was not known. */
export const valueOf = ({ values }: Pick<Issued, 'values'>, key: string): unknown =>
  values.find((one) => one.key === key)?.value ?? null;

/** What stood open in a document when it was written: marked blanks, and texts of another year that nobody confirmed. */
export function openIn({ problems }: Pick<Issued, 'problems'>) {
  const count = (wanted: string) => problems.filter(({ code }) => code === wanted).length;
  return { blanks: count('report/missing-value'), carried: count('report/carried-unconfirmed') };
}
