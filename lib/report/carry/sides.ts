/** Last year's report beside this year's, ready to be decided upon. */
import { sameJson } from '../../domain/canonical-json';
import type { Former } from '../../domain/former';
import { carryRuleOf } from '../../packs/carry-rule';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportForm } from '../../packs/report-schema';
import type { ReportDraft } from '../draft';
import { printedValue } from '../text/tokens';
import { parseField } from '../values/parse-value';
import { textsIn } from '../values/read';
import type { FieldValue } from '../values/types';
import { buildModel, spansOf } from '../model/build-model';
import { alignParagraphs, type Pair, type Paragraph } from './align';
import { alignForms } from './align-forms';
import { changesOf, type Changes, type Taken } from './changes';
import { doubtsIn, sentencesOf, type Doubt } from './doubts';
import { withPart } from './parts';
import { looseWords } from './put';
import { reasonOf, type CarryReason } from './reason';
import { refreshed, type Replaced } from './refresh';

/** A sentence that stands in both years and is true of one only. */
export interface AskedSentence {
  text: string;
  doubts: Doubt[];
}

export interface Side extends Pair {
  /** Stays the same while this year's words change. */
  id: string;
  /** Fields whose words may be taken from last year here. */
  fields: string[];
  /** The first field of the form that the paragraph prints; null where it prints none. */
  leads: string | null;
  /** Last year's words of them are other than what the draft says. */
  takes: boolean;
  /** What becomes of last year's words when they are taken; null where they would stand as they are. */
  changes: Changes | null;
  /** Why nothing can be taken: what kind of fields the paragraph prints; null where something can. */
  closed: CarryReason | 'form' | null;
  /** Numbers, dates or documents of the year stand in it too, which are never taken. */
  hasNew: boolean;
  asked: AskedSentence[];
  /** Last year's words that no field of the form takes, for a field that somebody picks; null: there are none. */
  loose: string | null;
  /** The words are of another form's field: they are offered before anybody looks for them. */
  isOffered: boolean;
}

/** Parts of the frame are compared field by field in the plan of carrying, tables cell by cell by their rules. */
export const LEFT_OUT: readonly string[] = ['tableCell', 'tableHead', 'closing', 'recipient'];

/**
 * The body's paragraphs of both, in reading order.
 *
 * @param former as this year's form knows it (`formerFor`)
 */
export function sidesOf(former: Former, draft: ReportDraft): Side[] {
  const { form } = draft;
  const now = spansOf(buildModel(draft));
  const sameForm = former.form === form.id;
  const align = sameForm ? alignParagraphs : alignForms;
  const pairs = align(
    former.spans.filter((one) => (sameForm ? inBody(form, one) : isBodyOf(one))),
    now.filter((one) => inBody(form, one)),
  );
  const seen = new Map<string, number>();
  return pairs.map((pair) => {
    const name = `${pair.section} ${pair.before?.text ?? `+ ${pair.now?.text}`}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    const fields = fieldsOf(pair, form);
    const open = fields.filter((field) => carryRuleOf(field) === 'confirm');
    const loose = looseWords(pair, fields, former.values);
    const taken = open.flatMap((field) => takesOf(pair, field, former, draft));
    return {
      ...pair,
      id: `${name} ${count}`,
      fields: open.map(({ key }) => key),
      leads: (open[0] ?? fields[0])?.key ?? null,
      takes: taken.length > 0,
      changes: changesOf(taken),
      closed: open.length > 0 ? null : fields[0] ? reasonOf(fields[0]) : 'form',
      hasNew: fields.some((field) => carryRuleOf(field) === 'retyped'),
      asked: fields.length > 0 ? askedOf(pair) : [],
      loose,
      isOffered: loose !== null && !sameForm,
    };
  });
}

const inBody = (form: ReportForm, one: Paragraph): boolean =>
  !LEFT_OUT.includes(one.role) && form.sections.some(({ id }) => id === one.section);

/** Of another form nothing is known but that head and annexes bear marks of their own. */
const isBodyOf = (one: Paragraph): boolean =>
  !LEFT_OUT.includes(one.role) && one.section !== 'header' && !one.role.startsWith('annex');

/** The field once last year's words of the paragraph are in it; null where there is nothing to take. */
export function takenInto(
  { before, now }: Pair,
  key: string,
  former: Pick<Former, 'values'>,
  draft: ReportDraft,
): Taken | null {
  const field = draft.form.fields.find((one) => one.key === key);
  if (!field || before === null) return null;
  let isWhole = true;
  const last = parseField(field, former.values[key], () => (isWhole = false));
  if (!isWhole || last === null) return null;
  const taken = { text: '', replaced: [] as Replaced[], stays: [] as FieldValue[] };
  const value = withPart(
    last,
    draft.values[key] ?? null,
    { before: before.text, now: now?.text ?? null },
    {
      fresh: (part) => {
        const { value: own, replaced, stays } = refreshed(field, part, former.values, draft);
        taken.text = textsIn(printedValue(own, draft)).join(' ');
        taken.replaced = replaced;
        taken.stays = stays;
        return own;
      },
      printed: (part) => printedValue(part, draft),
    },
  );
  return value === null ? null : { value, ...taken };
}

function takesOf(pair: Pair, { key }: ReportField, former: Former, draft: ReportDraft): Taken[] {
  const taken = takenInto(pair, key, former, draft);
  return taken === null || sameJson(taken.value, draft.values[key] ?? null) ? [] : [taken];
}

/** The fields that a paragraph prints on either side, in the order of the form. */
function fieldsOf({ before, now }: Pair, form: ReportForm): ReportField[] {
  const keys = [...(now?.fields ?? []), ...(before?.fields ?? [])];
  return form.fields.filter(({ key }) => keys.includes(key));
}

function askedOf({ before, now }: Pair): AskedSentence[] {
  if (!before || !now) return [];
  const old = new Set(sentencesOf(before.text));
  return sentencesOf(now.text)
    .filter((text) => old.has(text))
    .map((text) => ({ text, doubts: doubtsIn(text) }))
    .filter(({ doubts }) => doubts.length > 0);
}
