/** The fields of the register's entries by kind. A field left out is unknown, never 0 and never "no". */
import { dateSchema } from '../reading';
import { makeDay } from '../instant';
import { docRefSchema } from '../values';
import { z } from '../zod';
import {
  CHANGES,
  DOCUMENT_ROLES,
  FINDING_GRADES,
  INSPECTORS,
  MONEY_SIDES,
  NOTHINGS,
  TRAINING_SIDES,
} from './kinds';

const MOST_TEXT = 4000;
/** A day of the calendar: 31/02 is none. */
const day = dateSchema.refine((text) => {
  const [year, month, date] = text.split('-').map(Number);
  return makeDay(year!, month!, date!) !== null;
});
const text = z.string().min(1).max(MOST_TEXT);
const count = z.number().int().nonnegative();
/** The id of a document in the register: a decision is one object however often it is named. */
const documentId = z.string().startsWith('document:');

export const findingSchema = z.strictObject({
  grade: z.enum(FINDING_GRADES).nullable(),
  text: text.nullable(),
  /** The corrective action, and the day it was done; null: not done yet, or not known. */
  action: text.nullable(),
  doneOn: day.nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

const shared = { note: text };

/** What the officer answered where a procedure of the portal was asked about, by its code, else its name. */
const answers = {
  /** Said to be other procedures. */
  differsFrom: z.array(text).min(1).max(100),
  /** Said to be this very procedure. */
  sameAs: z.array(text).min(1).max(100),
};

/** Each is partial: an incomplete entry is kept and shown as such. */
export const entryValues = {
  document: z
    .strictObject({
      /** Number, symbol, date, issuer and subject are one value: parts of two papers make a third that nobody issued. */
      ref: docRefSchema.extend({ date: day.nullable() }).strict(),
      /** Kind of document in words: Quyết định, Kế hoạch. */
      docType: text,
      roles: z.array(z.enum(DOCUMENT_ROLES)).min(1),
      /** The report year it serves where that is not the year of its date (plans of December, domain §1 #10). */
      forYear: z.number().int().min(2000).max(2100),
      ...shared,
    })
    .partial(),
  procedureChange: z
    .strictObject({
      change: z.enum(CHANGES),
      /** How many procedures the entry speaks of. */
      count,
      name: text,
      code: text,
      /** Day of publication, and day on which the QMS was brought in line. */
      date: day,
      updatedOn: day,
      ...answers,
      decision: documentId,
      ...shared,
    })
    .partial(),
  audit: z
    .strictObject({
      date: day,
      scope: text,
      minor: count,
      major: count,
      observations: count,
      correctiveTotal: count,
      correctiveDone: count,
      findings: z.array(findingSchema).min(1),
      decision: documentId,
      ...shared,
    })
    .partial(),
  training: z
    .strictObject({
      date: day,
      side: z.enum(TRAINING_SIDES),
      title: text,
      people: count,
      trainer: text,
      decision: documentId,
      ...shared,
    })
    .partial(),
  inspection: z
    .strictObject({
      date: day,
      by: z.enum(INSPECTORS),
      body: text,
      conclusion: text,
      decision: documentId,
      ...shared,
    })
    .partial(),
  review: z
    .strictObject({
      date: day,
      form: text,
      conclusion: text,
      decision: documentId,
      ...shared,
    })
    .partial(),
  internalProcedure: z
    .strictObject({
      name: text,
      code: text,
      /** Issued, applied from, and what shows that it is applied. */
      date: day,
      appliedOn: day,
      evidence: text,
      decision: documentId,
      ...shared,
    })
    .partial(),
  /** The QMS's own procedure for one TTHC; it stands from year to year until it is withdrawn. */
  qmsProcedure: z
    .strictObject({
      name: text,
      code: text,
      field: text,
      /** Issued in the QMS, and taken out of it. */
      date: day,
      withdrawnOn: day,
      ...answers,
      decision: documentId,
      ...shared,
    })
    .partial(),
  budget: z
    .strictObject({
      date: day,
      side: z.enum(MONEY_SIDES),
      /** Đồng. */
      amount: count,
      purpose: text,
      decision: documentId,
      ...shared,
    })
    .partial(),
  score: z
    .strictObject({
      date: day,
      unit: text,
      criterion: text,
      points: z.number().nonnegative(),
      most: z.number().positive(),
      evidence: text,
      decision: documentId,
      ...shared,
    })
    .partial(),
  nothing: z.strictObject({ of: z.enum(NOTHINGS) }).partial(),
} as const;
