/** Makes a typed text fit for printing. */

/**
 * NFC, one kind of line break, no control characters and none that XML 1.0 forbids
 * (lone surrogates, U+FFFE, U+FFFF), no marks of direction, trimmed. Returns null where nothing is left.
 */
export function cleanText(raw: string): string | null {
  const text = stripForbidden(raw.normalize('NFC').replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n'))
    .replace(/[\t\u00a0]/g, ' ')
    .trim();
  return text === '' ? null : text;
}

function stripForbidden(text: string): string {
  let out = '';
  for (const char of text) if (isPrintable(char.codePointAt(0)!)) out += char;
  return out;
}

function isPrintable(code: number): boolean {
  if (code === 0x09 || code === 0x0a) return true;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return false;
  // Zero-width characters and byte order marks come along with copied web text and print nothing.
  if (code === 0x200b || code === 0xfeff || code === 0xad) return false;
  // Marks that turn the direction of text make a number read backwards.
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return false;
  if (code === 0x200e || code === 0x200f || code === 0x2060) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return (code & 0xfffe) !== 0xfffe;
}
