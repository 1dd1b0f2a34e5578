/** Printed text in pieces, so that a blank stays known as a blank. */

/**
 * `blank` names the field whose value is missing here; `of` the field whose value the text belongs to; `living` marks
 * what a figure inside a typed text prints.
 */
export interface Piece {
  text: string;
  blank?: string;
  of?: string;
  /** Of an item of a list: which part of it. */
  part?: string;
  living?: true;
  /** Of a figure inside a typed text: the key it names. */
  names?: string;
  /** Lines of a comment on it, where comments are wished for. */
  note?: string[];
}

/** What stands where a value is missing. Dots, not colour: the decree wants black text, and dots survive printing. */
export const BLANK = '……………';

export const blank = (key: string, text = BLANK): Piece => ({ text, blank: key });
export const plain = (text: string): Piece[] => (text === '' ? [] : [{ text }]);
export const textOfPieces = (pieces: Piece[]): string => pieces.map((piece) => piece.text).join('');
/** Whether a value of the form is missing. A figure missing inside a typed text takes no words of it away. */
export const hasBlank = (pieces: Piece[]): boolean =>
  pieces.some((piece) => piece.blank !== undefined && piece.living !== true);
