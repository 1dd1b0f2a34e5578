/** The sheet of dossiers, with the columns an inspector asks for. */
import { wordsOf } from '../../domain/make-problem';
import { formatString } from '../../domain/strings/catalogue';
import { channelStrings, markStrings, rowClassStrings } from '../../domain/strings/dossier-words';
import { statusStrings } from '../../domain/strings/dossier-words';
import { placementStrings } from '../../domain/strings/evidence';
import { exportStrings } from '../../domain/strings/export';
import { becauseText } from '../../figures/because';
import type { DossierRow } from '../../figures/dossier-row';
import { word } from '../../figures/offer';
import type { LedgerReading } from '../../ledger/records';
import { serialOf, type ColumnKind, type ExportCell, type ExportSheet } from './cells';

type Key = keyof typeof exportStrings;

const COLUMNS: readonly [Key, ColumnKind, number][] = [
  ['number', 'count', 6],
  ['code', 'text', 26],
  ['procedureCode', 'text', 16],
  ['procedure', 'text', 44],
  ['field', 'text', 22],
  ['unit', 'text', 22],
  ['channel', 'text', 13],
  ['submittedAt', 'day', 12],
  ['receivedAt', 'day', 12],
  ['due', 'day', 12],
  ['resultAt', 'day', 12],
  ['returnedAt', 'day', 12],
  ['status', 'text', 20],
  ['rowClass', 'text', 26],
  ['mark', 'text', 20],
  ['reason', 'text', 50],
  ['because', 'text', 34],
  ['doubt', 'text', 34],
  ['hosts', 'text', 24],
  ['sourceTitle', 'text', 30],
  ['sourceUrl', 'text', 40],
  ['lastSeen', 'instant', 17],
];

/** One line a dossier, in the order given. `reading` answers the page that showed a dossier last. */
export function dossierSheet(
  rows: readonly DossierRow[],
  reading: (id: string) => Pick<LedgerReading, 'title' | 'url'> | undefined,
): ExportSheet {
  return {
    name: exportStrings.sheetDossiers.vi,
    columns: COLUMNS.map(([key, kind, width]) => ({ header: exportStrings[key].vi, kind, width })),
    rows: rows.map((row, at) => lineOf(row, at, reading(row.reading))),
  };
}

function lineOf(
  row: DossierRow,
  at: number,
  page: Pick<LedgerReading, 'title' | 'url'> | undefined,
): ExportCell[] {
  return [
    at + 1,
    row.code,
    row.procedureCode,
    row.procedure,
    row.field,
    row.unit,
    row.channel && channelStrings[row.channel].vi,
    ...[row.submittedAt, row.receivedAt, row.due, row.resultAt, row.returnedAt].map(serialOf),
    row.statusText ?? (row.status && statusStrings[row.status].vi),
    rowClassStrings[row.rowClass].vi,
    markStrings[row.mark].vi,
    reasonText(row.reason),
    row.because && becauseText(row.because),
    row.doubt && word(`doubt.${row.doubt}`),
    row.hosts.filter(Boolean).join(', ') || null,
    page?.title ?? null,
    page?.url ?? null,
    serialOf(row.lastSeen),
  ];
}

/** The reason in words. */
export function reasonText({ key, args }: DossierRow['reason'], language: 'vi' | 'en' = 'vi') {
  return formatString(wordsOf(placementStrings, key, args)[language], args);
}
