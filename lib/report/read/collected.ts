/** What was found of each value, from everywhere in a report, brought to one answer or to a problem. */
import { problemMaker } from '../../domain/make-problem';
import type { Problem } from '../../domain/problem';
import { reportReadStrings } from '../../domain/strings/report-read';
import type { ValueType } from '../../packs/report-field-schema';
import type { ReportForm } from '../../packs/report-schema';
import type { TextSpan } from '../model/types';
import { isDocRef, isParts, type FieldValue, type Parts } from '../values/types';
import { completed, documentsOf, joined } from './documents';
import { isInexact } from './inexact';
import type { TextParagraph, TextPlace } from './paragraphs';
import type { Found } from './pattern';
import { isExact } from './slots';
import type { Whose } from './whose';

const problem = problemMaker('report', reportReadStrings);

const NUMBERS: ReadonlySet<ValueType> = new Set([
  'count',
  'integer',
  'money',
  'decimal',
  'percent',
]);

interface Sighting {
  value: FieldValue;
  raw: string;
  place: TextPlace;
  exact: boolean;
}

/** One place where a value was read, for whoever puts something else there. */
export interface Mark {
  key: string;
  filter: string | null;
  arg: string | null;
  /** The words it was read from. */
  raw: string;
  place: TextPlace;
  /** Where they begin in `text`, which is the paragraph or a part of it; left out where only the paragraph is known. */
  at?: number;
  text?: string;
  /** An item of a list; a value told by the form's own words; one in nearly its words. */
  by: 'item' | 'words' | 'loose';
}

export class Collected {
  /** Every place a value was read from, in the order of reading. */
  readonly marks: Mark[] = [];
  readonly problems: Problem[] = [];
  /** What stands in each section, for rules over the words. */
  readonly spans: TextSpan[] = [];
  private touched: string[] = [];
  private readonly sightings = new Map<string, Sighting[]>();
  private readonly blank = new Map<string, TextPlace>();
  private readonly items = new Map<string, { items: FieldValue[]; place: TextPlace }>();

  constructor(private readonly form: ReportForm) {}

  /** Everything a pattern found in one paragraph. */
  take(found: readonly Found[], place: TextPlace): void {
    for (const { slot, value, raw } of found) {
      this.touched.push(slot.key);
      if (slot.key.startsWith('item') || slot.key.startsWith('annexGroup.')) continue;
      if (slot.filter === 'kinds' && raw === '') continue;
      if (value === undefined) this.unclear(slot.key, raw, place);
      else if (value === null) this.blank.set(slot.key, place);
      else this.see(slot.key, value, raw, place, isExact(slot));
    }
    this.mark(found, place);
  }

  /** Notes where the values of a pattern stand, whatever becomes of them. */
  mark(found: readonly Found[], place: TextPlace): void {
    for (const { slot, raw, at, text } of found) {
      const { key, filter, arg } = slot;
      if (raw === '' || key.startsWith('item') || key.startsWith('annexGroup.')) continue;
      const by = at === undefined ? 'loose' : 'words';
      this.marks.push({ key, filter, arg, raw, place, at, text, by });
    }
  }

  add(key: string, value: FieldValue, raw: string, place: TextPlace, exact: boolean): void {
    this.marks.push({ key, filter: null, arg: null, raw, place, by: 'words' });
    this.see(key, value, raw, place, exact);
  }

  private see(key: string, value: FieldValue, raw: string, place: TextPlace, exact: boolean): void {
    this.touched.push(key);
    const known = this.sightings.get(key) ?? [];
    known.push({ value, raw, place, exact });
    this.sightings.set(key, known);
  }

  /** A paragraph of a section, with the keys that were found in it since the one before. */
  say(section: string, text: string, role: TextSpan['role'] = 'text'): void {
    this.spans.push({ section, text, fields: [...new Set(this.touched)], role, parts: [] });
    this.touched = [];
  }

  /** What was said so far, handed over; what was found but belongs to no paragraph said is forgotten. */
  told(): TextSpan[] {
    this.touched = [];
    return this.spans.splice(0);
  }

  /** The text last added grows by a paragraph. */
  replace(key: string, value: string): void {
    const last = this.sightings.get(key)?.at(-1);
    if (last) last.value = value;
  }

