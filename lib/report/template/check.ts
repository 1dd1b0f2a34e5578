/** A template checked against a form, before any report is made from it. */
import type { Problem } from '../../domain/problem';
import type { ReportForm } from '../../packs/report-schema';
import { buildDraft, type ReportDraft } from '../draft';
import { parseTemplate, type TemplateNode } from '../text/template';
import { takesAnnexes } from './append-annexes';
import { faultsOf } from './faults';
import { fixedFacts } from './fixed-facts';
import { meaningOf } from './keys';
import { openTemplate, templateProblem, xmlOf, type Parts } from './package';
import { paragraphsIn, textOf } from './paragraphs';
import { placeholderOf } from './placeholder';
import { namesIn } from './properties';
import { placeOf, surveyOf, type PlacedTag } from './survey';
import { tokensOf } from './xml-text';

/**
 * What is wrong with a template for a form: errors stop it from being filled, the rest is to be looked at. Each problem
 * names its place by the words of the paragraph.
 */
export function checkTemplate(bytes: Uint8Array, form: ReportForm): Problem[] {
  const { parts, problems } = openTemplate(bytes);
  if (problems.length > 0) return problems;
  const { tags, problems: broken } = surveyOf(parts);
  const none = tags.length === 0 ? [templateProblem('template/no-placeholder', 'warning')] : [];
  return [
    ...broken,
    ...faultsOf(tags, emptyDraft(form)),
    ...none,
    ...unused(form, tags),
    ...twoWays(form, tags),
    ...fixedFacts(bytes),
    ...oldYears(parts),
    ...author(parts),
    ...besides(parts),
  ];
}

/** How many placeholders a file holds; none where it cannot be opened. */
export const countTags = (bytes: Uint8Array): number =>
  surveyOf(openTemplate(bytes).parts).tags.length;

const emptyDraft = (form: ReportForm): ReportDraft =>
  buildDraft(form, {
    pack: form.id,
    year: 2000,
    period: { from: '2000-01-01', to: '2000-12-31' },
    values: {},
  });

const keysIn = (nodes: readonly TemplateNode[]): string[] =>
  nodes.flatMap((node) =>
    node.kind === 'text' ? [] : node.kind === 'value' ? [node.key] : keysIn(node.nodes),
  );

/** Keys the built-in report prints: what the form asks for. */
function printedByForm(form: ReportForm): Set<string> {
  const texts = form.sections.flatMap(({ heading, blocks }) => [
    heading ?? '',
    ...blocks.flatMap(({ text, variants }) => [text, ...(variants ?? []).map((one) => one.text)]),
  ]);
  const lists = form.sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ each, field }) => [each, field]),
  );
  const keys = [...texts.flatMap((text) => keysIn(parseTemplate(text))), ...lists];
  return new Set(keys.filter((key) => key !== undefined));
}

/** Keys a template prints, with those in the stock texts of fields that are printed where nobody typed another. */
function printedBy(form: ReportForm, tags: readonly Pick<PlacedTag, 'tag'>[]): Set<string> {
  const keys = new Set<string>();
  const add = (key: string): void => {
    const meaning = meaningOf(form, key);
    if (meaning.kind !== 'field' || keys.has(meaning.field.key)) return;
    keys.add(meaning.field.key);
    if (meaning.field.template !== undefined)
      keysIn(parseTemplate(meaning.field.template)).forEach(add);
  };
  for (const { tag } of tags) if (tag?.kind === 'value' || tag?.kind === 'each') add(tag.key);
  return keys;
}

/** Required items that the form prints and the placeholders do not; what has a stock text needs none. */
export function withoutTag(form: ReportForm, tags: readonly Pick<PlacedTag, 'tag'>[]) {
  const [asked, printed] = [printedByForm(form), printedBy(form, tags)];
  const required = form.fields.filter(
    ({ key, required: must, template }) => must && template === undefined && asked.has(key),
  );
  return { required, missing: required.filter(({ key }) => !printed.has(key)) };
}

const unused = (form: ReportForm, tags: readonly PlacedTag[]): Problem[] =>
  withoutTag(form, tags).missing.map((field) =>
    templateProblem(
      'template/unused',
      'warning',
      { label: field.label.vi, tag: placeholderOf(form, field) },
      { place: { field: field.key } },
    ),
  );

/** One figure printed in two ways may read as two figures. */
function twoWays(form: ReportForm, tags: readonly PlacedTag[]): Problem[] {
  const ways = new Map<string, Map<string, PlacedTag>>();
  for (const one of tags) {
    if (one.tag?.kind !== 'value' || NO_WAY.has(one.tag.filter ?? '')) continue;
    const meaning = meaningOf(form, one.tag.key);
    if (meaning.kind !== 'field' || !NUMBERS.has(meaning.field.type)) continue;
    const own = ways.get(meaning.field.key) ?? new Map<string, PlacedTag>();
    own.set(one.tag.filter ?? '', one);
    ways.set(meaning.field.key, own);
  }
  return [...ways].flatMap(([key, own]) => {
    if (own.size < 2) return [];
    const all = [...own.values()];
    const label = form.fields.find((one) => one.key === key)!.label.vi;
    const args = { label, count: own.size, tags: all.map(({ raw }) => raw).join(', ') };
    return [templateProblem('template/two-ways', 'warning', args, placeOf(all[1]!))];
  });
}

const NO_WAY = new Set(['lines', 'sum', 'caps', 'line', 'linesFrom']);
const NUMBERS = new Set(['count', 'integer', 'money', 'decimal', 'percent', 'rate', 'score']);

/** "năm 2025" written out is what survives for years. Documents keep their years, so only the bare word counts. */
function oldYears(parts: Parts): Problem[] {
  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name));
  const tokens = main === undefined ? null : tokensOf(xmlOf(parts, main));
  return (tokens === null ? [] : paragraphsIn(tokens))
    .filter(({ fallback }) => !fallback)
    .flatMap((paragraph) => {
      const text = textOf(paragraph);
      const found = /(?<!tháng\s{0,2}[\d/]{0,3}\s{0,2})(?<!\p{L})năm\s+20\d\d(?!\d)/iu.exec(text);
      if (!found) return [];
      const at = { text, raw: found[0] };
      return [templateProblem('template/old-year', 'info', { words: found[0] }, placeOf(at))];
    });
}

/** What Word keeps of who wrote the file goes into every report made from it. */
function author(parts: Parts): Problem[] {
  const names = namesIn(parts);
  return names.length === 0
    ? []
    : [templateProblem('template/names-author', 'info', { name: names.join(', ') })];
}

/** Where annexes cannot follow the text, that is known before any report is made. */
const besides = (parts: Parts): Problem[] =>
  parts.has('[Content_Types].xml') && !takesAnnexes(parts)
    ? [templateProblem('template/no-annex', 'warning')]
    : [];
