/** Makes model paragraphs from a form's texts. */
import type { Role } from '../../packs/report-layout-schema';
import { plain, textOfPieces, type Piece } from '../text/pieces';
import { renderText, type TextScope } from '../text/render-text';
import { parseTemplate, type TemplateNode } from '../text/template';
import type { ModelParagraph } from './types';

/** Typed as text, not as Word's own numbering, so that copying keeps them (domain §3.3). */
const MARKS: Partial<Record<Role, string>> = { dash: '- ', plus: '+ ', recipient: '- ' };
/** A second paragraph of one value goes on without a mark. */
const CONTINUED: Partial<Record<Role, Role>> = { dash: 'text', plus: 'text' };

/** Where a paragraph stands and what it is about. */
export interface Place {
  role: Role;
  section: string;
  fields: string[];
}

/** Keys of a template, those of the section at hand first. */
export function keysOf(template: string, scope: TextScope, section: string): string[] {
  const keys = parseTemplate(template).flatMap(keysOfNode);
  const real = keys.map((key) => (key.startsWith('item') ? (scope.item?.key ?? key) : key));
  const here = (key: string) =>
    scope.draft.form.fields.some((field) => field.key === key && field.section === section);
  return [...new Set([...real.filter(here), ...real])];
}

const keysOfNode = (node: TemplateNode): string[] =>
  node.kind === 'text' ? [] : node.kind === 'value' ? [node.key] : node.nodes.flatMap(keysOfNode);

/** One paragraph of a text, without mark or closing punctuation; line breaks in values become spaces, except in a table's heading. */
export function line(
  template: string,
  scope: TextScope,
  place: Omit<Place, 'fields'>,
): ModelParagraph {
  const pieces = renderText(template, scope).map((piece) => ({
    ...piece,
    text: place.role === 'tableHead' ? piece.text : piece.text.replace(/\n+/g, ' '),
  }));
  return { ...place, fields: keysOf(template, scope, place.section), pieces };
}

/** Paragraphs of a text: one a line of it, marked, and closed with `end` where it has no closing of its own. */
export function paragraphs(pieces: Piece[], place: Place, end: string): ModelParagraph[] {
  const lines = splitLines(pieces);
  return lines.map((own, index) => {
    const role = index === 0 ? place.role : (CONTINUED[place.role] ?? place.role);
    const mark = plain(MARKS[role] ?? '');
    const closed = index === lines.length - 1 ? closeWith(own, end) : own;
    return { ...place, role, pieces: [...mark, ...withoutMark(closed)] };
  });
}

/** Breaks pieces at line breaks; empty lines go, so no empty paragraph is ever printed. */
export function splitLines(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines[lines.length - 1]!.push({ ...piece, text });
    });
  }
  return lines.filter((own) => textOfPieces(own).trim() !== '');
}

function closeWith(pieces: Piece[], end: string): Piece[] {
  const text = textOfPieces(pieces).trimEnd();
  return end === '' || /[.;:!?]$/.test(text) ? pieces : [...pieces, { text: end }];
}

/** A list item that was typed with its own dash would show two. */
function withoutMark(pieces: Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined || first.blank !== undefined) return pieces;
  return [{ ...first, text: first.text.replace(/^\s*[-–—+•*]\s+/, '') }, ...rest];
}

/** Capitals written out, as the decree wants them. */
export function inCapitals(paragraph: ModelParagraph): ModelParagraph {
  const pieces = paragraph.pieces.map((piece) => ({ ...piece, text: piece.text.toUpperCase() }));
  return { ...paragraph, pieces };
}
