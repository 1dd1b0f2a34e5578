/** Puts the parts of the built-in province form together; the decree's layout is the unit report's. */
import layout from './report-hatinh/layout-nd30-2020.json';
import header from './report-province.json';
import fields from './report-province/fields.json';
import form from './report-province/form.json';
import sections from './report-province/sections.json';

/** The pack as one JSON value, as a province's own pack file would hold it. */
export const reportProvinceJson: unknown = {
  ...header,
  contributes: { provinceReports: [{ ...form, fields, sections, rules: [], layout }] },
};
