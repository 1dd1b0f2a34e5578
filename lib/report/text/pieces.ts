/** Printed text in pieces, so that a blank stays known as a blank. */

/** `blank` names the field whose value is missing here. */
export interface Piece {
  text: string;
  blank?: string;
}

/** What stands where a value is missing. Dots, not colour: the decree wants black text, and dots survive printing. */
export const BLANK = '……………';

export const blank = (key: string, text = BLANK): Piece => ({ text, blank: key });
export const plain = (text: string): Piece[] => (text === '' ? [] : [{ text }]);
export const textOfPieces = (pieces: Piece[]): string => pieces.map((piece) => piece.text).join('');
export const hasBlank = (pieces: Piece[]): boolean =>
  pieces.some((piece) => piece.blank !== undefined);
