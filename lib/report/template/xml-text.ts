/** Text of a part as it stands in the XML, taken apart without ever writing anew what is not touched. */

/** Comments, CDATA, tags (quoted attributes may hold ">"), and the text between them. */
const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/** The tokens of an XML text; joined they are the text again. Null where it is not well formed. */
export function tokensOf(xml: string): string[] | null {
  const tokens = xml.match(TOKEN) ?? [];
  return tokens.reduce((sum, token) => sum + token.length, 0) === xml.length ? tokens : null;
}

/** The qualified name of a start, end or empty tag; '' for anything else. */
export const nameOf = (token: string): string => /^<\/?([\w:.-]+)/.exec(token)?.[1] ?? '';
export const isEnd = (token: string): boolean => token.startsWith('</');
export const isEmpty = (token: string): boolean => token.endsWith('/>');

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text as a reader sees it. */
export const decoded = (xml: string): string =>
  xml.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, dec?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(dec) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** The letters XML may hold; all others would make the file unreadable. */
export const printable = (text: string): string => [...text].filter(isAllowed).join('');

function isAllowed(letter: string): boolean {
  const code = letter.codePointAt(0)!;
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
