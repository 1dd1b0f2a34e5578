/**
 * Placeholders of a unit's own .docx: `{{key|filter:arg}}` as in the form's own texts, `{{#if condition}} … {{/if}}`
 * (CEL, as in form packs) and `{{#each list}} … {{/each}}`, in which `{{item.part}}` is the item at hand.
 */
import { normaliseText } from '../../domain/text';

export type Tag =
  | { kind: 'value'; key: string; filter: string | null; arg: string | null }
  | { kind: 'each'; key: string }
  | { kind: 'if'; condition: string }
  /** `of` is null for the short `{{/}}`. */
  | { kind: 'end'; of: 'each' | 'if' | null };

/** A placeholder in a text: `from` and `to` are offsets in it, `tag` null where what stands between the braces means nothing. */
export interface TagInText {
  raw: string;
  from: number;
  to: number;
  tag: Tag | null;
}

/** Never over a line break or a tab: those are elements of their own in the file. */
const BRACES = /\{\{([^{}\n\t]*)\}\}/g;
const VALUE = /^([^|#/{}:]+?)\s*(?:\|\s*(\w+)\s*(?::\s*([\w.]+))?)?$/u;

/** All placeholders of a text in its order. */
export const tagsIn = (text: string): TagInText[] =>
  [...text.matchAll(BRACES)].map((match) => ({
    raw: match[0],
    from: match.index,
    to: match.index + match[0].length,
    tag: parseTag(match[1]!),
  }));

/** Braces that belong to no placeholder: one was opened and not closed, or the other way round. */
export const strayBraces = (text: string): string | null =>
  /\{\{|\}\}/.exec(text.replace(BRACES, ''))?.[0] ?? null;

/** Word turns quotes and spaces into typographic ones while they are typed, some keyboards write letters in two parts. */
const asTyped = (raw: string): string =>
  normaliseText(raw)
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"');

function parseTag(raw: string): Tag | null {
  const text = asTyped(raw);
  const each = /^#\s*each\s+(\S.*)$/i.exec(text)?.[1];
  if (each !== undefined) return { kind: 'each', key: each.trim() };
  const condition = /^#\s*if\s+(\S.*)$/i.exec(text)?.[1];
  if (condition !== undefined) return { kind: 'if', condition };
  const end = /^\/\s*(each|if)?$/i.exec(text);
  if (end) return { kind: 'end', of: (end[1]?.toLowerCase() ?? null) as 'each' | 'if' | null };
  const value = VALUE.exec(text);
  if (!value) return null;
  return { kind: 'value', key: value[1]!, filter: value[2] ?? null, arg: value[3] ?? null };
}

/** A placeholder as it is written into a file. */
export function tagText(
  key: string,
  filter: string | null = null,
  arg: string | null = null,
): string {
  const how = filter === null ? '' : `|${filter}${arg === null ? '' : `:${arg}`}`;
  return `{{${key}${how}}}`;
}
