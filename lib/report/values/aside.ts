/** Values of other forms wait in a draft under keys of their own, so that saving, merging and undo know them as they are. */

/** Begins no key of a form. */
export const ASIDE = '~';

/** Where a value of another form waits: `~report-hatinh/audit.count`. */
export const asideKey = (form: string, key: string): string => `${ASIDE}${form}/${key}`;

/** The values of the form in use. */
export const ownValues = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith(ASIDE)));
