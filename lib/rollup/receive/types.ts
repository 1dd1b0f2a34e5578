/** What comes in and what becomes of it. */
import type { PageConcept } from '../../domain/concepts';
import type { Problem } from '../../domain/problem';
import type { DossierFile, SlotState } from '../../register/dossier/types';
import type { TextPlace } from '../../report/read/paragraphs';

export interface IncomingFile {
  /** As the folder names it, with "/" between folders. */
  name: string;
  bytes: Uint8Array;
}

/** What the roll-up uses of a unit bundle (lib/exchange/bundle-schema.ts has all of it). */
export interface BundleFacts {
  unit: string;
  year: number;
  period: { from: string; to: string };
  form: string;
  values: Record<string, unknown>;
  problems: readonly Problem[];
  number: number;
  createdAt: string;
  supersedes: string | null;
  checksum: string;
  figures: readonly BundleFigureFacts[];
}

/** A figure of a bundle, as far as the province shows where it comes from. */
export interface BundleFigureFacts {
  concept: string;
  part: string | null;
  sources: readonly { title: string | null; url: string | null; readAt: string | null }[];
}

/** A page that a figure was read from, as the unit's bundle names it. */
export interface FigureOrigin {
  concept: string;
  title: string | null;
  /** Host alone: the address behind it may name a dossier. */
  host: string | null;
  readAt: string | null;
}

/** What a finished report says (contract §5, `read-report`). */
export interface ReportRead {
  input: string;
  /** The form it was read by. */
  pack?: string | null;
  /** `unread`: no form fits; only whose report it is may be told. */
  outcome?: 'read' | 'partly' | 'unread';
  values: Record<string, unknown>;
  /** Where each value stands in the file. */
  places?: Record<string, TextPlace>;
  problems: Problem[];
}

/** Readers of rooms that this one may not import, or that come later. */
export interface Readers {
  /** The bundle of a text, or why it is none. Throws nothing. */
  readBundle: (text: string) => BundleFacts | Problem;
  readReport: (bytes: Uint8Array, input: string) => Promise<ReportRead>;
  /** What the manifest of a dossier says (`ho-so.json`); null where it is none, or was altered. */
  readManifest: (text: string) => PackageFacts | null;
}

export const FILE_STATUSES = [
  'accepted',
  'questions',
  'superseded',
  'duplicate',
  'refused',
] as const;
export type FileStatus = (typeof FILE_STATUSES)[number];
/** `sheet`: the portal's own statistics, a second source and never a unit's report; `dossier`: papers in a package. */
export type FileKind = 'bundle' | 'report' | 'sheet' | 'dossier';

/** One value that two versions state differently. */
export interface Difference {
  key: string;
  before: unknown;
  after: unknown;
}

/** What a file says of the days it counts over; an end that it does not say is null. */
export interface StatedPeriod {
  from: string | null;
  to: string | null;
}

/** A number that the portal's table states of one unit. */
export interface SheetFigure {
  /** As the table writes it. */
  unit: string;
  concept: PageConcept;
  part: string | null;
  /** Null: the cell is blank. */
  value: number | null;
  path: string;
  row: string;
  /** Why it is not compared: its header includes other dossiers, a filter narrows it, its row is damaged. */
  doubt: 'qualified' | 'narrowed' | 'damaged' | null;
}

/** A table with one unit a row. */
export interface SheetTable {
  title: string;
  /** Null: the table does not say. */
  period: { from: string; to: string } | null;
  figures: SheetFigure[];
}

/** What the roll-up uses of a dossier's manifest (lib/exchange/dossier/manifest.ts has all of it). */
export interface PackageFacts {
  unit: string;
  year: number;
  checklist: { id: string; pack: string; version: string };
  items: readonly {
    number: number;
    slot: string;
    title: string;
    state: SlotState;
    references: readonly string[];
  }[];
  /** Papers as the check takes them; `id` is the path in the package. */
  files: readonly DossierFile[];
  bundle: { path: string; sha256: string } | null;
  number: number;
  createdAt: string;
  checksum: string;
  supersedes: string | null;
  changes: readonly { kind: 'added' | 'changed' | 'removed'; path: string }[];
}

/** A dossier as it came: what its manifest says, and what of it the archive does not hold as said. */
export interface ReceivedPackage extends Omit<PackageFacts, 'files'> {
  files: DossierFile[];
  /** Named in the manifest and not in the archive. */
  absent: string[];
  /** Other contents than the manifest says. */
  altered: string[];
  /** In the archive and not named in the manifest. */
  extra: string[];
}

/** A file that could be opened: what it says, before anybody asks which unit is meant. */
export interface Opened {
  input: string;
  kind: FileKind;
  /** SHA-256 of the bytes. */
  hash: string;
  /** SHA-256 of what it says without number and date: the same report with another date has the same. */
  fingerprint: string;
  unitName: string | null;
  year: number | null;
  period: StatedPeriod;
  /** Day or instant it gives itself; null: none. */
  dated: string | null;
  /** Number of a bundle within its year. */
  number: number | null;
  checksum: string | null;
  supersedes: string | null;
  values: Record<string, unknown>;
  /** What the unit's own program found wrong with its report. */
  findings: { errors: number; warnings: number } | null;
  problems: Problem[];
  /** The report form whose keys `values` speaks; null: unknown. */
  form: string | null;
  /** Of a report: whether a form fits it; its error says so too, so that the file is asked about. */
  outcome?: 'read' | 'partly' | 'unread';
  /** Of a report: where each value stands in the file. */
  places: Record<string, TextPlace>;
  /** Of a bundle: the pages its figures were read from. */
  origins: FigureOrigin[];
  /** Of a bundle: what its own program told the unit. */
  told: Problem[];
  /** Of kind `sheet`. */
  tables?: SheetTable[];
  /** Of kind `dossier`. */
  dossier?: ReceivedPackage;
}

/** A name in a sheet that no unit of the list bears, or several: answered by its fingerprint. */
export interface AskedName {
  name: string;
  fingerprint: string;
  problem: Problem;
}

export interface ReceivedFile {
  input: string;
  kind: FileKind | null;
  status: FileStatus;
  unit: { id: string; name: string } | null;
  /** The unit's name as the file gives it. */
  unitName: string | null;
  year: number | null;
  /** Days that its figures count over; null where nothing was read. */
  period: StatedPeriod | null;
  dated: string | null;
  /** 1 for the first version of this unit, year and kind; null where it is none. */
  version: number | null;
  fingerprint: string | null;
  /** The file that stands in its place. */
  replacedBy: string | null;
  /** What the next version states differently (of a superseded file). */
  differences: Difference[];
  problems: Problem[];
  /** Of a sheet: names that are asked about. */
  names?: readonly AskedName[];
}
