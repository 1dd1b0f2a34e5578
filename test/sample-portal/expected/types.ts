import type { Channel, Day, Instant, Period, Status, Supplement } from '../data/types';

/** What stands in one row: concept (contract §1) → number. */
export interface FigureRow {
  /** Null in the grand total. */
  unit: string | null;
  total: boolean;
  values: Record<string, number>;
  /** Percentages as they are printed; never to be taken for figures. */
  printed: Record<string, string>;
}

export interface FiguresTruth {
  kind: 'figures';
  period: Period;
  rows: FigureRow[];
}

/** A month's card on the public page. */
export interface CardTruth {
  month: number;
  period: Period;
  values: Record<string, number>;
  printed: string;
}

export interface PublicTruth extends FiguresTruth {
  cards: CardTruth[];
  /** Painted on canvas: true of no data. */
  donuts: string[];
}

/** A dossier as far as the page prints it: what is not shown is null. */
export interface ListedDossier {
  code: string;
  procedure: string | null;
  procedureCode: string | null;
  field: string | null;
  unit: string | null;
  channel: Channel | null;
  submittedAt: Instant | null;
  receivedAt: Instant | null;
  dueAt: Instant | null;
  dueAtOriginal: Instant | null;
  resultAt: Instant | null;
  /** "Ngày xác nhận" of the return screens. */
  resultConfirmedAt: Instant | null;
  returnedAt: Instant | null;
  supplements: Supplement[];
  withdrawnAt: Instant | null;
  refusedAt: Instant | null;
  stoppedAt: Instant | null;
  apologisedAt: Instant | null;
  status: Status;
  statusText: string;
  latenessText: string | null;
  resultAttached: boolean | null;
}

export interface DossiersTruth {
  kind: 'dossiers';
  period: Period | null;
  /** Length of the whole list. */
  total: number;
  /** Whether the page prints that length. */
  totalPrinted: boolean;
  /** Position of the page's rows in the list, from 1. */
  from: number;
  to: number;
  dossiers: ListedDossier[];
}

export interface ProceduresTruth {
  kind: 'procedures';
  total: number;
  totalPrinted: boolean;
  rows: { code: string; name: string; field: string; unit: string }[];
}

/** What each screen can be asked for. */
export interface ParamsOf {
  'hatinh-06a': { from: Day; to: Day };
  'hatinh-by-unit': { from: Day; to: Day };
  'hatinh-digitised': { from: Day; to: Day };
  'hatinh-all': { from: Day; to: Day; unit?: string | null; page?: number; size?: number };
  'hatinh-waiting-return': {
    from: Day;
    to: Day;
    unit?: string | null;
    page?: number;
    size?: number;
  };
  'hatinh-returned': { from: Day; to: Day; unit?: string | null; page?: number; size?: number };
  'hatinh-public': { year: number; month: number };
  'igate-list': { from: Day; to: Day; unit?: string | null; page?: number; size?: number };
  'igate-detail': { id: string };
  'igate-procedures': { unit?: string | null; page?: number; size?: number };
  'opencps-report': { year: number; month: number };
}

export interface TruthOf {
  'hatinh-06a': FiguresTruth;
  'hatinh-by-unit': FiguresTruth;
  'hatinh-digitised': FiguresTruth;
  'hatinh-all': DossiersTruth;
  'hatinh-waiting-return': DossiersTruth;
  'hatinh-returned': DossiersTruth;
  'hatinh-public': PublicTruth;
  'igate-list': DossiersTruth;
  'igate-detail': DossiersTruth;
  'igate-procedures': ProceduresTruth;
  'opencps-report': FiguresTruth;
}

export type PageId = keyof ParamsOf;
