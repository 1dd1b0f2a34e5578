/** What a page and its worker say to each other. */
import type { Body, QuestionKind } from '../desk/questions';
import type { Question } from './questions';

/** A question whose answer is kept, or one to the desk. */
export type WorkerQuestion =
  { question: Question } | { desk: { kind: QuestionKind; body: Body<QuestionKind> } };

export type WorkerRequest = WorkerQuestion & { id: number };

export type WorkerReply =
  { id: number; ok: true; answer: unknown } | { id: number; ok: false; message: string };
