/**
 * Long lists go from worker to page in parts, each a message and so a task of its own: what is copied at once freezes the page
 * for as long as the copying takes.
 */

/** Rows of a part; copying them takes a few milliseconds. */
const PART = 500;

export interface ListPart {
  /** Where in the answer the list stands; null: the answer is the list. */
  key: string | null;
  items: unknown[];
}

/** An answer without its longest list, and that list in parts; no parts where it is short. */
export function sliced(answer: unknown): { head: unknown; parts: ListPart[] } {
  if (Array.isArray(answer))
    return { head: answer.length > PART ? [] : answer, parts: partsOf(null, answer) };
  if (typeof answer !== 'object' || answer === null) return { head: answer, parts: [] };
  const lists = Object.entries(answer).filter((one): one is [string, unknown[]] =>
    Array.isArray(one[1]),
  );
  const [longest] = lists.sort(([, a], [, b]) => b.length - a.length);
  const parts = longest ? partsOf(...longest) : [];
  return { head: parts.length > 0 ? { ...answer, [longest![0]]: [] } : answer, parts };
}

function partsOf(key: string | null, list: unknown[]): ListPart[] {
  if (list.length <= PART) return [];
  const parts: ListPart[] = [];
  for (let at = 0; at < list.length; at += PART)
    parts.push({ key, items: list.slice(at, at + PART) });
  return parts;
}

/** The answer as it was. */
export function joined(head: unknown, parts: readonly ListPart[]): unknown {
  const [first] = parts;
  if (!first) return head;
  const list = parts.flatMap(({ items }) => items);
  return first.key === null ? list : { ...(head as object), [first.key]: list };
}
