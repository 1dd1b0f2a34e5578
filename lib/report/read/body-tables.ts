/** The tables among the paragraphs of a body: which are read row by row, which cell by cell, and which not at all. */
import { toneKey } from '../../domain/text';
import type { ReportForm, ReportSection } from '../../packs/report-schema';
import { named, numberOf } from './headings';
import { sectionPatterns } from './blocks';
import type { Collected } from './collected';
import { abbreviationsOut } from './literal';
import type { TextParagraph, TextPlace } from './paragraphs';
import { RowLabels } from './row-labels';
import { isElsewhere, isTitleElsewhere } from './scope';
import { gridsOf, rowText, type GridRow } from './table-grid';
import { shapeOf, type TableShape } from './table-shape';
import { ValueRows } from './value-rows';

/** Where in the report a table stands. */
export interface Chapter {
  section: ReportSection;
  /** Its heading as the report has it. */
  heading: string;
  /** A chapter that the form does not have. */
  isForeign: boolean;
  /** It speaks of what is to come. */
  isAhead: boolean;
}

const UNIT_LINE = /^\s*\(?\s*(?:đơn vị tính|đvt)(?!\p{L})/iu;
/** What ends otherwise is a title, or leads to the table as "… như sau:" does. */
const SENTENCE = /[.;]\s*$/;
const LEADS_TO = /^(?:bảng|biểu)(?!\p{L})|(?:như sau|dưới đây|sau đây)\s*[.;]\s*$/iu;

interface Known {
  rows: readonly GridRow[];
  shape: TableShape;
  chapter: Chapter;
  place: TextPlace;
  /** Null: the table is not read row by row. */
  reader: ValueRows | null;
  /** By row; a row is asked for once. */
  outcomes: Map<number, 'read' | 'unread' | 'cells' | 'silent'>;
}

export class BodyTables {
  private readonly grids: Map<number, GridRow[]>;
  private readonly known = new Map<number, Known>();
  /** The last paragraph outside of tables. */
  private before = '';

  constructor(
    private readonly form: ReportForm,
    paragraphs: readonly TextParagraph[],
    private readonly into: Collected,
  ) {
    this.grids = gridsOf(paragraphs);
  }

  /** Whether the paragraph is done with: it stands in a table that is read here, or not to be read. */
  takes({ text, place }: TextParagraph, chapter: Chapter): boolean {
    if (place.cell === null) {
      // "(Đơn vị tính: hồ sơ)" stands between a title and its table.
      if (!UNIT_LINE.test(text)) this.before = text;
      return false;
    }
    const { table, row } = place.cell;
    const known = this.known.get(table) ?? this.begin(table, chapter, place);
    const outcome = known.outcomes.get(row) ?? this.row(known, row);
    return outcome !== 'cells';
  }

  /** A cell was read as a paragraph of its own, and something was understood in it. */
  understood({ cell }: TextPlace): void {
    if (cell !== null) this.known.get(cell.table)?.outcomes.set(cell.row, 'read');
  }

  private get own(): FormWords {
    return wordsOfForm(this.form, this.into.titleYear);
  }

  private begin(table: number, chapter: Chapter, place: TextPlace): Known {
    const rows = this.grids.get(table) ?? [];
    const year = this.into.titleYear;
    const shape = shapeOf(rows, year, (text) => this.own.labels.find(text) !== null);
    const known: Known = { rows, shape, chapter, place, reader: null, outcomes: new Map() };
    if (shape.kind === 'values' && !this.isOfOthers(chapter))
      known.reader = new ValueRows({
        ...{ form: this.form, labels: this.own.labels, into: this.into, year, shape, rows },
        isGroup: (text) => this.isGroup(text),
        isNear: (section) => this.isNear(section, chapter),
      });
    this.known.set(table, known);
    return known;
  }

  private row(known: Known, at: number): 'read' | 'unread' | 'cells' | 'silent' {
    const outcome = known.reader?.read(at) ?? (known.shape.kind === 'other' ? 'unknown' : 'closed');
    const answer = outcome === 'unknown' ? 'cells' : outcome === 'closed' ? 'unread' : outcome;
    known.outcomes.set(at, answer);
    return answer;
  }

  /** Under a title or in a chapter of another time, or of a part of the office. */
  private isOfOthers({ heading, isAhead, isForeign }: Chapter): boolean {
    const year = this.into.titleYear;
    if (isAhead || (isForeign && isElsewhere(heading, year))) return true;
    const isTitle = !SENTENCE.test(this.before) || LEADS_TO.test(this.before);
    return this.before !== heading && isTitle && isTitleElsewhere(this.before, year);
  }

  /** What the form has in the same part; in a chapter about parts of the office only what it has there. */
  private isNear(section: string, { section: here, heading, isForeign }: Chapter): boolean {
    if (isForeign || here.level === 0 || here.id === section) return true;
    return (
      !isElsewhere(heading, this.into.titleYear) && this.partOf(section) === this.partOf(here.id)
    );
  }

  private partOf(id: string): string | undefined {
    const at = this.form.sections.findIndex((one) => one.id === id);
    return this.form.sections.slice(0, at + 1).findLast(({ level }) => level === 1)?.id;
  }

  private isGroup(text: string): boolean {
    const words = wordsOf(text);
    if (isTitleElsewhere(text, this.into.titleYear)) return false;
    if (named(text, sectionPatterns(this.form)) >= 0) return true;
    return words.length > 2 && words.every((word) => this.own.words.has(word));
  }

  /** Says what was not read, once it is known what the report says elsewhere. */
  end(): void {
    for (const { rows, shape, chapter, place, outcomes } of this.known.values()) {
      const { section, heading, isForeign } = chapter;
      // The cells of a foreign chapter are counted with it, and a frame of a letterhead is no table.
      if (shape.kind === 'other' && (isForeign || section.level === 0)) continue;
      const count = [...outcomes.values()].filter(
        (one) => one === 'unread' || one === 'cells',
      ).length;
      if (count === 0) continue;
      const about = { heading, count, table: rowText(rows.find((row) => row.length > 0)) };
      const empty = isForeign || section.level === 0 ? [] : this.emptyIn(section.id);
      this.into.tableUnread({ ...about, columns: shape.kind === 'columns', empty }, place);
    }
  }

  private emptyIn(section: string): string[] {
    return this.form.fields
      .filter((one) => one.section === section && one.required && one.compute === undefined)
      .map(({ key }) => key)
      .filter((key) => !this.into.has(key));
  }
}

const wordsOf = (text: string): string[] =>
  abbreviationsOut(numberOf(text) ? text.replace(/^\s*\S+\s+/, '') : text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .map(toneKey);

interface FormWords {
  labels: RowLabels;
  words: ReadonlySet<string>;
}

const known = new WeakMap<ReportForm, Map<number | null, FormWords>>();

/** Worked out once a form and year. */
function wordsOfForm(form: ReportForm, year: number | null): FormWords {
  const years = known.get(form) ?? new Map<number | null, FormWords>();
  known.set(form, years);
  const before = years.get(year);
  if (before !== undefined) return before;
  const words = { labels: new RowLabels(form, year), words: vocabularyOf(form) };
  years.set(year, words);
  return words;
}

/** The words of a form's headings and labels: a row over others in no other words speaks of the form's matters. */
const vocabularyOf = (form: ReportForm): Set<string> =>
  new Set(
    [
      ...form.sections.map(({ heading }) => heading ?? ''),
      ...form.fields.map(({ label }) => label.vi),
    ].flatMap(wordsOf),
  );
