/** What the register of a year ("Sổ ISO") records besides dossiers, and the words that its entries choose among. */

/** `nothing` is the officer's statement that something did not occur in a year: the only source of a 0. */
export const ENTRY_KINDS = [
  'document',
  'procedureChange',
  'audit',
  'training',
  'inspection',
  'review',
  'internalProcedure',
  'qmsProcedure',
  'budget',
  'score',
  'nothing',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Kinds that an officer adds by name. */
export const RECORDED_KINDS = ENTRY_KINDS.filter(
  (kind): kind is Exclude<EntryKind, 'nothing'> => kind !== 'nothing',
);
export type RecordedKind = (typeof RECORDED_KINDS)[number];

/** What a document is good for in the report of a year; one document may serve several (domain §1: #10–#18, #44, #54, #59). */
export const DOCUMENT_ROLES = [
  'crPlan',
  'isoPlan',
  'directive',
  'qualityObjectives',
  'auditProgramme',
  'publication',
  'committee',
  'internalProcedures',
  'scoreCriteria',
] as const;
export type DocumentRole = (typeof DOCUMENT_ROLES)[number];

/** How an administrative procedure (TTHC) changed. */
export const CHANGES = ['new', 'amended', 'abolished'] as const;
/** Whether the unit held a training itself or sent people to one. */
export const TRAINING_SIDES = ['organised', 'attended'] as const;
export const INSPECTORS = ['external', 'internal'] as const;
export const MONEY_SIDES = ['allocated', 'spent'] as const;
/** Grades of a finding, as the report counts them: nhẹ, nặng, lưu ý. */
export const FINDING_GRADES = ['minor', 'major', 'observation'] as const;

/** What may be said not to have occurred: a kind, or one side of it. */
export const NOTHINGS = [
  'procedureChange.new',
  'procedureChange.amended',
  'procedureChange.abolished',
  'audit',
  'training.organised',
  'training.attended',
  'inspection.external',
  'inspection.internal',
  'budget.allocated',
  'document.directive',
  'document.publication',
  'document.committee',
  'document.qualityObjectives',
] as const;
export type Nothing = (typeof NOTHINGS)[number];
