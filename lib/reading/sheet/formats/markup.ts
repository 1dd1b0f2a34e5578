/**
 * A scanner for HTML and SpreadsheetML: tags, attributes and texts in order, forgiving as browsers are.
 * It needs no DOM, so one path serves the extension's worker and the command line alike.
 */

export interface MarkupHandler {
  open(tag: string, attributes: Record<string, string>): void;
  close(tag: string): void;
  text(text: string): void;
}

/** HTML elements whose contents are no markup of the page. */
export const HTML_RAW: ReadonlySet<string> = new Set(
  'script style textarea title noscript template'.split(' '),
);
const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/**
 * Walks the markup. Tag and attribute names arrive in lower case; texts with their entities decoded.
 * Elements in `raw` are passed over whole.
 */
export function scanMarkup(
  source: string,
  handler: MarkupHandler,
  raw: ReadonlySet<string> = new Set(),
): void {
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const end = next < 0 ? source.length : next;
    if (end > at) handler.text(decodeEntities(source.slice(at, end)));
    if (next < 0) return;
    at = afterTag(source, next, handler, raw);
  }
}

function afterTag(
  source: string,
  at: number,
  handler: MarkupHandler,
  raw: ReadonlySet<string>,
): number {
  if (source.startsWith('<!--', at)) return after(source, '-->', at + 4);
  if (source.startsWith('<![CDATA[', at)) {
    const end = source.indexOf(']]>', at);
    handler.text(source.slice(at + 9, end < 0 ? source.length : end));
    return end < 0 ? source.length : end + 3;
  }
  if (source[at + 1] === '!' || source[at + 1] === '?') return after(source, '>', at);
  TAG.lastIndex = at;
  const match = TAG.exec(source);
  if (!match) {
    handler.text('<');
    return at + 1;
  }
  const tag = match[2]!.toLowerCase();
  if (match[1] === '/') {
    handler.close(tag);
    return TAG.lastIndex;
  }
  const rest = match[3]!;
  const resume = TAG.lastIndex;
  if (raw.has(tag) && !rest.endsWith('/')) return afterRaw(source, tag, resume);
  handler.open(tag, attributesOf(rest));
  if (rest.endsWith('/')) handler.close(tag);
  return resume;
}

function after(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? source.length : end + mark.length;
}

function afterRaw(source: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}\\s*>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(source) ? closing.lastIndex : source.length;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE))
    attributes[name!.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  return attributes;
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ensp: ' ',
  emsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  times: '×',
  deg: '°',
  shy: '',
  ETH: 'Đ',
  eth: 'đ',
};
/** "&aacute;", "&Ocirc;": a letter and its mark. */
const MARKS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
};

/** Entities by number, and by name for signs and for the letters of Vietnamese. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));?/gi, (whole, dec, hex, name) => {
    if (dec || hex) return letterOf(dec ? Number(dec) : Number.parseInt(hex, 16)) ?? whole;
    const sign = NAMED[name] ?? NAMED[name.toLowerCase()];
    if (sign !== undefined) return sign;
    const mark = MARKS[name.slice(1).toLowerCase()];
    return mark === undefined ? whole : (name[0] + mark).normalize('NFC');
  });
}

const letterOf = (code: number): string | null =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : null;
