/** One line or one marked piece of text → entries of the register, each part only where the text says it. */
import type { Entry } from '../../domain/entry/entry';
import { newEntry, type NewId } from '../entries';
import { cleanLine } from './clean';
import { documentsIn, type Mention } from './documents';
import { eventIn } from './events';

/** "1.", "2)", "-", "+", "•", "a)" before the text of a list. */
const BULLET = /^(?:\d{1,3}[.)]|[a-zđ]\)|[-+*•–])\s+/u;

/** Entries that a line names, the event first; empty where nothing was understood. */
export function entriesOfLine(text: string, year: number, newId?: NewId): Entry[] {
  const line = cleanLine(text).replace(BULLET, '');
  const mentions = documentsIn(line, true);
  const documents = mentions.map((mention) => documentOf(mention, year, newId));
  const event = eventIn(line, without(line, mentions));
  if (event === null) return documents;
  const decision = documents.length === 1 ? { decision: documents[0]!.id } : {};
  const entry = newEntry(event.kind, year, { ...event.values, ...decision }, newId);
  return [entry, ...documents];
}

/** The first document of a marked text; null where it names none. */
export function documentOfText(text: string, year: number, newId?: NewId): Entry | null {
  const mentions = documentsIn(text, !/[\n\r]/.test(text.trim()) && text.length < 400);
  return mentions[0] ? documentOf(mentions[0], year, newId) : null;
}

function documentOf({ ref, docType }: Mention, year: number, newId?: NewId): Entry {
  return newEntry('document', year, { ref, ...(docType !== null && { docType }) }, newId);
}

/** The line without the documents: their dates are not the event's. */
function without(line: string, mentions: readonly Mention[]): string {
  const parts = mentions.reduceRight(
    (rest, { from, to }) => rest.slice(0, from) + rest.slice(to),
    line,
  );
  return parts
    .replace(/\s+/g, ' ')
    .replace(/\s+(?:theo|tại|của)?\s*$/u, '')
    .trim();
}
