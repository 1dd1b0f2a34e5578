/** What a page and its worker say to each other. */
import type { Summary } from '../../lib/ledger/summaries';
import type { Question } from './questions';

export interface SummaryRequest {
  id: number;
  question: Question;
}

export type SummaryReply =
  { id: number; ok: true; summary: Summary } | { id: number; ok: false; message: string };
