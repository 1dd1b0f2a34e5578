/** Text typed for the fonts of the nineties (TCVN3 ".VnTime", VNI): the letters shown are not the letters stored. */
import type { RawGrid } from '../raw';

/** TCVN3 puts Vietnamese vowels where Latin-1 has signs: "Gi¶i quyÕt", "hµnh chÝnh", "§óng h¹n". */
const TCVN3_WORD =
  /(?:\p{L}+[µ¸¶·¹¨»¾¼½©®¬«­§×]+[\p{L}µ¸¶·¹¨»¾¼½©®¬«§×]*)|(?:[®§][\p{L}µ¸¶·¹¨»¾¼½©¬«×]+)/gu;
/** VNI writes the mark as a letter of its own behind the vowel: "giaûi quyeát", "haønh", "ñuùng haïn". */
const VNI_WORD = /\p{L}*[aeouiyAEOUIY][øûïäåëØÛÏÄÅË]\p{L}*/gu;
/** What `looksLegacy` asks of each text. */
export const LEGACY_WORDS: readonly RegExp[] = [TCVN3_WORD, VNI_WORD];
const ENOUGH = 3;

/** True when several different words of the texts can only be legacy encodings. */
export function looksLegacy(texts: Iterable<string>): boolean {
  const words = new Set<string>();
  for (const text of texts) {
    for (const pattern of LEGACY_WORDS)
      for (const [word] of text.matchAll(pattern)) words.add(word);
    if (words.size >= ENOUGH) return true;
  }
  return false;
}

/** Header texts and the first rows of the grids. */
export function* sampleOf(grids: RawGrid[]): Generator<string> {
  for (const grid of grids) {
    yield* grid.captions;
    for (const column of grid.columns) yield* column.path;
    for (const row of grid.rows.slice(0, 20)) for (const cell of row.cells) yield cell.text;
  }
}
