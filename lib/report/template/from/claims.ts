/**
 * Sentences whose mere words say a value ("chưa cử cán bộ …", "không có …"): they hold for as long as it is so. Such a
 * sentence is kept under its condition, and the form's own sentence stands in its place in a year when it is otherwise.
 */
import type { FieldValue } from '../../values/types';
import type { ReportForm } from '../../../packs/report-schema';
import { templateStrings } from '../../../domain/strings/template';
import { parseTemplate } from '../../text/template';
import { tagText } from '../tag';
import type { FileLine } from './file-lines';
import { editOf, isWording, labelOf, type Planned, type Planning } from './plan';

/** @returns the proposals with those within such a sentence taken up into it */
export function withClaims(planning: Planning, found: readonly Planned[]): Planned[] {
  const claims = new Map<FileLine, Planned>();
  const within = new Set<Planned>();
  for (const { key, by, place, raw } of planning.marks) {
    const line = planning.lines.get(place.paragraph);
    if (line === undefined || by !== 'words' || place.cell !== null || !line.alone) continue;
    const condition = conditionOf(key, planning.draft.values[key] ?? null);
    if (condition === null || isWording(key) || !isWhole(line.text, raw)) continue;
    const inside = found.filter(({ edits }) =>
      edits.some((one) => one.paragraph === line.paragraph),
    );
    const isTold = inside.some((one) => one.key === key || one.cuts.length > 0);
    const otherwise = sentenceOf(planning.form, key);
    if (isTold || otherwise === null || claims.has(line)) continue;
    for (const one of inside) within.add(one);
    claims.set(line, {
      id: `${place.paragraph}:0:if:${key}`,
      key,
      label: templateStrings['template/claim-label'].vi.replace(
        '{label}',
        labelOf(planning.form, key),
      ),
      text: line.text,
      from: 0,
      to: line.text.length,
      placeholder: placeholderOf(line.text, inside, condition, otherwise),
      removes: 0,
      sure: true,
      edits: [
        editOf(line, 0, line.text.length, placeholderOf(line.text, inside, condition, otherwise)),
      ],
      cuts: [],
    });
  }
  return [...found.filter((one) => !within.has(one)), ...claims.values()];
}

/** What must be so for the words to be true; null for a value that is said by more than words. */
function conditionOf(key: string, value: FieldValue): string | null {
  if (value === 0) return `isZero('${key}')`;
  if (value === false) return `isFalse('${key}')`;
  return null;
}

const isWhole = (text: string, raw: string): boolean =>
  raw === text || text.replace(/^\s*[-–+•]\s*|[.;]\s*$/gu, '') === raw.replace(/[.;]\s*$/u, '');

/** Old words under the condition, with the placeholders found in them; else the form's. Both keep the line's own mark. */
function placeholderOf(
  text: string,
  inside: readonly Planned[],
  condition: string,
  otherwise: string,
): string {
  let words = text;
  for (const { from, to, placeholder } of [...inside].sort((a, b) => b.from - a.from))
    words = words.slice(0, from) + placeholder + words.slice(to);
  const mark = /^\s*[-–+•]\s*/u.exec(text)?.[0] ?? '';
  const end = /[.;]\s*$/u.exec(text)?.[0] ?? '';
  return `{{#if ${condition}}}${words}{{/if}}{{#if !${condition}}}${mark}${otherwise}${end}{{/if}}`;
}

/** The form's sentence of a value, in placeholders; its optional parts are left out. Null where none prints it. */
function sentenceOf(form: ReportForm, key: string): string | null {
  const block = form.sections
    .flatMap(({ blocks }) => blocks)
    .find(
      (one) =>
        one.each === undefined && new RegExp(`\\{${key.replace(/\./g, '\\.')}[|}]`).test(one.text),
    );
  if (block === undefined) return null;
  const words = parseTemplate(block.text).map((node) =>
    node.kind === 'value'
      ? tagText(node.key, node.filter, node.arg)
      : node.kind === 'text'
        ? node.text
        : '',
  );
  const sentence = words.join('').trim();
  return sentence.includes(`{{${key}`) ? sentence : null;
}