  /** One more item of a list. */
  addItem(key: string, item: FieldValue, place: TextPlace): void {
    this.touched.push(key);
    this.marks.push({ key, filter: null, arg: null, raw: '', place, by: 'item' });
    const known = this.items.get(key) ?? { items: [], place };
    known.items.push(item);
    this.items.set(key, known);
  }

  /** More parts of a list's first item. */
  addParts(key: string, parts: Parts, place: TextPlace): void {
    const first = this.items.get(key)?.items[0];
    if (isParts(first)) Object.assign(first, parts);
    else this.addItem(key, parts, place);
  }

  /** The place of a value, or of a list's items, was left open. */
  leftOpen(key: string, place: TextPlace): void {
    this.touched.push(key);
    this.blank.set(key, place);
  }

  /** The list is known to be empty. */
  addEmpty(key: string, place: TextPlace): void {
    if (!this.items.has(key)) this.items.set(key, { items: [], place });
  }

  unclear(key: string, text: string, place: TextPlace): void {
    const args = { label: this.labelOf(key), text: text.slice(0, 200) };
    const code =
      this.isNumber(key) && isInexact(text) ? 'report/read-inexact' : 'report/read-unclear';
    this.problems.push(problem(code, 'warning', args, { place: { field: key, ...place } }));
  }

  /** What a cell says; words that were read from a table are held against every other place too. */
  cell(
    key: string,
    value: FieldValue,
    from: { raw: string; paragraph: TextParagraph | undefined; place: TextPlace },
  ): void {
    const { raw, paragraph } = from;
    const place = paragraph?.place ?? from.place;
    const at = paragraph?.text.indexOf(raw);
    this.marks.push({
      key,
      filter: null,
      arg: null,
      raw,
      place,
      at,
      text: paragraph?.text,
      by: 'words',
    });
    this.see(key, value, raw, place, true);
  }

  /** A row of a table with a number that is none of the form's. */
  rowUnknown(label: string, text: string, place: TextPlace): void {
    const args = { label: label.slice(0, 200), text: text.slice(0, 200) };
    const where: Problem['place'] = { text: `${label}: ${text}`.slice(0, 200), ...place };
    this.problems.push(problem('report/read-row-unknown', 'info', args, { place: where }));
  }

  /**
   * A table, or rows of one, that were not read.
   *
   * @param count its rows
   * @param columns whether it holds several columns of numbers
   * @param empty fields of its chapter that nothing is known of
   */
  tableUnread(
    about: {
      heading: string;
      table: string;
      count: number;
      columns: boolean;
      empty: readonly string[];
    },
    place: TextPlace,
  ): void {
    const { heading, table, count, columns, empty } = about;
    const args = { heading, count, table: table.slice(0, 100) };
    const where: Problem['place'] = { text: args.table, ...place };
    if (columns)
      this.problems.push(problem('report/read-table-columns', 'warning', args, { place: where }));
    if (empty.length > 0) {
      const labels = empty.map((key) => `“${this.labelOf(key)}”`).join(', ');
      const told = { ...args, labels };
      this.problems.push(problem('report/read-table-emptied', 'warning', told, { place: where }));
    } else if (!columns)
      this.problems.push(problem('report/read-table-unread', 'info', args, { place: where }));
  }

  /** A chapter that the form does not have: what stands in it is told, and taken for nothing. */
  notPlaced({ text, place }: TextParagraph, count: number, emptied: string | null): void {
    const args = { heading: text, count };
    const where: Problem['place'] = { text: text.slice(0, 200), ...place };
    if (emptied === null)
      return void this.problems.push(
        problem('report/read-foreign', 'info', args, { place: where }),
      );
    const label = this.labelOf(emptied);
    this.problems.push(
      problem(
        'report/read-foreign-emptied',
        'warning',
        { ...args, label },
        { place: { field: emptied, ...where } },
      ),
    );
  }

  /** A line of another time or office, and how many lines below it were not read. */
  passedUnder({ text, place }: TextParagraph, count: number): void {
    const args = { lead: text.trim().slice(0, 200), count };
    this.problems.push(
      problem('report/read-led', 'info', args, { place: { text: args.lead, ...place } }),
    );
  }

