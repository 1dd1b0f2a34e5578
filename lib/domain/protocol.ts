/**
 * Messages between popup, workbench, content script and background: one schema a kind.
 * The background is the only writer of the ledger; pages read it with live queries and send these to change it.
 */
import { attachmentPartSchema, attachmentSchema, packageMarkSchema } from './attachment';
import { periodSchema } from './figures';
import {
  bundleMarkSchema,
  changesSchema,
  erasedSchema,
  eraseScopeSchema,
  keptTableSchema,
  noteSchema,
} from './keeping';
import { handoverSchema } from './handover';
import { problemSchema } from './problem';
import { dateSchema, dossierSchema, instantSchema, readingSchema } from './reading';
import { choiceSchema } from './choice';
import { formerSchema } from './former';
import { againSchema, issuedMarkSchema } from './issued';
import { draftSchema, profileSchema } from './office';
import { preferencesSchema } from './preferences';
import { entrySchema } from './entry/entry';
import { pagingStatusSchema, sweepSchema } from './paging';
import { unitResultSchema } from './report-job';
import { templateSchema, unprintedSchema } from './template';
import { z } from './zod';

/** What the content script makes of the page in front, in short. */
export const pageStatusSchema = z.object({
  state: z.enum(['waiting', 'reading', 'done', 'quiet']),
  url: z.string(),
  title: z.string(),
  dossiers: z.number().int(),
  figures: z.number().int(),
  grids: z.number().int(),
  period: periodSchema.nullable(),
  pack: z.string().nullable(),
  problems: z.array(problemSchema),
  /** False until the background has confirmed that the reading stands in the ledger. */
  recorded: z.boolean(),
});
export type PageStatus = z.infer<typeof pageStatusSchema>;

/** A pack as JSON; whoever takes it in validates it with the schema of its room. */
const packJsonSchema = z.looseObject({ id: z.string() });
const startedSchema = z.object({ started: z.boolean(), reason: z.string().nullable() });

