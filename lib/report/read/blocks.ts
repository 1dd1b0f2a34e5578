/** The form's paragraphs as patterns, section by section. */
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportBlock, ReportForm, ReportSection } from '../../packs/report-schema';
import { TextPattern } from './pattern';

/** One way a paragraph of the form may be written. */
export interface BlockPattern {
  pattern: TextPattern;
  block: ReportBlock;
  section: string;
  /** What the mere wording says: 0, yes or no, or an empty list. */
  says: { key: string; value: 0 | boolean | 'empty' } | null;
}

export interface SectionPatterns {
  section: ReportSection;
  heading: TextPattern[];
  /** What its heading may be called, the form's own first. */
  names: readonly string[];
  blocks: BlockPattern[];
}

const known = new WeakMap<ReportForm, SectionPatterns[]>();

/** All sections of a form; the surest pattern of a section first. Worked out once a form. */
export function sectionPatterns(form: ReportForm): SectionPatterns[] {
  const before = known.get(form);
  if (before !== undefined) return before;
  const patterns = patternsOf(form);
  known.set(form, patterns);
  return patterns;
}

const patternsOf = (form: ReportForm): SectionPatterns[] =>
  form.sections.map((section) => ({
    section,
    heading: [section.heading, section.headingZero]
      .filter((text) => text !== null && text !== undefined)
      .map((text) => new TextPattern(form, withoutNumeral(text))),
    names: section.heading === null ? [] : [section.heading, ...(section.alsoRead ?? [])],
    blocks: section.blocks
      .flatMap((block) => waysOf(form, block, section.id))
      .sort((a, b) => b.pattern.fixed - a.pattern.fixed),
  }));

const withoutNumeral = (heading: string): string =>
  heading.replace(/^(?:[IVX]+|\d+(?:\.\d+)*)[.)]\s*/, '');

function waysOf(form: ReportForm, block: ReportBlock, section: string): BlockPattern[] {
  const way = (text: string, says: BlockPattern['says'] = null): BlockPattern => ({
    pattern: new TextPattern(form, text),
    block,
    section,
    says,
  });
  const texts = [block.text, ...(block.variants ?? []).map(({ text }) => text)];
  const ways = [...texts, ...(block.alsoRead ?? [])].map((text) => way(text));
  const field = fieldOf(form, block.each ?? block.field);
  const zeros = [field?.zero ?? [], field?.zeroAlsoRead ?? []].flat();
  ways.push(...zeros.map((text) => way(text, { key: field!.key, value: 0 })));
  if (field?.absent !== undefined)
    ways.push(
      way(field.absent, { key: field.key, value: field.type === 'list' ? 'empty' : false }),
    );
  for (const text of texts) ways.push(...answers(form, text, way));
  return ways;
}

/** A text that begins with a yes or no, in the form's own sentence for it. */
function answers(
  form: ReportForm,
  text: string,
  way: (text: string, says: BlockPattern['says']) => BlockPattern,
): BlockPattern[] {
  const key = /^\{([\w.]+)\|answer\}/.exec(text)?.[1];
  const field = key === undefined ? null : fieldOf(form, key);
  if (!field) return [];
  const said = (sentence: string | undefined, value: boolean): BlockPattern[] =>
    sentence === undefined
      ? []
      : [
          way(
            text.replace(/^\{[\w.]+\|answer\}/, () => sentence),
            { key: field.key, value },
          ),
        ];
  return [...said(field.yes, true), ...said(field.absent, false)];
}

const fieldOf = (form: ReportForm, key: string | undefined): ReportField | null =>
  form.fields.find((field) => field.key === key) ?? null;

/** The block of the list that a section holds in its paragraphs; what stands in a table is no sentence of theirs. */
export const listedIn = ({ blocks }: SectionPatterns): BlockPattern | undefined =>
  blocks.find(({ block }) => block.each !== undefined && block.table === undefined);

/** The text that a section of one text holds. */
export function aloneIn({ section }: SectionPatterns): string | undefined {
  const own = section.blocks.find((block) => /^\{[\w.]+\}$/.test(block.text));
  return own?.text.slice(1, -1);
}

/** Where nothing of the form is looked for but its own whole sentences. */
export const NOWHERE: SectionPatterns = {
  section: { id: 'other', level: 1, heading: null, blocks: [] },
  heading: [],
  names: [],
  blocks: [],
};
