/** The tables among the paragraphs of a body: which are read row by row, which cell by cell, and which not at all. */
import { toneKey } from '../../domain/text';
import type { ReportForm, ReportSection } from '../../packs/report-schema';
import { named, numberOf } from './headings';
import { sectionPatterns } from './blocks';
import type { Collected } from './collected';
import { abbreviationsOut } from './literal';
import type { TextParagraph, TextPlace } from './paragraphs';
import { RowLabels } from './row-labels';
import {
  isElsewhere,
  isHeadingOfAnotherTime,
  isOfFiguresElsewhere,
  isTitleElsewhere,
} from './scope';
import { aroundTables, manyOver, type Around } from './table-around';
import { gridsOf, rowText, type GridRow } from './table-grid';
import { PAIRS, shapeOf, type TableShape, type ValueTable } from './table-shape';
import { ticked, turned } from './table-turned';
import type { Notes } from './table-notes';
import { ValueRows } from './value-rows';
import type { Whose } from './whose';

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

/** What ends otherwise is a title, or leads to the table as "… như sau:" does. */
const SENTENCE = /[.;]\s*$/;
/** What names a row or a column is no longer; longer texts tell something themselves. */
const LONGEST_NAME = 80;
const LEADS_TO = /^(?:bảng|biểu)(?!\p{L})|(?:như sau|dưới đây|sau đây)\s*[.;]\s*$/iu;

/** A note of an estimate is of the figures, whatever else it speaks of. */
const ESTIMATE = /(?<!\p{L})(?:ước|tạm tính|dự kiến)(?!\p{L})/iu;

interface Known {
  rows: readonly GridRow[];
  /** Its columns are what is read one after the other. */
  byColumn: boolean;
  shape: TableShape;
  chapter: Chapter;
  place: TextPlace;
  /** Null: the table is not read row by row. */
  reader: ValueRows | null;
  /** Once it was asked. */
  ofOthers?: boolean;
  /** By row; a row is asked for once. */
  outcomes: Map<number, 'read' | 'unread' | 'cells' | 'silent'>;
}

export class BodyTables {
  private readonly grids: Map<number, GridRow[]>;
  private readonly known = new Map<number, Known>();
  private readonly around: Map<number, Around>;

  constructor(
    private readonly form: ReportForm,
    paragraphs: readonly TextParagraph[],
    private readonly into: Collected,
    private readonly notes: Notes,
  ) {
    this.grids = gridsOf(paragraphs);
    this.around = aroundTables(paragraphs);
  }

  /** Whether the paragraph is done with: it stands in a table that is read here, or not to be read. */
  takes({ place }: TextParagraph, chapter: Chapter): boolean {
    if (place.cell === null) return false;
    const { table, row, column } = place.cell;
    const known = this.known.get(table) ?? this.begin(table, chapter, place);
    const at = known.byColumn ? column : row;
    const outcome = known.outcomes.get(at) ?? this.row(known, at);
    return outcome !== 'cells' || this.isCellOfOthers(known, place.cell);
  }

  /** A cell's sentences are of what its row, its column and what stands around the table speak of. */
  private isCellOfOthers(known: Known, cell: NonNullable<TextPlace['cell']>): boolean {
    const { whose } = this.into;
    const { rows, chapter } = known;
    known.ofOthers ??= this.isOfOthers(cell.table, chapter);
    const over = cell.row > 0 ? (rows[0]?.[cell.column]?.text ?? '') : '';
    const row = (rows[cell.row] ?? []).filter((_, at) => at !== cell.column);
    const beside = row.flatMap((one) => one?.paragraphs ?? []).map(({ text }) => text);
    return (
      known.ofOthers ||
      [over, ...beside].some((text) => text.length <= LONGEST_NAME && isLineElsewhere(text, whose))
    );
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
    const isLabel = (text: string) => this.own.labels.find(text) !== null;
    const ticks = ticked(rows);
    const turn = ticks ?? turned(rows, isLabel);
    const pairs = ticks ? { ...PAIRS, ticks: true as const } : PAIRS;
    const shape = turn ? pairs : shapeOf(rows, this.into.titleYear, isLabel);
    const known: Known = {
      ...{ rows, shape, chapter, place, byColumn: turn?.by === 'column' },
      ...{ reader: null, outcomes: new Map() },
    };
    if (shape.kind === 'values' && !(known.ofOthers = this.isOfOthers(table, chapter)))
      known.reader = this.readerOf(table, turn?.rows ?? rows, shape, chapter);
    this.known.set(table, known);
    return known;
  }

