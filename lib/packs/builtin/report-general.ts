/**
 * The built-in general form: a superset of the outlines found in other provinces (domain facts §7). What it asks as the
 * Hà Tĩnh form does is that form's field, so that a draft moves from one to the other without loss.
 */
import hatinhFields from './report-hatinh/fields.json';
import hatinhRules from './report-hatinh/rules.json';
import header from './report-general.json';
import fields from './report-general/fields.json';
import form from './report-general/form.json';
import shared from './report-general/shared.json';
import rules from './report-general/rules.json';
import sections from './report-general/sections.json';

const places: Readonly<Record<string, string>> = shared.sections;
const moved: Readonly<Record<string, string>> = shared.fields;
const left = new Set(shared.leftOut);
const own = new Set(fields.map(({ key }) => key));

/** Fields of the Hà Tĩnh form under the general form's headings; its item numbers are its own. */
const taken = hatinhFields
  .filter(({ key }) => !left.has(key) && !own.has(key))
  .map((field) => ({
    ...field,
    no: [],
    section: moved[field.key] ?? places[field.section] ?? field.section,
  }));

const placed = (args: Readonly<Record<string, unknown>> | undefined) =>
  args && Array.isArray(args['sections'])
    ? { ...args, sections: args['sections'].map((id: string) => places[id] ?? id) }
    : args;

/** Rules of the Hà Tĩnh form over the same fields. */
const takenRules = hatinhRules
  .filter(({ id }) => !shared.leftOutRules.includes(id))
  .map((rule) => ({
    ...rule,
    checks: rule.checks.map((check) =>
      'args' in check ? { ...check, args: placed(check.args) } : check,
    ),
  }));

/** The pack as one JSON value, as an officer's own pack file would hold it. */
export const reportGeneralJson: unknown = {
  ...header,
  contributes: {
    reports: [
      { ...form, fields: [...taken, ...fields], sections, rules: [...takenRules, ...rules] },
    ],
  },
};
