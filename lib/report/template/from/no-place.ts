/** What the form requires and a template made from a report would print nowhere, with the sentences where it may belong. */
import type { ValueType } from '../../../packs/report-field-schema';
import type { ReportForm } from '../../../packs/report-schema';
import { withoutTag } from '../check';
import { surveyOf } from '../survey';
import { openTemplate } from '../package';
import { tagsIn } from '../tag';
import { LEFT_OVER, OWN_CLAIM, type Proposal } from './plan';

export interface NoPlace {
  key: string;
  label: string;
  /** Ids of proposals that would make a blank of words such as the value prints: it can stand there instead. */
  fits: string[];
}

export interface Places {
  /** How many items the form requires. */
  required: number;
  missing: NoPlace[];
}

/** @param bytes the report as it is: placeholders it has already count too */
export function placesOf(
  bytes: Uint8Array,
  form: ReportForm,
  proposals: readonly Proposal[],
): Places {
  const own = surveyOf(openTemplate(bytes).parts).tags;
  const keys = proposals.map(({ key }) => ({
    tag: { kind: 'value', key, filter: null, arg: null } as const,
  }));
  const within = proposals.flatMap(({ placeholder }) => tagsIn(placeholder));
  const { required, missing } = withoutTag(form, [...own, ...keys, ...within]);
  return {
    required: required.length,
    missing: missing.map(({ key, label, type }) => ({
      key,
      label: label.vi,
      fits: proposals.filter((one) => isFit(one, type)).map(({ id }) => id),
    })),
  };
}

const NUMBER = /^\d[\d.,]*$/;
const SHARE = /^\d[\d.,]*\s*%$/;
const DAY = /^(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/i;
const DOCUMENT = /^\d{1,5}\s*\/\s*\p{Lu}/u;

/** What a value of a type looks like in print; types of several paragraphs have no place within a sentence. */
const LOOKS: Partial<Record<ValueType, RegExp>> = {
  count: NUMBER,
  integer: NUMBER,
  money: NUMBER,
  decimal: NUMBER,
  rate: SHARE,
  percent: SHARE,
  date: DAY,
  docRef: DOCUMENT,
};
const SENTENCES: readonly ValueType[] = ['text', 'narrative', 'answer', 'yesNo'];

function isFit({ key, text, from, to }: Proposal, type: ValueType): boolean {
  if (key === OWN_CLAIM) return SENTENCES.includes(type);
  return key === LEFT_OVER && (LOOKS[type]?.test(text.slice(from, to)) ?? false);
}
