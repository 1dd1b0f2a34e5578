/** A list of procedures pasted from a sheet or a document: a line each, of code, name and day in any order. */
import { procedureCodeKey } from '../../domain/procedure-key';
import type { EntryOf } from '../../domain/entry/entry';
import { newEntry, randomId, type NewId } from '../entries';
import { datesIn } from '../recognise/dates';

export interface PastedList {
  entries: EntryOf<'qmsProcedure'>[];
  /** Lines that name no procedure, as they were pasted: nothing is lost. */
  left: string[];
}

/** National codes ("1.001612", "1.001612.000.00.00.H99"), and local ones as portals print them. */
const CODE = /(?<![\w.])\d\.\d{6}(?:\.[\w.]*\w)?(?![\w])/;
const ORDINAL = /^\s*\d{1,4}[.)]?(?=\s|$)/;
const HEADING = /^(stt|tt|mã|mã (số|tthc|thủ tục)|tên|tên (tthc|thủ tục|quy trình).*|ngày.*)$/i;

/** The first day of a line is when the QMS issued the procedure; a line without a name or code is left. */
export function pastedProcedures(text: string, year: number, newId: NewId = randomId): PastedList {
  const list: PastedList = { entries: [], left: [] };
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') continue;
    const entry = procedureOf(line, year, newId);
    if (entry) list.entries.push(entry);
    else list.left.push(line);
  }
  return list;
}

function procedureOf(line: string, year: number, newId: NewId): EntryOf<'qmsProcedure'> | null {
  const code = CODE.exec(line)?.[0];
  const [date] = datesIn(line);
  // A day that the calendar does not have is looked at by the officer, never dropped.
  if (date && date.day === null) return null;
  const cells = blanked(line, code, date).split('\t');
  const name = cells
    .map((cell) => cell.replace(ORDINAL, '').replace(/^[\s;,:–-]+|[\s;,:–-]+$/g, ''))
    .filter((cell) => /\p{L}{2}/u.test(cell) && !HEADING.test(cell))
    .sort((a, b) => b.length - a.length)[0];
  if (name === undefined && procedureCodeKey(code) === null) return null;
  return newEntry('qmsProcedure', year, { name, code, date: date?.day ?? undefined }, newId);
}

/** The line without its code and day, so that the name is left; "ngày" before the day goes with it. */
function blanked(line: string, code: string | undefined, date?: { at: number; length: number }) {
  const rest = date
    ? `${line.slice(0, date.at).replace(/ngày\s*$/i, '')}\t${line.slice(date.at + date.length)}`
    : line;
  if (code === undefined) return rest;
  const bracketed = `(${code})`;
  return rest.replace(rest.includes(bracketed) ? bracketed : code, '\t');
}
