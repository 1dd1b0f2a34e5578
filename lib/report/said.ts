/** Which values a printed text says: exactly those whose pieces stand in it, not those whose words happen to. */
import type { ReportDraft } from './draft';
import { allParagraphs } from './model/build-model';
import type { ReportModel } from './model/types';
import type { Piece } from './text/pieces';
import type { FieldValue } from './values/types';

/** A part of the items of a list, beside the list itself. */
export const partKey = (list: string, part: string): string => `${list}#${part}`;

/** Keys of the values that pieces print, with `list#part` of items; a blank says nothing, nor does the number of a row. */
export function saidBy(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ text, blank, of, names, part }) => {
    if (blank !== undefined || text.trim() === '' || part === 'index') return [];
    const own = of !== undefined && part !== undefined ? [partKey(of, part)] : [];
    return [of, names, ...own].filter((key) => key !== undefined);
  });
}

/** Whether words alone may say a value: none, no, yes, an empty list. */
export const isSaidByWords = (value: FieldValue): boolean =>
  value === 0 || typeof value === 'boolean' || (Array.isArray(value) && value.length === 0);

/** Whether any of it is more than a blank. */
export const saysWords = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ text, blank }) => blank === undefined && text.trim() !== '');

const SIGNED = ['signature', 'recipients'];

/** The lines above the signature print the signing form and the title together. */
export const withAuthority = (key: string): string[] =>
  key === 'sign.title' || key === 'sign.authority' ? ['sign.title', 'sign.authority'] : [key];

/** Keys of the values that the built-in layout says. */
export function saidByModel(model: ReportModel, draft: ReportDraft): Set<string> {
  const said = new Set<string>();
  for (const { pieces, fields, section } of allParagraphs(model)) {
    for (const key of saidBy(pieces)) said.add(key);
    const [about] = fields;
    if (about === undefined || !saysWords(pieces)) continue;
    // A sentence of the form's own for the value, a cell of a list's table, a line of the signature.
    const value = draft.values[about] ?? null;
    const isWhole = isSaidByWords(value) || Array.isArray(value) || SIGNED.includes(section);
    if (isWhole) for (const key of withAuthority(about)) said.add(key);
  }
  // Who signs for nobody has no line that says so.
  const authority = draft.values['sign.authority'];
  if (typeof authority === 'string' && authority.toLowerCase() === 'none')
    said.delete('sign.authority');
  return said;
}