export const protocol = {
  /** Content script → background, at start: watch this page, or look once (no grant for the site)? */
  'page/hello': {
    request: z.object({}),
    response: z.object({
      mode: z.enum(['watch', 'once']),
      /** The officer's own packs that may concern the page, as stored. */
      packs: z.array(packJsonSchema),
    }),
  },
  /** Content script → background: a stable page was read. Idempotent. */
  'reading/record': {
    request: z.object({ reading: readingSchema }),
    response: z.object({ changed: z.boolean(), newDossiers: z.number().int() }),
  },
  /**
   * Workbench → background: a file's reading in parts, since browsers bound the length of a message (64 MB in
   * Chrome) and a long one freezes both sides. `name` is the page's own for this import. Nothing is written before
   * `finish`; `known: false` says that the worker was killed meanwhile and all must be sent again.
   */
  'import/begin': {
    request: z.object({ name: z.string().min(1), reading: readingSchema.omit({ dossiers: true }) }),
    response: z.object({}),
  },
  'import/part': {
    request: z.object({
      name: z.string(),
      /** Number of the first of them, counted from 0. */
      at: z.number().int().nonnegative(),
      dossiers: z.array(dossierSchema),
    }),
    response: z.object({ known: z.boolean() }),
  },
  'import/finish': {
    request: z.object({ name: z.string(), dossiers: z.number().int().nonnegative() }),
    response: z.object({
      known: z.boolean(),
      changed: z.boolean(),
      newDossiers: z.number().int(),
    }),
  },
  'import/drop': { request: z.object({ name: z.string() }), response: z.object({}) },
  /** Popup → content script of a tab. */
  'page/status': { request: z.object({}), response: pageStatusSchema },
  /** Popup → background: read the page in front once, by activeTab. */
  'page/read-once': {
    request: z.object({ tabId: z.number().int() }),
    response: startedSchema,
  },
  /** Popup → background: open the teaching overlay over the page in front. */
  'teach/start': { request: z.object({ tabId: z.number().int() }), response: startedSchema },
  /** Overlay or workbench → background: keep a pack of the officer's own; a faulty one is not kept. */
  'pack/save': {
    request: z.object({
      pack: packJsonSchema,
      /** Name of the file it was taken from. */
      file: z.string().optional(),
    }),
    response: z.object({ saved: z.boolean(), problems: z.array(problemSchema) }),
  },
  'pack/switch': {
    request: z.object({ id: z.string(), on: z.boolean() }),
    response: z.object({}),
  },
  'pack/remove': { request: z.object({ id: z.string() }), response: z.object({}) },
  /** Downloads a kept pack as a file for a colleague; null where there is none of this id. */
  'pack/export': {
    request: z.object({ id: z.string() }),
    response: z.object({ fileName: z.string().nullable() }),
  },
  /** Popup → content script: read all pages of the list in front; `pauseMs` between two presses, null: the usual. */
  'paging/start': {
    request: z.object({ pauseMs: z.number().int().nullable() }),
    response: pagingStatusSchema,
  },
  'paging/cancel': { request: z.object({}), response: pagingStatusSchema },
  'paging/status': { request: z.object({}), response: pagingStatusSchema },
  /** Popup → background: what became of a sweep whose tab now shows a page without a reader; null: nothing. */
  'paging/left': {
    request: z.object({ tabId: z.number().int() }),
    response: z.object({ status: pagingStatusSchema.nullable() }),
  },
  /** Content script → background: how far this tab's sweep is; a page may be loaded anew at any time. */
  'paging/load': { request: z.object({}), response: z.object({ sweep: sweepSchema.nullable() }) },
  /** Content script → background: click the one marked link, whose script only the page itself may run. */
  'paging/press': { request: z.object({ mark: z.string() }), response: z.object({}) },
  'paging/save': { request: z.object({ sweep: sweepSchema }), response: z.object({}) },
  'profile/save': {
    request: z.object({ profile: profileSchema }),
    response: z.object({ revision: z.number().int() }),
  },
  /** A number typed, a candidate taken, or either taken back (`pick: null`). */
  'choice/save': { request: z.object({ choice: choiceSchema }), response: z.object({}) },
  /** Refused (`saved: false`) when another window has saved a newer revision; `revision` is the stored one. */
  'draft/save': {
    request: z.object({ draft: draftSchema }),
    response: z.object({ saved: z.boolean(), revision: z.number().int() }),
  },
  /** Sets a report that was read aside as that of its year; another one of the year goes. */
  'former/save': { request: z.object({ former: formerSchema }), response: z.object({}) },
  'former/remove': { request: z.object({ year: z.number().int() }), response: z.object({}) },
  /**
   * Builds the report of a year in the background, records it and downloads it; nothing is written while errors stand.
   * What became of it also stands in the settings (`jobs`), for whoever asks later.
   */
  'report/generate': {
    request: z.object({
      year: z.number().int(),
      overrides: z.record(z.string(), z.string()),
      /** Names the code that the page's kept answers were worked out by. */
      build: z.string().optional(),
      /** In the built-in layout this time, whatever template is in use. */
      builtIn: z.boolean().optional(),
    }),
    response: z.object({
      written: z.boolean(),
      fileName: z.string().nullable(),
      problems: z.array(problemSchema),
    }),
  },
  /**
   * Workbench → background: a report for each of these units, in one file; how far it is stands in the settings (`jobs`).
   * `fileName` null: none could be written, `results` say why.
   */
  'report/units': {
    request: z.object({
      year: z.number().int(),
      units: z.array(z.string().min(1)).min(1).max(200),
    }),
    response: z.object({
      fileName: z.string().nullable(),
      results: z.array(unitResultSchema),
      problems: z.array(problemSchema),
    }),
  },
  /** Stops it before anything is handed out. */
  'report/stop': { request: z.object({ year: z.number().int() }), response: z.object({}) },
  /** Popup → background: wake up and take up what a killed worker left. */
  'report/resume': { request: z.object({}), response: z.object({}) },
  /** Workbench → background: what the office did with a written report; `saved: false`: there is none of this id. */
  'issued/mark': {
    request: z.object({ id: z.string(), mark: issuedMarkSchema }),
    response: z.object({ saved: z.boolean() }),
  },
  /** Renders a written report again from the values kept with it and compares the bytes. */
  'issued/check': {
    request: z.object({ id: z.string() }),
    response: z.object({ answer: againSchema }),
  },
  /** Workbench → background: one piece of a checked backup is put aside; `seq` counts from 0. */
  'backup/stage': {
    request: z.object({
      job: z.string().min(1),
      seq: z.number().int().nonnegative(),
      table: keptTableSchema,
      rows: z.array(z.unknown()),
    }),
    response: z.object({}),
  },
  /** Merges the `count` pieces put aside, all or nothing. */
  'backup/restore': {
    request: z.object({ job: z.string().min(1), count: z.number().int().nonnegative() }),
    response: z.object({ changes: changesSchema }),
  },
  /** A backup was written to a file. */
  'backup/made': {
    request: z.object({ at: instantSchema, fileName: z.string() }),
    response: z.object({}),
  },
  'backup/remind': {
    request: z.object({ days: z.number().int().min(1).max(366) }),
    response: z.object({}),
  },
  /** Downloads the bundle for the province; `fileName` null: the unit's name is not known yet. */
  'bundle/export': {
    request: z.object({ year: z.number().int(), overrides: z.record(z.string(), z.string()) }),
    response: z.object({ fileName: z.string().nullable(), number: z.number().int() }),
  },
  'ledger/erase': {
    request: z.object({ scope: eraseScopeSchema }),
    response: z.object({ erased: erasedSchema }),
  },
  /**
   * Saves entries of the register, all or none; a deletion is an entry with `deleted`. Refused (`saved: false`) where
   * another window has saved a newer revision of one; `entries` are those that stand.
   */
  'register/save': {
    request: z.object({ entries: z.array(entrySchema).min(1).max(500) }),
    response: z.object({ saved: z.boolean(), entries: z.array(entrySchema) }),
  },
  /** Text marked on a page and sent to the register; handed out once and kept nowhere. Null: none waits. */
  'register/marked': {
    request: z.object({}),
    response: z.object({ text: z.string().nullable() }),
  },
  /** Any page of ours → background: what the officer prefers; kept for the reminders. */
  'preferences/save': {
    request: z.object({ preferences: preferencesSchema }),
    response: z.object({}),
  },
  /** Workbench in the sample year → background: make its database ready; then it is filled as any ledger is. */
  'sample/begin': { request: z.object({}), response: z.object({}) },
  /** Removes the sample year, from whichever workbench. */
  'sample/remove': { request: z.object({}), response: z.object({}) },
  /** Workbench → background: keep a Word template; the background gives it its time. */
  'template/save': {
    request: z.object({ template: templateSchema.omit({ savedAt: true }) }),
    response: z.object({}),
  },
  /** Reports of its form are written in it, or no longer. */
  'template/use': {
    request: z.object({ id: z.string(), on: z.boolean() }),
    response: z.object({}),
  },
  /** What it leaves out of reports on purpose; all of it each time. */
  'template/omit': {
    request: z.object({ id: z.string(), omits: z.array(z.string()) }),
    response: z.object({}),
  },
  /** What the templates would leave out of the year's report as it stands; null: nothing can be said of that one. */
  'template/unprinted': {
    request: z.object({
      year: z.number().int(),
      ids: z.array(z.string()).max(50),
      build: z.string().optional(),
    }),
    response: z.object({ lost: z.record(z.string(), z.array(unprintedSchema).nullable()) }),
  },
  'template/remove': { request: z.object({ id: z.string() }), response: z.object({}) },
  /** Workbench → background: a megabyte of a file of the dossier; the file stands once its head is saved. */
  'attachment/part': { request: attachmentPartSchema, response: z.object({}) },
  /** Saves heads; refused (`saved: false`) where parts of one are missing. A head with `removed` drops its parts. */
  'attachment/save': {
    request: z.object({ attachments: z.array(attachmentSchema).min(1).max(500) }),
    response: z.object({ saved: z.boolean() }),
  },
  /** Forgets the parts of a file that was given up half-way. */
  'attachment/drop': { request: z.object({ id: z.string() }), response: z.object({}) },
  /** The unit bundle as a text, for the dossier; null: the unit has no name yet. Nothing is marked as sent. */
  'bundle/make': {
    request: z.object({ year: z.number().int() }),
    response: z.object({ text: z.string().nullable(), fileName: z.string() }),
  },
  /** The officer says on which day the dossier made last was sent, or (null) takes that back. */
  'package/sent': {
    request: z.object({
      year: z.number().int(),
      unit: z.string(),
      number: z.number().int(),
      day: dateSchema.nullable(),
    }),
    response: z.object({ saved: z.boolean() }),
  },
  /** The dossier was written to a file: it and the bundle in it are what was made last. */
  'package/made': {
    request: z.object({ mark: packageMarkSchema, bundle: bundleMarkSchema }),
    response: z.object({}),
  },
  /** The sheet that goes with the next backup, for whoever takes the work over. */
  'handover/save': { request: z.object({ sheet: handoverSchema }), response: z.object({}) },
  'note/save': { request: z.object({ note: noteSchema }), response: z.object({}) },
} as const;

export type Protocol = typeof protocol;
export type MessageKind = keyof Protocol;
export type Request<K extends MessageKind> = z.infer<Protocol[K]['request']>;
export type Response<K extends MessageKind> = z.infer<Protocol[K]['response']>;
