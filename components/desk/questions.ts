/**
 * What the views ask of the ledger and what they are answered. The answers are worked out off the main thread (see
 * `worker.ts`): a view holds only what it shows. Every question says what it is about, so none depends on another.
 */
import type { Choice, Pick as OfficerPick } from '../../lib/domain/choice';
import type { FigureConcept } from '../../lib/domain/concepts';
import type {
  Candidate,
  Figure,
  FigureSource,
  FiguresOfPeriod,
  Period,
} from '../../lib/domain/figures';
import type { Policy } from '../../lib/domain/policy';
import type { Problem } from '../../lib/domain/problem';
import type { UnitKnowledge } from '../../lib/domain/unit-matcher';
import type { OnTimeShare, TimeTaken } from '../../lib/figures/breakdown';
import type { PortalCatalogue } from '../../lib/figures/catalogue';
import type { DossierDetails } from '../../lib/figures/dossier-details';
import type { DossierRow } from '../../lib/figures/dossier-row';
import type { RowFacets, RowQuery } from '../../lib/figures/dossier-table';
import type { LeftOut } from '../../lib/figures/due-soon';
import type { ProcedureUse } from '../../lib/figures/procedure-use';
import type { Reconciliation } from '../../lib/figures/reconcile';
import type { TallyKey } from '../../lib/figures/tally';
import type { MonthRow } from '../figures/months';

/** The period, unit and rules that a question is about. */
export interface Scope {
  period: Period;
  policy: Policy;
  unit: string | null;
  units: UnitKnowledge;
  /** False: several units are printed and nobody has said which is ours. */
  unitChosen: boolean;
  choices: readonly Choice[];
  /** Changes whenever the ledger has changed. */
  stamp: string;
}

export interface FigureOf {
  concept: FigureConcept;
  part: string | null;
}

/** A source without its list of codes, which may be long. */
export type LightSource = Omit<FigureSource, 'codes' | 'dossiers'> & { dossiers: number | null };

export interface CandidateFacts extends Omit<Candidate, 'sources'> {
  inUse: boolean;
  /** Incomplete only because pages disagree: the officer's word decides between them. */
  disputed: boolean;
  /** Null where it cannot be taken. */
  pick: OfficerPick | null;
  sources: LightSource[];
  problems: Problem[];
}

export interface FigureFacts {
  candidates: CandidateFacts[];
  choice: Choice | null;
  reconciliations: Reconciliation[];
  /** Null where no count of dossiers can answer it. */
  tally: TallyKey | null;
  /** Sites whose pages may be opened. */
  hosts: string[];
}

export interface LastYear {
  period: Period;
  figure: Pick<Figure, 'value' | 'basis' | 'complete'> | null;
}

export interface TableFacts {
  count: number;
  facets: RowFacets;
  hosts: string[];
}

export interface ShownRow extends DossierRow {
  /** The page that showed it last. */
  page: { title: string; url: string | null } | null;
}

export interface Charts {
  year: number;
  months: MonthRow[];
  lastYear: MonthRow[];
  byField: OnTimeShare[];
  byProcedure: OnTimeShare[];
  slowest: TimeTaken[];
  /** The dossiers resolved in the period were all seen: lists or printed numbers prove it. */
  complete: boolean;
  resolved: number;
}

export interface DueRow {
  key: string;
  code: string;
  procedure: string | null;
  field: string | null;
  due: string;
  days: number;
  seenAt: string;
  seenDaysAgo: number;
  firstDueUnknown: boolean;
  url: string | null;
}

export type GlanceFigure = Pick<Figure, 'concept' | 'value' | 'basis' | 'complete'>;
export interface Glance {
  period: Period;
  figures: GlanceFigure[];
}

export interface Today {
  asOf: string;
  overdue: DueRow[];
  today: DueRow[];
  soon: DueRow[];
  leftOut: Record<LeftOut, number>;
  seen: number;
  month: Glance;
  lastMonth: Glance;
}

export interface ProcedureFacts {
  catalogues: PortalCatalogue[];
  use: ProcedureUse;
  /** Sites whose pages may be opened. */
  hosts: string[];
}

/** Null: every dossier of the period. */
export type TableOf = { scope: Scope; tally: TallyKey | null };

/** Question and answer, by kind. */
export interface Questions {
  figure: [{ scope: Scope; of: FigureOf }, FigureFacts];
  /** All figures of the scope: of another unit than the one in sight. */
  figures: [{ scope: Scope }, FiguresOfPeriod];
  lastYear: [{ scope: Scope; of: FigureOf }, LastYear];
  table: [TableOf, TableFacts];
  order: [TableOf & { query: RowQuery }, Uint32Array];
  rows: [TableOf & { at: readonly number[] }, ShownRow[]];
  /** The rows of a query, for the clipboard; null where there are too many for one. */
  copy: [TableOf & { query: RowQuery; most: number }, ShownRow[] | null];
  dossier: [TableOf & { key: string }, DossierDetails | null];
  charts: [{ scope: Scope }, Charts];
  procedures: [{ scope: Scope }, ProcedureFacts];
  today: [{ scope: Scope; asOf: string; days: number }, Today];
  workbook: [
    { scope: Scope; of: FigureOf | null; exportedAt: string },
    { fileName: string; bytes: Uint8Array },
  ];
}
export type QuestionKind = keyof Questions;
export type Body<K extends QuestionKind> = Questions[K][0];
export type Answer<K extends QuestionKind> = Questions[K][1];

/** Asks one question. Rejects with the reason where it cannot be answered. */
export type Ask = <K extends QuestionKind>(kind: K, body: Body<K>) => Promise<Answer<K>>;
