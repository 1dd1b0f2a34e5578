/** The report form used where none is named (contract §5). Apart from the forms, so that the popup need not load them. */
export const DEFAULT_FORM = 'report-hatinh';
