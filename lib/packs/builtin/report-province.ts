/** Puts the parts of the built-in province form together; what is the decree's is left to it. */
import header from './report-province.json';
import fields from './report-province/fields.json';
import form from './report-province/form.json';
import sections from './report-province/sections.json';

/** The pack as one JSON value, as a province's own pack file would hold it. */
export const reportProvinceJson: unknown = {
  ...header,
  contributes: { reports: [{ ...form, fields, sections }] },
};
