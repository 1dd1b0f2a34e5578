/** A short name for the rows of a reading: equal for equal rows, whatever the filters around them say. */
import type { Reading } from '../../domain/reading';
import type { Sliced } from '../slices';

const EVERY = 500;

/** Names the rows read. Yields every few hundred figures or dossiers. */
export function* rowsKey(reading: Reading): Sliced<string> {
  const sum = new Sum();
  for (const grid of reading.grids) sum.number(grid.rows);
  let seen = 0;
  for (const { grid, path, row, raw } of reading.figures) {
    sum.number(grid);
    for (const text of [path, row, raw]) sum.text(text);
    if ((seen += 1) % EVERY === 0) yield;
  }
  for (const { code, statusText, dueAt } of reading.dossiers) {
    for (const text of [code, statusText ?? '', dueAt ?? '']) sum.text(text);
    if ((seen += 1) % EVERY === 0) yield;
  }
  return `${reading.grids.length}.${reading.figures.length}.${reading.dossiers.length}.${sum.toString()}`;
}

/** Two running sums of 32 bits; texts that come again are added up once. */
class Sum {
  private a = 0x9e3779b9;
  private b = 0x85ebca6b;
  private readonly known = new Map<string, number>();

  number(value: number): void {
    this.a = Math.imul(this.a ^ value, 0x01000193);
    this.b = Math.imul(this.b ^ (value + 0x27d4eb2d), 0x5bd1e995);
    this.b ^= this.b >>> 15;
  }

  text(text: string): void {
    let value = this.known.get(text);
    if (value === undefined) {
      value = textSum(text);
      this.known.set(text, value);
    }
    this.number(value);
    this.number(text.length);
  }

  toString(): string {
    return (this.a >>> 0).toString(36) + (this.b >>> 0).toString(36);
  }
}

function textSum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
