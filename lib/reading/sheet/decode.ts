/** Bytes → text: byte order marks, UTF-16 without one, declared charsets, UTF-8, else windows-1258 (Vietnamese). */

interface DecodeOptions {
  /** Only the beginning of a file: a character cut in half at its end is no fault. */
  head?: boolean;
  /** The charset that the file names (`<meta charset>`, `<?xml encoding>`). */
  declared?: string | null;
}

const SAMPLE = 4096;

/** The text of a file; null where the bytes are no text. */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): string | null {
  const marked = markOf(bytes) ?? silentUtf16(bytes);
  if (marked !== null) return withoutMark(new TextDecoder(marked).decode(evenly(bytes, marked)));
  if (looksBinary(bytes)) return null;
  const utf8 = strictUtf8(bytes, options.head ?? false);
  if (utf8 !== null) return withoutMark(utf8);
  return decoderOf(options.declared ?? null).decode(bytes);
}

/** The charset that HTML or XML declares in its first bytes, in lower case; null where it names none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE));
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: nearly every second byte of a Latin text is zero. */
function silentUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** Text files have no zero bytes and hardly any control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at]!;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  return control > length * 0.01;
}

function strictUtf8(bytes: Uint8Array, head: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: head });
  } catch {
    return null;
  }
}

/** A declared charset holds unless it is UTF-8, which these bytes are not, or unknown here. */
function decoderOf(declared: string | null): TextDecoder {
  const usable = declared !== null && !/^utf-?(8|16)|^unicode/.test(declared) ? declared : null;
  try {
    return new TextDecoder(usable ?? 'windows-1258');
  } catch {
    return new TextDecoder('windows-1258');
  }
}

const evenly = (bytes: Uint8Array, charset: string): Uint8Array =>
  charset.startsWith('utf-16') ? bytes.subarray(0, bytes.length & ~1) : bytes;

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);
