/** What the page asks of the province's worker, and what it is answered. */
import type { EvidenceChoice } from '../../../lib/domain/preferences';
import type { Problem } from '../../../lib/domain/problem';
import type { Organisation } from '../../../lib/domain/organisations';
import type { BoardRow } from '../../../lib/rollup/board/rows';
import type { TotalsCompared } from '../../../lib/rollup/board/compare-totals';
import type { Comparison } from '../../../lib/rollup/board/compare';
import type { ObligationLine } from '../../../lib/rollup/board/obligations';
import type { Due } from '../../../lib/rollup/board/late';
import type { DossierStanding } from '../../../lib/rollup/dossier/standing';
import type { RollupFigure } from '../../../lib/rollup/figures/types';
import type { Province } from '../../../lib/rollup/province/schema';
import type { ScopeChoice, Answer } from '../../../lib/rollup/province/edit';
import type { Level, ScopedUnit } from '../../../lib/rollup/province/units';
import type { FigureOrigin, ReceivedFile } from '../../../lib/rollup/receive/types';
import type { PendingFile } from '../../../lib/rollup/receive/pending';
import type { SecondFigure } from '../../../lib/rollup/second/sources';
import type { FileStand } from '../../../lib/rollup/receive/stand';
import type { Opinion } from '../../../lib/rollup/province/schema';
import type { GivenList, ListStand } from './lists';
import type { Progress, Received } from './receiver';
import type { ListPart } from './slices';

/** A figure without the units behind it: they are asked for when it is opened. */
export interface FigureHead extends Pick<RollupFigure, 'key' | 'value' | 'complete' | 'problems'> {
  level: string | null;
  counted: number;
  unknown: number;
}

export interface BoardAnswer {
  year: number;
  /** Day on which names, levels and units hold. */
  day: string;
  today: string;
  due: Due | null;
  /** Units that have sent nothing count as such although the due day has not passed. */
  beforeDue: Problem[];
  /** Levels with a unit in scope. */
  levels: Level[];
  rows: BoardRow[];
  figures: FigureHead[];
  /** Files by what became of them, and those nobody can place. */
  files: { total: number; questions: number; unplaced: number };
  hasUnits: boolean;
  /** Units in scope by the rule that obliges them; those of no rule in a line of their own. */
  byObligation: ObligationLine[];
}

/** Files by what became of them; those that no file stands for are left out. */
export type StandCounts = Partial<Record<FileStand, number>>;

/** A file in the list of files. */
export type FileLine = Pick<
  ReceivedFile,
  'input' | 'kind' | 'status' | 'unitName' | 'year' | 'dated' | 'version' | 'fingerprint'
> & {
  stand: FileStand;
  unit: string | null;
  receivedAt: string;
  problem: Problem | null;
  answered: boolean;
  /** Nobody knows whose it is, or it could not be opened. */
  unplaced: boolean;
};

export interface ValueLine {
  key: string;
  label: string;
  /** A whole number here counts something; else it is a year, a code. */
  isCount: boolean;
  value: unknown;
  /** The file that says it, and where in it. */
  file: string;
  place: { paragraph: number; table: number | null } | null;
  /** Day on which a person typed it, of a file that cannot be read. */
  typed: string | null;
  origins: FigureOrigin[];
}

export interface UnitAnswer {
  row: BoardRow;
  unit: ScopedUnit;
  /** Files of the unit, newest version first. */
  files: FileAnswer[];
  values: ValueLine[];
  /** What the portal's own statistics say of it. */
  second: (SecondFigure & { name: string })[];
  dossier: DossierStanding | null;
  missing: string[];
  /** Found here, and what the unit's own program had told it. */
  problems: Problem[];
  told: Problem[];
  opinion: Pick<Opinion, 'result' | 'checkMode' | 'reason'> | null;
  texts: { reminder: string; question: string | null; budget: string | null };
  comparison: Comparison;
}

/** A file with its questions, what the next version says otherwise, and the answer it was given. */
export interface FileAnswer extends ReceivedFile {
  stand: FileStand;
  receivedAt: string;
  labels: Record<string, string>;
  /** Keys of the differences whose numbers count something. */
  counts: string[];
  /** Other versions of the unit of which nothing tells whether they are newer: one of all is to be used. */
  rivals: { fingerprint: string; input: string }[];
  answer: Answer | null;
  /** Units that it may be of: those that its letterhead calls, else those that its name and folders call. */
  maybe: { id: string; name: string }[];
  /** What a person may type in of a file that cannot be read; none of another. */
  countable: { key: string; label: string }[];
}

