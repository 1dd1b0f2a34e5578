/** Puts each placeholder into one run under a sign of its own, so that neither its letters nor split runs matter any more. */
import { escapedText } from '../../domain/mark-up';
import { tagsIn, type Tag } from './tag';
import { textOf, type XmlParagraph } from './paragraphs';
import type { SurveyedPart } from './survey';

export const OPEN = '\ue000';
export const CLOSE = '\ue001';

/** Stands for a paragraph that holds no placeholder and is put back letter by letter. */
const ASIDE = '\ue004';

export interface MarkedPart {
  xml: string;
  /** Paragraphs put aside, by number. */
  aside: string[];
  /** By number. */
  tags: { tag: Tag; inTable: boolean; /** A closing mark follows it. */ closed: boolean }[];
}

/** The part with `\ue000number\ue001` for each placeholder; paragraphs without one keep every letter of their XML. */
export function marked({ tokens, paragraphs }: SurveyedPart): MarkedPart {
  const marker = new Marker([...tokens]);
  for (const paragraph of paragraphs) marker.paragraph(paragraph);
  const aside = putAside(marker.tokens, paragraphs);
  return { xml: marker.tokens.join(''), tags: marker.tags, aside };
}

/** Takes what has no placeholder out of the library's way: it is most of a report, and comes back as it was. */
function putAside(tokens: string[], paragraphs: readonly XmlParagraph[]): string[] {
  const aside: string[] = [];
  const busy = paragraphs.filter((one) => tagsIn(textOf(one)).length > 0);
  let [next, until] = [0, -1];
  for (const { from, to } of paragraphs) {
    if (from < until || to <= from) continue;
    while (next < busy.length && busy[next]!.from < from) next += 1;
    if (next < busy.length && busy[next]!.from <= to) continue;
    const own = tokens.slice(from, to + 1).join('');
    // Where a section ends matters to what is repeated.
    if (own.includes('<w:sectPr')) continue;
    tokens.fill('', from, to + 1);
    tokens[from] = `<w:p ${ASIDE}${aside.push(own) - 1}/>`;
    until = to;
  }
  return aside;
}

/** The part with the paragraphs that were put aside in their places again. */
export const putBack = (xml: string, aside: readonly string[]): string =>
  xml.replace(/<w:p \ue004(\d+)\/>/g, (_, number: string) => aside[Number(number)]!);

class Marker {
  readonly tags: MarkedPart['tags'] = [];
  /** Numbers of what is open, with its place in its paragraph. */
  private readonly open: { number: number; paragraph: XmlParagraph; alone: boolean }[] = [];

  constructor(readonly tokens: string[]) {}

  paragraph(paragraph: XmlParagraph): void {
    const text = textOf(paragraph);
    const found = tagsIn(text);
    if (found.length === 0) return;
    const edits = found.map(({ from, to, tag }) => ({
      from,
      to,
      text: this.signOf(tag!, paragraph, { text, from, to }),
    }));
    // What opens and closes in one paragraph is known only when it closes.
    const settled = edits.map((edit) => ({ ...edit, text: edit.text() }));
    replaceText(this.tokens, paragraph, settled);
  }

  private signOf(
    tag: Tag,
    paragraph: XmlParagraph,
    at: { text: string; from: number; to: number },
  ): () => string {
    const inTable = paragraph.cell !== null;
    if (tag.kind === 'end') {
      const opened = this.open.pop();
      if (!opened) return () => '';
      // A paragraph that is nothing but what is repeated is repeated as a paragraph.
      const isWhole =
        opened.paragraph === paragraph && opened.alone && at.text.slice(at.to).trim() === '';
      this.whole[opened.number] = isWhole;
      return () => `${OPEN}/${opened.number}${CLOSE}`;
    }
    const closed = /^[.;]/.test(at.text.slice(at.to));
    const number = this.tags.push({ tag, inTable, closed }) - 1;
    if (tag.kind === 'value') return () => `${OPEN}${number}${CLOSE}`;
    this.open.push({ number, paragraph, alone: at.text.slice(0, at.from).trim() === '' });
    return () => `${OPEN}${this.whole[number] ? '-w:p ' : '#'}${number}${CLOSE}`;
  }

  private readonly whole: boolean[] = [];
}

export interface TextEdit {
  from: number;
  to: number;
  text: string;
}

/**
 * Replaces stretches of a paragraph's text: the new text goes into the run in which the stretch begins, what it
 * covered of other runs is cut. Runs, their properties and all marks between them stay. Edits must not overlap.
 */
export function replaceText(
  tokens: string[],
  { pieces }: XmlParagraph,
  edits: readonly TextEdit[],
): void {
  let begin = 0;
  for (const { at, text } of pieces) {
    const end = begin + text.length;
    const own = edits.filter((edit) => edit.from < end && (edit.to > begin || edit.from >= begin));
    if (at >= 0 && own.length > 0) {
      tokens[at] = escapedText(cut(text, begin, own));
      keepSpaces(tokens, at - 1);
    }
    begin = end;
  }
}

function cut(text: string, begin: number, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    const from = Math.max(0, edit.from - begin);
    const to = Math.min(text.length, edit.to - begin);
    out += text.slice(at, from);
    if (edit.from >= begin && edit.from < begin + text.length) out += edit.text;
    at = Math.max(at, to);
  }
  return out + text.slice(at);
}

/** A space at the edge of a run is dropped by readers unless it is said to stay. */
function keepSpaces(tokens: string[], at: number): void {
  if (!/\bxml:space=/.test(tokens[at]!))
    tokens[at] = tokens[at]!.replace(/^<w:t\b/, '<w:t xml:space="preserve"');
}
