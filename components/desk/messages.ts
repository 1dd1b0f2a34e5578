/** What a page and its desk's worker say to each other. */
import type { Answer, Body, QuestionKind } from './questions';

export interface DeskRequest {
  id: number;
  kind: QuestionKind;
  body: Body<QuestionKind>;
}

export type DeskReply =
  | { id: number; ok: true; answer: Answer<QuestionKind> }
  | { id: number; ok: false; message: string };
