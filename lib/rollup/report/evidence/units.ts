/** Units in a row of the annex: by their number in its second table, with what each of them gives. */
import type { Rate } from '../../../domain/figures';
import { dots } from '../../../report/text/numbers';
import { isRate } from '../../../report/values/types';
import { word } from './word';

export interface NumberedUnit {
  /** Its number in the table of units; null: it is not among them. */
  no: number | null;
  name: string;
}

export type Given = number | boolean | Rate | null;

/** So few are named besides. */
const NAMED = 3;
/** Units, or runs of them, in one row of the annex: more would make a row that no page holds. */
const IN_A_ROW = 60;

/** Lines of which each fits in one row. Nobody: says so. */
export function unitLines(units: readonly NumberedUnit[], given: readonly Given[]): string[] {
  if (units.length === 0) return [word('nobody')];
  const count = units.length;
  const values = given.map(valueText);
  const [first = null] = values;
  if (values.every((one) => one === null))
    return inRows(partsOf(units), ', ', (list) => word('counted', { count, units: list }));
  if (count > NAMED && first !== null && values.every((one) => one === first))
    return inRows(partsOf(units), ', ', (list) =>
      word('equalShare', { count, value: first, units: list }),
    );
  const shares = units.map((unit, at) =>
    word('share', { unit: told(unit, count), value: values[at] ?? word('dash') }),
  );
  return inRows(shares, '; ', (list) => word('counted', { count, units: list }));
}

/** The first row says how many there are; the others go on. */
const inRows = (
  parts: readonly string[],
  mark: string,
  first: (list: string) => string,
): string[] => chunked(parts).map((some, at) => (at === 0 ? first : String)(some.join(mark)));

/** "1–26, 28"; few of them with their names. */
export const listed = (units: readonly NumberedUnit[]): string => partsOf(units).join(', ');

function partsOf(units: readonly NumberedUnit[]): string[] {
  const isShort = units.length <= NAMED;
  if (isShort || units.some(({ no }) => no === null))
    return units.map((unit) => told(unit, isShort ? 1 : Infinity));
  const runs: [number, number][] = [];
  for (const no of units.map((unit) => unit.no!).sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && no === last[1] + 1) last[1] = no;
    else runs.push([no, no]);
  }
  return runs.map(([from, to]) => runText(from, to));
}

const runText = (from: number, to: number): string =>
  from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`;

/** By name where they are few, or where no number stands for the unit. */
function told({ no, name }: NumberedUnit, among: number): string {
  if (no === null) return name;
  return among <= NAMED ? word('named', { name, no }) : String(no);
}

function valueText(value: Given): string | null {
  if (isRate(value)) return `${dots(value.numerator)}/${dots(value.denominator)}`;
  return typeof value === 'number' ? dots(value) : null;
}

function chunked<T>(items: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += IN_A_ROW) parts.push(items.slice(at, at + IN_A_ROW));
  return parts;
}
