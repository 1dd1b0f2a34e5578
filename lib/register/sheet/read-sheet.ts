/** A spreadsheet of the officer's own → entries to look at before they are saved. */
import type { Entry } from '../../domain/entry/entry';
import type { RecordedKind } from '../../domain/entry/kinds';
import { fold } from '../../domain/text';
import type { Sheet } from '../../reading/sheet/model';
import { newEntry, type NewId } from '../entries';
import { offer, type OfferedLine } from '../paste';
import { documentsIn } from '../recognise/documents';
import { valueOfCell } from './cells';
import type { Column } from './columns';
import { tableOf, type SheetTable } from './table';

export interface SheetOffer {
  sheet: string;
  kind: RecordedKind;
  /** Headers that nothing of an entry is filled from. */
  unused: string[];
  lines: OfferedLine[];
}

/**
 * Entries of every sheet with a table; `kind` null: each sheet's own. A cell that is not what its column should hold is
 * kept in the entry's note, so that nothing is lost and nothing is guessed.
 */
export function readSheets(
  sheets: readonly Sheet[],
  kind: RecordedKind | null,
  year: number,
  known: readonly Entry[],
  newId?: NewId,
): SheetOffer[] {
  const seen = [...known];
  return sheets.flatMap((sheet) => {
    const table = sheet.hidden ? null : tableOf(sheet, kind);
    if (table === null) return [];
    const lines = offer(
      table.rows.map(({ line, cells }) => ({
        line,
        text: cells.filter(Boolean).join(' · '),
        entries: entriesOfRow(table, cells, year, newId),
      })),
      seen,
    );
    for (const { offered } of lines)
      for (const one of offered) if (!one.duplicate) seen.push(one.entry);
    return [{ sheet: sheet.name, kind: table.kind, unused: unusedOf(table), lines }];
  });
}

/** A running number needs no place of its own. */
const unusedOf = ({ headers, columns }: SheetTable): string[] =>
  headers.filter((text, at) => text !== '' && !columns[at] && !/^(stt|tt)$/.test(fold(text)));

function entriesOfRow(table: SheetTable, cells: string[], year: number, newId?: NewId): Entry[] {
  const values: Record<string, unknown> = {};
  const notes: string[] = [];
  for (const [at, text] of cells.entries()) {
    const column = table.columns[at];
    if (!column || text === '') continue;
    const value = valueOfCell(column.type, text);
    if (value === undefined) notes.push(`${table.headers[at]!}: ${text}`);
    else values[column.name] = value;
  }
  if (values['note'] !== undefined) notes.unshift(String(values['note']));
  if (notes.length > 0) values['note'] = notes.join('; ');
  if (table.kind === 'document') return [documentOf(values, year, newId)];
  return eventOf(table.kind, values, table.columns, year, newId);
}

/** Number and symbol may stand in one cell or in two. */
function documentOf(values: Record<string, unknown>, year: number, newId?: NewId): Entry {
  const { symbolWhole, number, symbol, date, issuer, subject, ...rest } = values;
  const whole = typeof symbolWhole === 'string' ? (documentsIn(symbolWhole)[0]?.ref ?? null) : null;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const ref = {
    number: whole?.number ?? text(number) ?? (whole ? null : text(symbolWhole)),
    symbol: whole?.symbol ?? text(symbol),
    date: text(date) ?? whole?.date ?? null,
    issuer: text(issuer),
    subject: text(subject),
  };
  return newEntry('document', year, { ...rest, ref }, newId);
}

function eventOf(
  kind: Exclude<RecordedKind, 'document'>,
  { decision, ...values }: Record<string, unknown>,
  columns: readonly (Column | null)[],
  year: number,
  newId?: NewId,
): Entry[] {
  const mention = typeof decision === 'string' ? documentsIn(decision)[0] : undefined;
  const document = mention
    ? newEntry(
        'document',
        year,
        { ref: mention.ref, ...(mention.docType !== null && { docType: mention.docType }) },
        newId,
      )
    : null;
  const unread = typeof decision === 'string' && !document ? decision : null;
  const note = [values['note'], unread].filter(Boolean).join('; ');
  // A row of a list of procedures is one procedure, unless the list counts them.
  const isOne = kind === 'procedureChange' && values['name'] !== undefined;
  const counted = columns.some((column) => column?.name === 'count');
  const all = {
    ...(isOne && !counted && { count: 1 }),
    ...values,
    ...(note && { note }),
    ...(document && { decision: document.id }),
  };
  return [newEntry(kind, year, all as never, newId), ...(document ? [document] : [])];
}
