/** A table of labels and values, row by row: what is one of the form's is read, what is not is told. */
import { fold } from '../../domain/text';
import type { ReportForm } from '../../packs/report-schema';
import type { Parts } from '../values/types';
import type { BlockPattern } from './blocks';
import { cellValue } from './cell-value';
import type { Collected } from './collected';
import { endsElsewhere, spanIn } from './day-bounds';
import { documentsOf } from './documents';
import { kindsOf, withAnswers } from './answers';
import { saysNothing } from './nothing-said';
import type { TextParagraph, TextPlace } from './paragraphs';
import type { Found } from './pattern';
import { isBlank } from './plain-values';
import { withoutUnit, type RowLabels } from './row-labels';
import { beginsElsewhere, isElsewhere, isOfAnotherTime } from './scope';
import { proposalOf } from './slots';
import { isOfMany } from './table-around';
import { cellText, rowText, type GridCell, type GridRow } from './table-grid';
import { withoutMark } from './table-notes';
import { isHeadRow, type ValueTable } from './table-shape';
import type { Whose } from './whose';

export interface RowsAsked {
  form: ReportForm;
  labels: RowLabels;
  into: Collected;
  whose: Whose;
  shape: ValueTable;
  rows: readonly GridRow[];
  /** The lines that lead to the table. */
  over: readonly TextParagraph[];
  /** A row over others that is one of the form's headings, or says in the form's words what they are about. */
  isGroup: (text: string) => boolean;
  /** The notes a cell's marks lead to; whether one says that the figure is of another time or unit. */
  notesOf: (cell: GridCell | undefined) => readonly string[];
  isNoteElsewhere: (note: string) => boolean;
  /** Whether a value of this section may stand in this chapter. */
  isNear: (section: string) => boolean;
}

/** `unknown`: none of the form's; `closed`: not certainly of the report's own year and unit; `silent`: nothing to read. */
export type RowOutcome = 'read' | 'unknown' | 'closed' | 'silent';

/** "I.", "2.1"; never a year. */
const INDEX = /^(?:[IVX]+|\d{1,2})(?:\.\d{1,2})*[.)]*$/;

/** Remembers what the rows so far said of those that follow. */
export class ValueRows {
  private isOpen = true;
  /** The row that marked ones below it are parts of is one of the form's. */
  private isParentKnown = true;

  constructor(private readonly asked: RowsAsked) {}

  /** Reads the row at `at`, after those before it. */
  read(at: number): RowOutcome {
    const { rows, shape, labels, whose } = this.asked;
    const row = rows[at]!;
    if (at < shape.head || row.length === 0) return 'silent';
    const label = cellText(row, shape.label);
    const text = this.textOf(row);
    const span = spanIn(label);
    const known = labels.find(span ? withoutSpan(label, span.raw) : label);
    if (isHeadRow(row)) return this.head(row);
    if (text === '' && known === null) return this.group(row, label);
    if (known === null && beginsElsewhere(label, whose)) this.isOpen = false;
    const isPart = /^\s*(?:[-–—+•*]|trong đó)/iu.test(label);
    if (!isPart) this.isParentKnown = known !== null && !isOfAnotherTime(label, whose);
    const isSure = this.isOpen && (!isPart || this.isParentKnown) && !endsElsewhere(label, whose);
    if (known === null || !isSure || !this.asked.isNear(known.field.section)) {
      this.tell(row, label, text);
      return isSure && known === null ? 'unknown' : 'closed';
    }
    this.value(at, { ...known, label, text });
    this.period(known.field, row[shape.label]);
    return 'read';
  }

  /** A mark whose note is nowhere stays: nobody knows what it says of the figure. */
  private textOf(row: GridRow): string {
    const { notesOf, shape } = this.asked;
    const text = cellText(row, shape.value);
    return notesOf(row[shape.value]).length > 0 ? withoutMark(text) : text;
  }

  /** Headings again, as over a new page: what follows is read under the same, and under no others. */
  private head(row: GridRow): RowOutcome {
    const { rows, shape } = this.asked;
    const first = shape.head > 0 ? rows[0]! : null;
    this.isOpen = first !== null && fold(rowText(first)) === fold(rowText(row));
    this.isParentKnown = true;
    return this.isOpen ? 'silent' : 'closed';
  }

