/** Comments on numbers that placeholders print: the number gets a run of its own between the marks of its comment. */
import { isEmpty, isEnd, nameOf, tokensOf } from './xml-text';

/** Around a number while a part is filled: `\ue005number of its note\ue006text\ue007`. */
const [START, AFTER, END] = ['\ue005', '\ue006', '\ue007'];

/** @param note which of the notes it is */
export const withNote = (text: string, note: number): string =>
  `${START}${note}${AFTER}${text}${END}`;

const MARKED = /\ue005(\d+)\ue006([^\ue007]*)\ue007/g;
/** Where Word takes no comment: text boxes, and their copies for old readers. */
const CLOSED = new Set(['w:txbxContent', 'mc:Fallback']);

export interface Ranged {
  xml: string;
  /** The note of each comment, by its id less the first. */
  notes: number[];
}

/**
 * The part with its comments' ranges. A number in a run that does not stand straight in its paragraph (a link, a text box)
 * gets none: its marks go.
 *
 * @param first the first free id of a comment
 */
export function withRanges(xml: string, first: number): Ranged {
  const notes: number[] = [];
  if (!xml.includes(START)) return { xml, notes };
  const tokens = tokensOf(xml);
  if (tokens === null) return { xml: xml.replace(MARKED, '$2'), notes };
  const path: { name: string; at: number }[] = [];
  const out = tokens.map((token, at) => {
    if (token[0] !== '<') {
      if (!token.includes(START)) return token;
      return token.replace(MARKED, (_, note: string, text: string) => {
        const run = runAround(path);
        if (run === null) return text;
        const id = first + notes.push(Number(note)) - 1;
        return ranged(text, id, opening(tokens, run));
      });
    }
    const name = nameOf(token);
    if (name === '' || isEmpty(token)) return token;
    if (isEnd(token)) path.pop();
    else path.push({ name, at });
    return token;
  });
  return { xml: out.join(''), notes };
}

/** The token of the run that a comment can part in two. */
function runAround(path: readonly { name: string; at: number }[]): number | null {
  const [paragraph, run, text] = path.slice(-3);
  const isPlain = paragraph?.name === 'w:p' && run?.name === 'w:r' && text?.name === 'w:t';
  return isPlain && !path.some(({ name }) => CLOSED.has(name)) ? run.at : null;
}

/** The start of a run with its properties. */
function opening(tokens: readonly string[], at: number): string {
  const next = at + 1;
  if (nameOf(tokens[next] ?? '') !== 'w:rPr') return tokens[at]!;
  if (isEmpty(tokens[next]!)) return tokens[at]! + tokens[next]!;
  const end = tokens.indexOf('</w:rPr>', next);
  return tokens.slice(at, end + 1).join('');
}

function ranged(text: string, id: number, run: string): string {
  const open = '<w:t xml:space="preserve">';
  const close = '</w:t></w:r>';
  return [
    `${close}<w:commentRangeStart w:id="${id}"/>${run}${open}${text}${close}`,
    `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>${run}${open}`,
  ].join('');
}
