/** A figure in an address: "resolved.overdue", "paused:payment". */
import { FIGURE_CONCEPTS, type FigureConcept } from '../../lib/domain/concepts';

export interface FigureKey {
  concept: FigureConcept;
  part: string | null;
}

/** "concept" or "concept:part"; a part may hold any printed words. */
export const figureKey = ({ concept, part }: FigureKey): string =>
  part === null ? concept : `${concept}:${part}`;

/** Reads it back; null for anything that names no concept. */
export function parseFigureKey(text: string): FigureKey | null {
  const cut = text.indexOf(':');
  const name = cut < 0 ? text : text.slice(0, cut);
  const concept = FIGURE_CONCEPTS.find((one) => one === name);
  if (!concept) return null;
  return { concept, part: cut < 0 ? null : text.slice(cut + 1) };
}