  /** A sentence that says of figures already read that they are of another time or office. */
  doubted(text: string, place: TextPlace): void {
    const said = text.trim().slice(0, 200);
    this.problems.push(
      problem(
        'report/read-doubted',
        'warning',
        { text: said },
        { place: { text: said, ...place } },
      ),
    );
  }

  private isNumber(key: string): boolean {
    const type = this.form.fields.find((one) => one.key === key)?.type;
    return type !== undefined && NUMBERS.has(type);
  }

  labelOf(key: string): string {
    const field = this.form.fields.find((one) => one.key === key);
    if (field !== undefined) return field.label.vi;
    // "directives.docRef": a part of a list's item.
    const [list, part] = [key.slice(0, key.lastIndexOf('.')), key.slice(key.lastIndexOf('.') + 1)];
    const whole = this.form.fields.find((one) => one.key === list);
    return whole?.itemLabels?.[part]?.vi ?? whole?.label.vi ?? key;
  }

  /** The year the title states; null where it states none. */
  get titleYear(): number | null {
    const value = this.sightings.get('report.year')?.[0]?.value;
    return typeof value === 'number' ? value : null;
  }

  /** Whose report it is and of when, as its head says. */
  get whose(): Whose {
    const said = (key: string): string => {
      const value = this.sightings.get(key)?.[0]?.value;
      return typeof value === 'string' ? value : '';
    };
    return { year: this.titleYear, name: said('org.name'), issued: said('doc.date') || null };
  }

  /** Grows with whatever is understood or told. */
  get amount(): number {
    return this.marks.length + this.problems.length + this.blank.size + this.items.size;
  }

  has = (key: string): boolean => this.sightings.has(key) || this.items.has(key);

  /** The values, each with the place it was first seen; contradictions and blanks become problems. */
  settle(): { values: Record<string, FieldValue>; places: Record<string, TextPlace> } {
    const values: Record<string, FieldValue> = {};
    const places: Record<string, TextPlace> = {};
    for (const [key, seen] of this.sightings) {
      const value = this.settled(key, seen);
      if (value === undefined) continue;
      values[key] = value;
      places[key] = seen[0]!.place;
    }
    this.complete(values);
    for (const [key, { items, place }] of this.items) {
      values[key] = items;
      places[key] = place;
    }
    for (const [key, place] of this.blank) {
      if (key in values) continue;
      this.problems.push(
        problem(
          'report/read-blank',
          'info',
          { label: this.labelOf(key) },
          { place: { field: key, ...place } },
        ),
      );
    }
    return { values, places };
  }

  /** What the report says of a document in one place holds wherever it names it. */
  private complete(values: Record<string, FieldValue>): void {
    const mentions = this.spans.flatMap(({ text }) => documentsOf(text));
    for (const [key, value] of Object.entries(values))
      if (isDocRef(value)) values[key] = { ...completed(value, mentions) };
  }

  private settled(key: string, seen: readonly Sighting[]): FieldValue | undefined {
    if (!seen.some(({ exact }) => exact)) return mostSaid(seen);
    const [first, ...others] = seen.map(({ value }) => value);
    let value: FieldValue | null = first!;
    for (const other of others) {
      value = same(value, other);
      if (value === null) break;
    }
    if (value !== null) return value;
    const values = [...new Set(seen.map(({ raw }) => raw))].join(' · ');
    const place = { field: key, ...seen[1]!.place };
    const args = { label: this.labelOf(key), values };
    this.problems.push(problem('report/read-contradiction', 'warning', args, { place }));
    return undefined;
  }
}

function same(a: FieldValue, b: FieldValue): FieldValue | null {
  if (isDocRef(a) && isDocRef(b)) return joined(a, b);
  return JSON.stringify(a) === JSON.stringify(b) ? a : null;
}

/** A name that is printed many times is what most of the places say; of equals the first. */
function mostSaid(seen: readonly Sighting[]): FieldValue {
  const counts = new Map<string, { value: FieldValue; count: number }>();
  for (const { value } of seen) {
    const key = JSON.stringify(value);
    const known = counts.get(key) ?? { value, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]!.value;
}
