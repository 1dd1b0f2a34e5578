/** Reading all pages of a list: what is remembered of it, and what the popup is told. */
import { z } from './zod';
import { coverageSchema, filterSchema, gridPeriodSchema, instantSchema } from './reading';

/** Why a sweep came to an end before the last page; the words stand in strings/paging. */
export const STOP_REASONS = [
  'cancelled',
  'officer',
  'scope-changed',
  'columns-changed',
  'navigated',
  'repeated',
  'backwards',
  'skipped',
  'total-changed',
  'same-page',
  'timeout',
  'login',
  'page-error',
  'no-list',
  'no-pager',
  'ambiguous-pager',
  'not-recorded',
  'too-long',
] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** What was seen of one page of the list. */
export const pageSeenSchema = z.object({
  /** Reading and grid that hold its rows. */
  reading: z.string(),
  grid: z.number().int().nonnegative(),
  rows: z.number().int().nonnegative(),
  coverage: coverageSchema,
  /** The page's own number and the number of pages, where the pager shows them. */
  page: z.number().int().nullable(),
  pages: z.number().int().nullable(),
});
export type PageSeen = z.infer<typeof pageSeenSchema>;

/** One reading of all pages of one list, from start to end. */
export const sweepSchema = z.object({
  id: z.string().min(1),
  state: z.enum(['running', 'stopped', 'done']),
  reason: z.enum(STOP_REASONS).nullable(),
  host: z.string(),
  /** What the list is: address, title, filters, period; and its columns. Equal texts, equal lists. */
  scope: z.string(),
  columns: z.string(),
  filters: z.array(filterSchema),
  period: gridPeriodSchema.nullable(),
  startedAt: instantSchema,
  updatedAt: instantSchema,
  pages: z.array(pageSeenSchema),
  /** All codes read, in order; emptied once the sweep is done, when the readings themselves tell. */
  codes: z.array(z.string()),
  /** Number of codes on the newest page: the tail of `codes`. */
  lastCount: z.number().int().nonnegative(),
  /** Different dossiers read. */
  seen: z.number().int().nonnegative(),
  /** It began on the list's first page. */
  fromFirst: z.boolean(),
  /** Something moved or was left out: rows met twice, rows without a code, a total that changed. */
  disturbed: z.boolean(),
  /** The next button was pressed and its page has not been read yet. */
  pressed: z.boolean(),
  /** Presses since the newest page was read; a second one is made only after the page was loaded anew. */
  presses: z.number().int().nonnegative(),
  /** Least pause between two presses, in milliseconds. */
  leastMs: z.number().int().nonnegative(),
  /** Errors that stood on the page when the officer began, as numbers; they stop nothing. */
  ignored: z.array(z.number().int()).optional(),
  /** First page to last, nothing left out: all rows of the list as it stood. */
  whole: z.boolean(),
});
export type Sweep = z.infer<typeof sweepSchema>;

/** What popup and page say about reading all pages. */
export const pagingStatusSchema = z.object({
  phase: z.enum(['unavailable', 'offered', 'running', 'paused', 'stopped', 'done']),
  reason: z.enum(STOP_REASONS).nullable(),
  /** Page in front, and how many there are, where the pager or the coverage tells. */
  page: z.number().int().nullable(),
  pages: z.number().int().nullable(),
  seen: z.number().int(),
  total: z.number().int().nullable(),
  whole: z.boolean(),
  /** A press on the button goes on where it stopped. */
  resumes: z.boolean(),
  /** The list is in front, so that a press can begin at all. */
  begins: z.boolean(),
});
export type PagingStatus = z.infer<typeof pagingStatusSchema>;
