/** Numbers of annexes: roman where there are several (NĐ 30/2020, Phụ lục I, III.1.b; F25). */
import { plain, textOfPieces } from '../text/pieces';
import type { ModelAnnex } from './types';

const WORD = /^phụ lục$/iu;
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** The label of an annex as it is printed. */
const labelOf = ({ title }: ModelAnnex): string =>
  textOfPieces(title[0]?.pieces ?? [])
    .trim()
    .normalize('NFC');

/**
 * Annexes named only "Phụ lục" get the number of their place where there are several. A number of the form's own
 * ("Phụ lục IA", set by the province) stays, and none is given twice.
 *
 * @param before how many annexes stand in the document before these
 */
export function numbered(annexes: ModelAnnex[], before = 0): ModelAnnex[] {
  if (annexes.length + before < 2) return annexes;
  const taken = new Set(annexes.map((annex) => labelOf(annex).replace(/^phụ lục\s+/iu, '')));
  return annexes.map((annex, at) => {
    const [label, ...rest] = annex.title;
    if (label === undefined || !WORD.test(labelOf(annex))) return annex;
    const number =
      ROMAN.slice(at + before).find((one) => !taken.has(one)) ?? String(at + before + 1);
    taken.add(number);
    const pieces = [...label.pieces, ...plain(` ${number}`)];
    return { ...annex, title: [{ ...label, pieces }, ...rest] };
  });
}
