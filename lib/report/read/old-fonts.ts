/**
 * Text typed for the fonts of the nineties, told by its font: TCVN3, also called ABC (TCVN 5712:1993; fonts ".VnTime",
 * ".VnTimeH"), and VNI-Windows ("VNI-Times"). The letters such a font draws are not the letters that are stored.
 */
import tables from '../../packs/builtin/old-fonts.json';

/** `tcvn3Capitals`: the font draws every letter as a capital. */
export type OldEncoding = 'tcvn3' | 'tcvn3Capitals' | 'vni';

/** The encoding a font stands for; null for a font of our days. */
export function encodingOf(font: string | null): OldEncoding | null {
  const name = font?.trim() ?? '';
  if (/^VNI[- ]/i.test(name)) return 'vni';
  if (!/^\.Vn/i.test(name)) return null;
  return /H$/.test(name) ? 'tcvn3Capitals' : 'tcvn3';
}

const pairsOf = (table: string): Map<string, string> =>
  new Map(table.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]));

const TCVN3 = pairsOf(tables.tcvn3);
const VNI = pairsOf(tables.vni);
/** Word keeps signs of a "symbol" font in the private area, low byte as it was. */
const PRIVATE = /[\uF020-\uF0FF]/;

/** The text as its font draws it, in Unicode (NFC). What the table does not know stands as it is. */
export function decode(text: string, encoding: OldEncoding): string {
  const stored = Array.from(text, (sign) =>
    PRIVATE.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xf000) : sign,
  ).join('');
  if (encoding === 'vni') return decodeVni(stored);
  const letters = Array.from(stored, (sign) => TCVN3.get(sign) ?? sign).join('');
  return encoding === 'tcvn3Capitals' ? letters.toUpperCase() : letters;
}

/** A mark stands behind its vowel, in either case: "AÙ" and "Aù" are both "Á". */
function decodeVni(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const [vowel, mark] = [text[at]!, text[at + 1] ?? ''];
    const own = vowel === vowel.toUpperCase() ? mark.toUpperCase() : mark.toLowerCase();
    const pair = VNI.get(vowel + own);
    letters += pair ?? VNI.get(vowel) ?? vowel;
    if (pair !== undefined) at += 1;
  }
  return letters;
}

/**
 * What the signs themselves say of a text in an old font: `old` and `unicode` are sure (the font may have been left on
 * when the text was typed anew); `open` could be either ("có" is "cú" in TCVN3); `plain` has nothing but ASCII.
 */
export type Verdict = 'old' | 'unicode' | 'open' | 'plain';

/** Vietnamese letters that no old encoding stores, and marks on their own. */
const ONLY_UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|[\u0300-\u0323]/;
/** Vietnamese letters that are Latin-1 signs as well. */
const BOTH = /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý]/;
const LATIN_1 = /[\u00A1-\u00FF]/;
/** A vowel with a mark behind it that no Vietnamese word spells so; "hoà" is one in Unicode too. */
const VNI_PAIR = new RegExp(
  [...VNI.keys()].filter((key) => key.length === 2 && !/^o[àáã]$/i.test(key)).join('|'),
);

export function verdictOf(text: string, encoding: OldEncoding): Verdict {
  if (PRIVATE.test(text)) return 'old';
  if (ONLY_UNICODE.test(text)) return 'unicode';
  const signs = Array.from(text).filter((sign) => LATIN_1.test(sign));
  if (signs.length === 0) return 'plain';
  const table = encoding === 'vni' ? VNI : TCVN3;
  const isSure = signs.some((sign) => table.has(sign) && !BOTH.test(sign));
  return isSure || (encoding === 'vni' && VNI_PAIR.test(text)) ? 'old' : 'open';
}

/**
 * Every text of a document in an old font, judged together: what is open alone follows the others, where they agree.
 */
export class OldTexts {
  private readonly seen = new Set<Verdict>();
  private readonly fonts = new Set<string>();
  private readonly open = new Set<string>();

  note(text: string, encoding: OldEncoding): void {
    this.seen.add(verdictOf(text, encoding));
  }

  /** The text in Unicode; as it stands where it is Unicode already or cannot be told. */
  settle(text: string, encoding: OldEncoding, font: string): string {
    const verdict = verdictOf(text, encoding);
    const [old, anew] = [this.seen.has('old'), this.seen.has('unicode')];
    if (verdict === 'unicode') return text;
    if (verdict === 'plain') return anew ? text : decode(text, encoding);
    if (verdict === 'open' && (anew || !old)) {
      if (!anew || old) this.open.add(text.trim());
      return text;
    }
    this.fonts.add(font);
    return decode(text, encoding);
  }

  /** Fonts whose text was converted. */
  get converted(): string[] {
    return [...this.fonts].sort();
  }

  /** Texts that could be either and stand as they are stored. */
  get unsure(): string[] {
    return [...this.open];
  }
}