  /** "I. Công tác chỉ đạo": what follows is read where it is certain that it is about the report's own year and unit. */
  private group(row: GridRow, label: string): RowOutcome {
    const text =
      label ||
      row
        .map((cell) => cell?.text ?? '')
        .join(' ')
        .trim();
    // A row with its index alone says nothing of those below it.
    if (text === '' || (label === '' && INDEX.test(text))) return 'silent';
    this.isParentKnown = true;
    this.isOpen = INDEX.test(text) || this.asked.isGroup(text);
    return 'silent';
  }

  private tell(row: GridRow, label: string, text: string): void {
    if (!/\d/.test(text)) return;
    const cell = row[this.asked.shape.value]!;
    this.asked.into.rowUnknown(label, text, cell.paragraphs[0]!.place);
  }

  private value(at: number, known: Known): void {
    const { rows, shape, into, whose } = this.asked;
    const { field, text } = known;
    const row = rows[at]!;
    const place = (row[shape.value] ?? row[shape.label])!.paragraphs[0]!.place;
    // One cell beside several labels: of which of them it speaks is not known.
    const above = this.coveredBy(at);
    if (above !== null) return into.unclear(field.key, above, place);
    if (isBlank(text)) return into.leftOpen(field.key, place);
    const note = cellText(row, shape.note);
    const goesOn =
      rows[at + 1]?.[shape.label] === undefined && !!cellText(rows[at + 1] ?? [], shape.value);
    const isOfOthers =
      (/^(?:số liệu\s+)?(?:của|tại)\s/iu.test(note) && isElsewhere(note, whose)) ||
      /^(?:theo )?(?:kế hoạch|chỉ tiêu)$/iu.test(note) ||
      isOfMany(note);
    const isShared = row[shape.value]?.spans === true && rows[at + 1]?.[shape.label] !== undefined;
    const isNoted = [row, rows[0]!]
      .flatMap((one) => [one[shape.label], one[shape.value]])
      .some((cell) => this.asked.notesOf(cell).some(this.asked.isNoteElsewhere));
    const isAnotherTime = !COMPARED.test(note) && isOfAnotherTime(note, whose);
    if (isNoted || goesOn || isShared || isOfOthers || isAnotherTime)
      return into.unclear(field.key, text, place);
    if (shape.ticks && !isAnswer(field, text)) return into.unclear(field.key, text, place);
    if (field.type === 'list') return this.list(row, known, place);
    if (!isAnswer(field, text) && this.whole(known, place)) return;
    const several = known.blocks.some(
      ({ pattern }) => countsIn(pattern.slots, this.asked.form) > 1,
    );
    if (several) return into.unclear(field.key, text, place);
    this.single(row, known, place);
  }

  /** The days the figures are of, where the form's own sentence of the value names them: by the label, or over the table. */
  private period({ key }: ReportForm['fields'][number], label: GridCell | undefined): void {
    const { form, into, over } = this.asked;
    const printed = form.sections.flatMap(({ blocks }) => blocks).map(({ text }) => text);
    if (!into.has(key) || !printed.some((text) => text.includes(`{${key}|`) && PERIOD.test(text)))
      return;
    for (const one of [...(label?.paragraphs ?? []), ...over]) {
      const span = spanIn(one.text);
      if (span === null) continue;
      const from = { paragraph: one, place: one.place };
      into.cell('period.start', span.from, { ...from, raw: span.start });
      into.cell('period.end', span.to, { ...from, raw: span.end });
      return;
    }
  }

  /** The words of a value cell that is merged over this row from above; null where none is. */
  private coveredBy(at: number): string | null {
    const { rows, shape } = this.asked;
    if (rows[at]![shape.value] !== undefined) return null;
    for (let above = at - 1; above >= shape.head; above -= 1) {
      const cell = rows[above]![shape.value];
      if (cell !== undefined) return cell.spans ? cell.text : null;
    }
    return null;
  }

