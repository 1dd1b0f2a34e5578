/** Messages of a form's rules: `{key}` prints a value, `{detail}` what was found. */
import { meaningNames } from '../../domain/strings/concept-names';
import { reportWords } from '../../domain/strings/report';
import type { ReportDraft } from '../draft';
import { parseDay } from '../calendar';
import { dots, shortDate } from '../text/numbers';

type Args = Record<string, string | number | boolean | null>;

/** The message and the arguments it was made of. */
export function printValue(
  template: string,
  draft: ReportDraft,
  detail: string,
): { text: string; args: Args } {
  const args: Args = {};
  const text = template.replace(/\{([\w.]+)\}/g, (_, key: string) => {
    if (key === 'detail') {
      if (detail !== '') args['detail'] = detail.trim();
      return detail;
    }
    const value = draft.values[key] ?? null;
    args[key] = typeof value === 'object' ? (value === null ? null : JSON.stringify(value)) : value;
    return shown(args[key]);
  });
  return { text, args };
}

function shown(value: Args[string]): string {
  if (value === null || value === undefined) return reportWords.unknown.vi;
  if (typeof value === 'number') return value > 9999 ? dots(value) : String(value);
  return typeof value === 'string' && parseDay(value) !== null ? shortDate(value) : String(value);
}

const CONCEPTS: Readonly<Record<string, { vi: string } | undefined>> = meaningNames;

/** What a key is called in the form, or the concept of a figure that the form does not ask. */
export function labelOf(key: string, draft: ReportDraft): string {
  if (key === 'lastYear') return reportWords.lastYear.vi;
  return draft.form.fields.find((field) => field.key === key)?.label.vi ?? CONCEPTS[key]?.vi ?? key;
}
