/** Ids of forms that others than a pack name. Apart from the forms, so that the popup need not load them. */

/** The report form used where none is named (contract §5). */
export const DEFAULT_FORM = 'report-hatinh';

/** The built-in form for units of which no province's form is known. */
export const GENERAL_FORM = 'report-general';

/** In a profile: nobody has chosen; the form follows from province, level and period. */
export const AUTO_FORM = 'auto';