  private single(row: GridRow, { field, label, text }: Known, place: TextPlace): void {
    const { form, into, shape } = this.asked;
    const own = withoutUnit(label).unit || cellText(row, shape.unit);
    // "ĐVT: triệu đồng" over a row that says "(đồng)": one of them is not so.
    const isMany = field.type === 'money' && isOfMany(shape.headUnit);
    const unit = isMany ? shape.headUnit : own || shape.headUnit;
    const { value, raw } = cellValue({ form, field, label, text, unit });
    if (value === undefined) return into.unclear(field.key, text, place);
    const paragraph = row[shape.value]!.paragraphs.find((one) => one.text.includes(raw));
    into.cell(field.key, value, { raw, paragraph, place });
  }

  /** The row as the form's own sentence: "12/15 đơn vị", "4 điểm không phù hợp nhẹ, 0 điểm …". */
  private whole({ blocks, label, text }: Known, place: TextPlace): boolean {
    const { form, into } = this.asked;
    for (const { pattern } of blocks) {
      if (pattern.slots.length < 2) continue;
      const tail = /\}([^{}[\]]*)$/.exec(pattern.template)?.[1] ?? '';
      for (const words of [text, `${text}${tail}`]) {
        const found = pattern.read(`${withoutUnit(label).words}: ${words}`);
        if (!found || found.some(({ value }) => value === undefined)) continue;
        const own = withAnswers(form, found).filter(({ slot }) => slot.key !== 'report.year');
        into.take(
          own.map((one) => settled(one, found)),
          place,
        );
        return true;
      }
    }
    return false;
  }

  /** A list's items, a paragraph each. */
  private list(row: GridRow, { field, text }: Known, place: TextPlace): void {
    const { into, shape } = this.asked;
    if (!('text' in (field.item ?? {})) || 'qualityObjectives' in (field.item ?? {}))
      return into.unclear(field.key, text, place);
    if (field.absent !== undefined && saysNothing(text, field.label.vi))
      return into.addEmpty(field.key, place);
    for (const one of row[shape.value]!.paragraphs) {
      const words = one.text.replace(/^\s*[-–—+•*]\s*/, '').replace(/[.;]\s*$/, '');
      if (!isBlank(words)) into.addItem(field.key, itemOf(field.item!, words), one.place);
    }
  }
}

/** "Có" is a yes, and no text that somebody wrote. */
const isAnswer = ({ type }: ReportForm['fields'][number], text: string): boolean =>
  type === 'answer' && /^(?:có|không)$/iu.test(text);

/** "Tăng 5 hồ sơ so với năm 2024" says nothing of when the figure beside it is. */
const COMPARED = /^(?:tăng|giảm|bằng)(?!\p{L})[^.;]*$/iu;

const PERIOD = /\{period\.start\|[^}]*\}.*\{period\.end\|/u;

/** "Số hồ sơ phát sinh (từ ngày … đến ngày …)" is called what it is called without its days. */
const withoutSpan = (label: string, raw: string): string =>
  label
    .replace(raw, '')
    .replace(/\(\s*(?:tính\s*)?\)/u, '')
    .replace(/[\s,;:]+$/u, '');

interface Known {
  field: ReportForm['fields'][number];
  blocks: BlockPattern[];
  label: string;
  text: string;
}

function itemOf(parts: object, words: string): Parts {
  if ('docRefs' in parts) return proposalOf(words);
  const [docRef, ...more] = 'docRef' in parts ? documentsOf(words) : [];
  return docRef && more.length === 0 ? { docRef } : { text: words };
}

/** Where it stands in the row's words as they were put together says nothing of the cell. */
function settled({ slot, value, raw }: Found, all: readonly Found[]): Found {
  const one = { slot, value, raw };
  if (slot.filter !== 'kinds' || isBlank(raw)) return one;
  const counted = all.find(({ slot }) => slot.key === one.slot.arg)?.value;
  return { ...one, value: kindsOf(one.raw, counted) };
}

const countsIn = (slots: BlockPattern['pattern']['slots'], form: ReportForm): number =>
  slots.filter(({ key }) => form.fields.some((one) => one.key === key && one.type === 'count'))
    .length;
