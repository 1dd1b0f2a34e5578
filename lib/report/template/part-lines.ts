/** Line breaks in values: where a run stands straight in its paragraph they part it in two of the same look, else they are breaks. */
import { isEmpty, isEnd, nameOf, tokensOf } from './xml-text';

/** Stands for a line break until the part is filled. */
export const LINE = '\ue002';

/** The part with every line break made. */
export function withLines(xml: string): string {
  if (!xml.includes(LINE)) return xml;
  const tokens = tokensOf(xml);
  if (tokens === null) return xml.split(LINE).join(' ');
  return new Lines(tokens).run();
}

class Lines {
  /** Open elements, with the token each began at. */
  private readonly path: { name: string; at: number }[] = [];

  constructor(private readonly tokens: string[]) {}

  run(): string {
    return this.tokens
      .map((token, at) => {
        if (token[0] !== '<') return token.includes(LINE) ? this.broken(token) : token;
        const name = nameOf(token);
        if (name === '' || isEmpty(token)) return token;
        if (isEnd(token)) this.path.pop();
        else this.path.push({ name, at });
        return token;
      })
      .join('');
  }

  private broken(text: string): string {
    const [paragraph, run] = this.path.slice(-3);
    const isPlain = paragraph?.name === 'w:p' && run?.name === 'w:r';
    const between = isPlain
      ? `</w:t></w:r></w:p>${this.opening(paragraph.at, 'w:pPr')}${this.opening(run.at, 'w:rPr')}<w:t xml:space="preserve">`
      : '</w:t><w:br/><w:t xml:space="preserve">';
    return text.split(LINE).join(between);
  }

  /** The start tag at a place, and the properties that follow it. */
  private opening(at: number, properties: string): string {
    // Two paragraphs of one id are an error in Word.
    const start = this.tokens[at]!.replace(/\s+w14:(?:paraId|textId)="[^"]*"/g, '');
    const next = at + 1;
    if (nameOf(this.tokens[next] ?? '') !== properties) return start;
    if (isEmpty(this.tokens[next]!)) return start + this.tokens[next]!;
    const end = this.tokens.findIndex(
      (token, place) => place > next && token === `</${properties}>`,
    );
    const own = this.tokens.slice(next, end + 1).join('');
    // A section ends with the last of its paragraphs only.
    return start + own.replace(/<w:sectPr[\s\S]*?<\/w:sectPr>/g, '');
  }
}
