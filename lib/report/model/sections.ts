/** The sections of a report: headings and blocks of the form, rendered against a draft. */
import type { ReportBlock, ReportSection } from '../../packs/report-schema';
import { evaluateCondition } from '../cel';
import { blank, plain, type Piece } from '../text/pieces';
import { renderText, type TextScope } from '../text/render-text';
import { listOf } from '../values/read';
import type { Parts } from '../values/types';
import { inCapitals, keysOf, line, paragraphs } from './paragraph';
import { renderTable } from './table';
import type { ModelBlock, ModelParagraph } from './types';

const HEADINGS = ['text', 'heading1', 'heading2', 'heading3'] as const;

/** Paragraphs of one section, its heading first. */
export function renderSection(section: ReportSection, scope: TextScope): ModelBlock[] {
  if (section.when !== undefined && !allows(section.when, scope)) return [];
  return [
    ...heading(section, scope),
    ...section.blocks.flatMap((block) => renderBlock(block, section, scope)),
  ];
}

function heading(section: ReportSection, scope: TextScope): ModelParagraph[] {
  if (section.heading === null) return [];
  const zero = section.field !== undefined && scope.draft.values[section.field] === 0;
  const text = zero ? (section.headingZero ?? section.heading) : section.heading;
  const paragraph = line(text, scope, { role: HEADINGS[section.level]!, section: section.id });
  const caps = section.level === 1 && scope.draft.form.headingCase === 'caps';
  return [caps ? inCapitals(paragraph) : paragraph];
}

function renderBlock(block: ReportBlock, section: ReportSection, scope: TextScope): ModelBlock[] {
  if (block.when !== undefined && !allows(block.when, scope)) return [];
  if (block.table !== undefined) return renderTableBlock(block, section, scope);
  if (block.each !== undefined) return renderEach(block, block.each, section, scope);
  const text = textOfBlock(block, scope);
  return text === null ? [] : print(text, block, section, scope);
}

/** A condition that cannot be proven lets the block stand: its blanks then say what is missing. */
function allows(when: string, scope: TextScope): boolean {
  return verdictOf(when, scope) !== false;
}

/** True, false, or null where it cannot be proven; one that goes wrong is told, and stops nothing else. */
function verdictOf(when: string, { draft, broken }: TextScope): boolean | null {
  try {
    const verdict = evaluateCondition(when, draft);
    return 'missing' in verdict ? null : verdict.holds;
  } catch (error) {
    broken?.set(when, error instanceof Error ? error.message.split('\n')[0]! : String(error));
    return null;
  }
}

/** The text that fits the value: zero, absent, a variant, or the block's own; null where there is nothing to say. */
function textOfBlock(block: ReportBlock, scope: TextScope): string | null {
  const { draft } = scope;
  const field = draft.form.fields.find((one) => one.key === block.field);
  const value = field === undefined ? undefined : (draft.values[field.key] ?? null);
  if (field !== undefined && value === null && !field.required) return null;
  if (value === 0 && field?.zero !== undefined) return field.zero;
  if (field?.type !== 'list' && value === false && field?.absent !== undefined) return field.absent;
  const variant = block.variants?.find((one) => verdictOf(one.when, scope) === true);
  return variant?.text ?? block.text;
}

function print(text: string, block: ReportBlock, section: ReportSection, scope: TextScope) {
  const keys = keysOf(text, scope, section.id);
  const fields = [...new Set([block.field, ...keys])].filter((key) => key !== undefined);
  const place = { role: block.role, section: section.id, fields };
  return paragraphs(begun(text, renderText(text, scope), scope), place, block.end);
}

/** Where the part in front falls away, the sentence begins with the word after it. */
function begun(text: string, pieces: Piece[], scope: TextScope): Piece[] {
  const front = /^\[\[.*?\]\](?=\p{L})/u.exec(text)?.[0];
  const [first, ...rest] = pieces;
  if (front === undefined || first === undefined || renderText(front, scope).length > 0)
    return pieces;
  return [{ ...first, text: first.text.replace(/^\p{L}/u, (one) => one.toUpperCase()) }, ...rest];
}

/** A list as a table; empty, its sentence stands instead. A list nobody must fill in shows no empty table. */
function renderTableBlock(
  block: ReportBlock,
  section: ReportSection,
  scope: TextScope,
): ModelBlock[] {
  const key = block.each ?? '';
  const items = listOf(scope.draft, key);
  const field = scope.draft.form.fields.find((one) => one.key === key);
  if (items === null && field?.required !== true) return [];
  if (items !== null && items.length === 0) return renderEach(block, key, section, scope);
  const said = block.text === '' ? [] : print(block.text, { ...block, end: ':' }, section, scope);
  const intro = said.map((paragraph) => ({ ...paragraph, keepNext: true as const }));
  return [...intro, { table: renderTable(block.table!, key, items, section.id, scope) }];
}

/** The paragraphs of one block of a list, where its condition allows them. */
export const renderListBlock = (
  block: ReportBlock,
  section: ReportSection,
  scope: TextScope,
): ModelParagraph[] =>
  block.each === undefined || (block.when !== undefined && !allows(block.when, scope))
    ? []
    : renderEach(block, block.each, section, scope);

function renderEach(block: ReportBlock, key: string, section: ReportSection, scope: TextScope) {
  const items = listOf(scope.draft, key);
  const place = { role: block.role, section: section.id, fields: [key] };
  const field = scope.draft.form.fields.find((one) => one.key === key);
  const leads = block.where === undefined || block.where === Object.keys(field?.item ?? {})[0];
  if (items === null) return leads ? paragraphs([blank(key)], place, block.end) : [];
  if (items.length === 0) {
    const said = leads ? renderText(field?.absent ?? '', scope) : plain('');
    return paragraphs(said, place, '.');
  }
  const shown = items.filter(
    (item: Parts) => block.where === undefined || (item[block.where] ?? null) !== null,
  );
  return shown.flatMap((value, at) => {
    const end = at === shown.length - 1 ? (block.last ?? block.end) : block.end;
    return print(block.text, { ...block, end }, section, { ...scope, item: { key, value } });
  });
}
