/** Puts the parts of the built-in Hà Tĩnh form together: one pack, kept in several files to stay readable. */
import header from './report-hatinh.json';
import fields from './report-hatinh/fields.json';
import form from './report-hatinh/form.json';
import layout from './report-hatinh/layout-nd30-2020.json';
import rules from './report-hatinh/rules.json';
import sections from './report-hatinh/sections.json';

/** The pack as one JSON value, as an officer's own pack file would hold it. */
export const reportHaTinhJson: unknown = {
  ...header,
  contributes: { reports: [{ ...form, fields, sections, rules, layout }] },
};
