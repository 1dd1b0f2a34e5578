/** What a row of a table is called, against the labels and phrases of the form. */
import { toneKey } from '../../domain/text';
import { tableWords } from '../../packs/table-words';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportForm } from '../../packs/report-schema';
import { parseTemplate, type TemplateNode } from '../text/template';
import { sectionPatterns, type BlockPattern } from './blocks';
import { abbreviationsOut } from './literal';

const MARK = /^\s*(?:[-–—+•*]\s*|(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s+)+/u;
const LEAD = /^(?:tổng số lượng|số lượng|tổng số|tổng|số|việc)\s+/iu;
const YEAR = 'report.year';

export interface RowLabel {
  /** The form's own words that stand before a value, or the field that is called so. */
  fields: ReportField[];
  blocks: BlockPattern[];
}

/** The labels of a form, for the year of the report. */
export class RowLabels {
  private readonly known = new Map<string, { fields: Set<ReportField>; blocks: BlockPattern[] }>();

  constructor(
    form: ReportForm,
    private readonly year: number | null,
  ) {
    const chapters = new Set(form.sections.filter(({ level }) => level > 0).map(({ id }) => id));
    for (const field of form.fields) {
      if (!chapters.has(field.section)) continue;
      for (const text of [field.label.vi, ...(field.alsoRead ?? [])])
        this.entry(text).fields.add(field);
    }
    for (const { blocks } of sectionPatterns(form))
      for (const way of blocks) this.addBlock(form, way);
  }

  private addBlock(form: ReportForm, way: BlockPattern): void {
    if (way.says !== null || way.block.each !== undefined) return;
    const nodes = parseTemplate(way.pattern.template);
    const label = labelIn(nodes, this.year);
    const first = nodes.find((node) => node.kind === 'value' && node.key !== YEAR);
    const field = form.fields.find(({ key }) => first?.kind === 'value' && key === first.key);
    if (label === null || field === undefined) return;
    const entry = this.entry(label);
    entry.blocks.push(way);
    entry.fields.add(field);
  }

  private entry(text: string) {
    const key = this.keyOf(text);
    let entry = this.known.get(key);
    if (!entry) this.known.set(key, (entry = { fields: new Set(), blocks: [] }));
    return entry;
  }

  /** Null where the form calls nothing so, or two things. */
  find(text: string): { field: ReportField; blocks: BlockPattern[] } | null {
    const entry = this.known.get(this.keyOf(text));
    const [field, ...more] = entry?.fields ?? [];
    return entry && field && more.length === 0 ? { field, blocks: entry.blocks } : null;
  }

  /** Marks, unit, the report's own year and what only says that something is counted tell nothing apart. */
  private keyOf(text: string): string {
    let words = withoutUnit(text.replace(MARK, '').replace(/\s+/g, ' ')).words;
    words = abbreviationsOut(words);
    if (this.year !== null)
      words = words.replace(new RegExp(`\\s(?:trong\\s)?năm\\s${this.year}(?!\\d)`, 'gu'), ' ');
    words = words.replace(
      /\s(?:trong (?:năm|kỳ)(?: báo cáo)?|trong kỳ báo cáo)(?=[\s,.:;]|$)(?! \d)/gu,
      ' ',
    );
    return toneKey(
      words
        .replace(/[^\p{L}\d%]+/gu, ' ')
        .trim()
        .replace(LEAD, ''),
    );
  }
}

/** "Số hồ sơ quá hạn (hồ sơ):" → its words and the unit; brackets that say anything else stay. */
export function withoutUnit(text: string): { words: string; unit: string } {
  const words = text.replace(/[\s:.;,]+$/, '');
  const match = /\s*\(([^()]+)\)$/.exec(words);
  if (!match || !isUnit(match[1]!)) return { words, unit: '' };
  return { words: words.slice(0, match.index), unit: match[1]! };
}

/** Whether words say in what is counted: "hồ sơ", "lần". */
export const isUnit = (text: string): boolean =>
  tableWords().units.includes(text.trim().toLowerCase());

/** The colon of "ISO 9001:2015" ends no label. */
const COLON = /:(?!\d)\s*/;

/** The words before the first value that is not the report's year, where a colon ends them. */
function labelIn(nodes: readonly TemplateNode[], year: number | null): string | null {
  let words = '';
  for (const node of nodes) {
    if (node.kind === 'text') words += node.text;
    else if (node.kind === 'value' && node.key === YEAR && year !== null) words += String(year);
    else break;
    if (COLON.test(words)) break;
  }
  const [label, rest] = words.split(COLON);
  return rest === '' && label!.trim() !== '' ? label! : null;
}
