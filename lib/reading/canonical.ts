/**
 * A record as text that is the same for equal contents, whatever the order of keys, and short where contents
 * repeat themselves: ten thousand rows of one table differ in a few numbers only.
 */

type Fields = Record<string, unknown>;

/** So many items of a list are written between two yields. */
const EVERY = 64;
const MOST_SHAPES = 16;
/** Text is handed over in pieces of about this length. */
const PIECE = 4096;

/**
 * Writes a record of JSON values in pieces (`undefined`: nothing to hand over yet, but a place to interrupt).
 * Every distinct string is written once, with its length, and then named by its number; a field that equals
 * the same field of the item before it in its list is written `=`. Both can be undone from the text alone,
 * so different contents never give the same text.
 */
export function* canonicalText(record: object): Generator<string | undefined, undefined> {
  const pen = new Pen();
  const fields = record as Fields;
  for (const key of pen.open(fields)) {
    const value = fields[key];
    if (!Array.isArray(value)) {
      pen.write(value, undefined);
      continue;
    }
    pen.text += `[${value.length} `;
    for (let at = 0; at < value.length; at += 1) {
      pen.write(value[at], value[at - 1]);
      if (at % EVERY === EVERY - 1) yield pen.text.length > PIECE ? pen.take() : undefined;
    }
  }
  yield pen.take();
}

/** The keys of records of one kind, as found and sorted. */
interface Shape {
  found: string[];
  sorted: string[];
  name: string;
}

class Pen {
  text = '';
  private readonly strings = new Map<string, number>();
  private readonly shapes: Shape[] = [];

  take(): string {
    const text = this.text;
    this.text = '';
    return text;
  }

  write(value: unknown, before: unknown): void {
    if (typeof value === 'string') this.string(value);
    else if (typeof value !== 'object' || value === null) this.text += `${String(value)} `;
    else if (Array.isArray(value)) this.list(value);
    else this.fields(value as Fields, isFields(before) ? before : null);
  }

  /** Begins a record: the names of the fields that have a value are written as one string, in sorted order. */
  open(fields: Fields): readonly string[] {
    const shape = this.shapes.find((one) => hasShape(fields, one)) ?? this.newShape(fields);
    this.text += '{';
    this.string(shape.name);
    return shape.sorted;
  }

  private newShape(fields: Fields): Shape {
    const found = Object.keys(fields).filter((key) => fields[key] !== undefined);
    const sorted = [...found].sort();
    const shape = { found, sorted, name: sorted.join('\n') };
    if (this.shapes.length < MOST_SHAPES) this.shapes.push(shape);
    return shape;
  }

  private fields(fields: Fields, before: Fields | null): void {
    for (const key of this.open(fields)) {
      const value = fields[key];
      const last = before?.[key];
      if (before !== null && value === last && !isFields(value)) this.text += '=';
      else this.write(value, last);
    }
  }

  private list(values: readonly unknown[]): void {
    this.text += `[${values.length} `;
    for (let at = 0; at < values.length; at += 1) this.write(values[at], values[at - 1]);
  }

  private string(text: string): void {
    const known = this.strings.get(text);
    if (known !== undefined) {
      this.text += `#${known} `;
      return;
    }
    this.strings.set(text, this.strings.size);
    this.text += `"${text.length} ${text}`;
  }
}

/** The fields that have a value are these, found in this order. Asked of every item, hence without a copy of its keys. */
function hasShape(fields: Fields, { found }: Shape): boolean {
  let at = 0;
  for (const key in fields) {
    if (fields[key] === undefined) continue;
    if (key !== found[at]) return false;
    at += 1;
  }
  return at === found.length;
}

/** Lists and records are compared by what is in them, never as one thing. */
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
