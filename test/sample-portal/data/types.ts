/** Shapes of the sample's data. Everything in it is invented. */

/** A moment at UTC+7, `2026-11-17T13:10:00+07:00`. */
export type Instant = string;
/** A calendar day, `2026-11-17`. */
export type Day = string;

export interface Period {
  from: Day;
  to: Day;
}

export type Channel = 'online' | 'direct' | 'postal';

/** The national ten, and the two that portals print besides. */
export type Status =
  | 'registered'
  | 'accepted'
  | 'notAccepted'
  | 'processing'
  | 'supplementRequested'
  | 'paymentRequested'
  | 'withdrawalRequested'
  | 'stopped'
  | 'finished'
  | 'delivered'
  | 'withdrawn'
  | 'refused';

export type UnitGroup = 'Sở, ban, ngành' | 'Xã, phường';

export interface Unit {
  id: string;
  name: string;
  group: UnitGroup;
  /** First part of its dossier codes. */
  agencyCode: string;
  /** Where its dossiers lie while they are being worked on. */
  departments: string[];
}

export interface Procedure {
  code: string;
  name: string;
  field: string;
  unitId: string;
  level: 'Toàn trình' | 'Một phần';
  /** Working days; null where the law sets no time ("Không quy định"). */
  workingDays: number | null;
}

/** An invented person or organisation: what a reader must never keep. */
export interface Applicant {
  kind: 'person' | 'organisation';
  name: string;
  idNumber: string;
  phone: string;
  address: string;
  email: string;
}

export interface Supplement {
  requestedAt: Instant;
  completedAt: Instant | null;
}

export interface SampleDossier {
  /** The portal's own key (in the address of the detail page). */
  id: string;
  code: string;
  unitId: string;
  procedure: Procedure;
  channel: Channel;
  applicant: Applicant;
  /** Trích yếu: free text that may name the applicant. */
  summary: string;
  submittedAt: Instant;
  /** Null until accepted. */
  receivedAt: Instant | null;
  /** The due date now in force. */
  dueAt: Instant | null;
  /** The first due date, where an apology moved it. */
  dueAtOriginal: Instant | null;
  resultAt: Instant | null;
  returnedAt: Instant | null;
  supplements: Supplement[];
  withdrawnAt: Instant | null;
  refusedAt: Instant | null;
  stoppedAt: Instant | null;
  apologisedAt: Instant | null;
  status: Status;
  /** Name of the internal step, where one is printed. */
  step: string | null;
  department: string;
  /** Invented official who holds it. */
  official: string;
  fee: number;
  /** File names of the results; empty where none is attached. */
  resultFiles: string[];
  /** Số ký hiệu of the result. */
  resultNumber: string | null;
}

export type DatasetName = '2022' | '2026';

export interface Dataset {
  name: DatasetName;
  /** The sample's pinned clock for this set. */
  now: Instant;
  /** In the order in which they were received. */
  dossiers: SampleDossier[];
}
