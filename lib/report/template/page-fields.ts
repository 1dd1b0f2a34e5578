/** Numbers that Word counts by itself, as they stood when the file was saved: of pages, of a table of contents. */
import { isEmpty, isEnd, nameOf } from './xml-text';

const COUNTED = /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|PAGEREF|TOC)\b/i;

interface Field {
  code: string;
  shown: boolean;
}

/** The tokens of text that such fields show. */
export function pageFields(tokens: readonly string[]): Set<number> {
  const found = new Set<number>();
  const open: Field[] = [];
  const simple: boolean[] = [];
  tokens.forEach((token, at) => {
    const name = nameOf(token);
    if (name === 'w:fldSimple' && !isEmpty(token)) {
      if (isEnd(token)) simple.pop();
      else simple.push(COUNTED.test(/w:instr="([^"]*)"/.exec(token)?.[1] ?? ''));
    } else if (name === 'w:fldChar') turn(open, token);
    else if (token[0] !== '<') {
      const own = open[open.length - 1];
      if (own && nameOf(tokens[at - 1] ?? '') === 'w:instrText') own.code += token;
      else if (simple.includes(true) || open.some(isCounted)) found.add(at);
    }
  });
  return found;
}

const isCounted = ({ code, shown }: Field): boolean => shown && COUNTED.test(code);

function turn(open: Field[], token: string): void {
  const type = /w:fldCharType="(\w+)"/.exec(token)?.[1];
  if (type === 'begin') open.push({ code: '', shown: false });
  else if (type === 'end') open.pop();
  else if (type === 'separate' && open.length > 0) open[open.length - 1]!.shown = true;
}