export interface FigureAnswer {
  figure: RollupFigure;
  counted: { id: string; name: string; value: unknown; typed: boolean }[];
  unknown: { id: string; name: string }[];
}

export interface ReportCheck {
  /** The gravest of them; thousands of lines would freeze the page and be read by nobody. */
  problems: Problem[];
  /** How many there are. */
  count: number;
  writable: boolean;
  /** Files that are not, or not wholly, in the figures. */
  pending: PendingFile[];
  /** Values that only people know, as they stand. */
  typed: Record<string, unknown>;
}

export interface WrittenReport {
  fileName: string;
  bytes: Uint8Array | null;
  problems: Problem[];
}

/** Changes of the list of units and of what is said of them. */
export type Change =
  | { do: 'unit'; unit: Organisation }
  | { do: 'drop'; id: string }
  | { do: 'add'; units: Organisation[] }
  | { do: 'scope'; unit: string; year: number; choice: ScopeChoice | null }
  | { do: 'opinion'; unit: string; year: number; opinion: Omit<Opinion, 'unit' | 'year'> | null }
  | { do: 'answer'; fingerprint: string; answer: Omit<Answer, 'fingerprint'> | null }
  | { do: 'report'; key: string; value: unknown }
  | { do: 'rules'; rules: Partial<Pick<Province, RuleKey>> }
  | { do: 'list'; province: unknown };

export type RuleKey =
  'province' | 'reference' | 'due' | 'budgetCaps' | 'texts' | 'obligations' | 'mixedPeriods';

interface OfYear {
  year: number;
}

/** Question → what goes with it and the answer. */
export interface Questions {
  board: [OfYear, BoardAnswer];
  files: [OfYear, FileLine[]];
  file: [OfYear & { input: string }, FileAnswer | null];
  /** What became of the files received at one time. */
  outcome: [OfYear & { received: string }, StandCounts];
  unit: [OfYear & { id: string }, UnitAnswer | null];
  figure: [OfYear & { key: string; level: string | null }, FigureAnswer | null];
  list: [Record<string, never>, Province];
  /** A list among the files: taken where there is none; with `take`, in the place of the one in use. */
  offer: [GivenList & { take: boolean }, ListStand];
  change: [{ changes: Change[] }, { faults: readonly string[] }];
  reminder: [OfYear & { ids: string[] }, string];
  check: [OfYear, ReportCheck];
  /** Beside the year before; null: nothing of it is here. */
  compared: [OfYear, TotalsCompared | null];
  /** `evidence`: with the annex of sources, or comments; `compared`: with the one beside the year before. */
  report: [OfYear & { evidence?: EvidenceChoice; compared?: boolean }, WrittenReport];
  export: [Record<string, never>, string];
  import: [{ text: string }, { fault: string | null; files: number }];
  erase: [Record<string, never>, null];
}
export type QuestionKind = keyof Questions;
export type AskProvince = <K extends QuestionKind>(
  kind: K,
  body: Questions[K][0],
) => Promise<Questions[K][1]>;

export interface PickedHandle {
  name: string;
  file: File;
}

export type ToWorker =
  | { kind: 'ask'; id: number; asked: QuestionKind; body: unknown }
  /** Files come in slices: a browser copies a thousand handles in half a second, and the page stands still meanwhile. */
  | { kind: 'receive'; files: PickedHandle[]; first: boolean; last: boolean }
  /** A folder is walked by the worker, where the browser hands out folders. */
  | { kind: 'receive-folder'; folder: FileSystemDirectoryHandle }
  | { kind: 'stop' };

export type FromWorker =
  /** Of a long list, before the answer that it belongs to. */
  | { kind: 'part'; id: number; part: ListPart }
  | { kind: 'answer'; id: number; answer: unknown }
  | { kind: 'failed'; id: number; message: string }
  | { kind: 'progress'; progress: Progress }
  | { kind: 'received'; received: Received }
  | { kind: 'receive-failed'; message: string }
  /** Something was changed, here or in another window. */
  | { kind: 'changed'; revision: number };