  private readerOf(
    table: number,
    rows: readonly GridRow[],
    shape: ValueTable,
    chapter: Chapter,
  ): ValueRows {
    const { whose } = this.into;
    return new ValueRows({
      ...{ form: this.form, labels: this.own.labels, into: this.into, whose, rows },
      shape: { ...shape, headUnit: shape.headUnit || this.unitOver(table) },
      over: this.around.get(table)?.over ?? [],
      isGroup: (text) => this.isGroup(text),
      notesOf: (cell) => this.notes.of(cell),
      isNoteElsewhere: (note) => isNoteElsewhere(note, whose),
      isNear: (section) => this.isNear(section, chapter),
    });
  }

  private row(known: Known, at: number): 'read' | 'unread' | 'cells' | 'silent' {
    const outcome = known.reader?.read(at) ?? (known.shape.kind === 'other' ? 'unknown' : 'closed');
    // The cells of a row that is turned stand in no sentence.
    const unknown = known.byColumn ? 'unread' : 'cells';
    const answer = outcome === 'unknown' ? unknown : outcome === 'closed' ? 'unread' : outcome;
    known.outcomes.set(at, answer);
    return answer;
  }

  /** Under a title, over a note, in a cell or a chapter of another time, or of a part of the office. */
  private isOfOthers(table: number, { heading, isAhead, isForeign }: Chapter): boolean {
    const { whose } = this.into;
    if (isAhead || isHeadingOfAnotherTime(heading, whose)) return true;
    if (isForeign && isElsewhere(heading, whose)) return true;
    const { over = [], under = [], beside = [], caption = '' } = this.around.get(table) ?? {};
    // A heading of the form names parts of the office where it is about them.
    const isOver = over.some(({ text }) => text !== heading && isLineElsewhere(text, whose));
    if (isTitleElsewhere(caption, whose)) return true;
    const isBeside = beside.some((line) => line !== heading && isLineElsewhere(line, whose));
    if (isOfFiguresElsewhere(this.lastRow(table), whose)) return true;
    return isOver || isBeside || under.some((note) => isNoteElsewhere(note, whose));
  }

  /** The last row, where it is one text, may be a note of all of them. */
  private lastRow(table: number): string {
    const [cell, more] =
      this.grids
        .get(table)
        ?.at(-1)
        ?.filter((one) => one) ?? [];
    return more === undefined ? (cell?.text ?? '') : '';
  }

  private unitOver(table: number): string {
    const around = this.around.get(table);
    return around ? manyOver(around) : '';
  }

  /** What the form has in the same part; in a chapter about parts of the office only what it has there. */
  private isNear(section: string, { section: here, heading, isForeign }: Chapter): boolean {
    if (isForeign || here.level === 0 || here.id === section) return true;
    return !isElsewhere(heading, this.into.whose) && this.partOf(section) === this.partOf(here.id);
  }

  private partOf(id: string): string | undefined {
    const at = this.form.sections.findIndex((one) => one.id === id);
    return this.form.sections.slice(0, at + 1).findLast(({ level }) => level === 1)?.id;
  }

  private isGroup(text: string): boolean {
    const words = wordsOf(text);
    if (isTitleElsewhere(text, this.into.whose)) return false;
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

/** A title, or what leads to a table, by all its words; a sentence only by what it says of the figures. */
const isLineElsewhere = (line: string, whose: Whose): boolean =>
  !SENTENCE.test(line) || LEADS_TO.test(line)
    ? isTitleElsewhere(line, whose)
    : isOfFiguresElsewhere(line, whose);

const isNoteElsewhere = (note: string, whose: Whose): boolean =>
  ESTIMATE.test(note) || note.split(/[.;]\s/).some((one) => isOfFiguresElsewhere(one, whose));

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
