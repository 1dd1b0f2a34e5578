/** All placeholders of a template with their places, and whether what opens is closed. */
import type { Problem } from '../../domain/problem';
import { templateProblem, textParts, xmlOf, type Parts } from './package';
import { paragraphsIn, textOf, type XmlParagraph } from './paragraphs';
import { strayBraces, tagsIn, type Tag, type TagInText } from './tag';
import { tokensOf } from './xml-text';

/** One part that holds braces. */
export interface SurveyedPart {
  name: string;
  tokens: string[];
  paragraphs: XmlParagraph[];
}

export interface PlacedTag extends TagInText {
  part: string;
  /** Text of the paragraph it stands in. */
  text: string;
  paragraph: XmlParagraph;
  /** Keys of the lists it is repeated for, the outermost first. */
  within: string[];
}

export interface Survey {
  parts: SurveyedPart[];
  tags: PlacedTag[];
  problems: Problem[];
}

/** Signs that stand for placeholders while a part is filled; no text of a report holds them. */
export const RESERVED = /[\ue000-\ue00f]/;

/** Reads the placeholders of every part that may hold some. */
export function surveyOf(parts: Parts): Survey {
  const survey: Survey = { parts: [], tags: [], problems: [] };
  for (const name of textParts(parts)) {
    const xml = xmlOf(parts, name);
    if (!/[{}]/.test(xml)) continue;
    const tokens = tokensOf(xml);
    if (
      tokens === null ||
      RESERVED.test(xml) ||
      !/<w:(document|hdr|ftr|footnotes|endnotes)[\s>]/.test(xml)
    ) {
      survey.problems.push(templateProblem('template/odd-part', 'error', { part: name }));
      continue;
    }
    const part = { name, tokens, paragraphs: paragraphsIn(tokens) };
    survey.parts.push(part);
    new Nesting(part, survey).run();
  }
  return survey;
}

/** The place of a problem: the words of its paragraph, and the placeholder in them. */
export const placeOf = ({ text, raw }: Pick<PlacedTag, 'text' | 'raw'>) => ({
  place: { text: text.trim().slice(0, 300), words: raw },
});

/** Follows a part from its beginning to its end and keeps what is open. */
class Nesting {
  private readonly open: PlacedTag[] = [];

  constructor(
    private readonly part: SurveyedPart,
    private readonly survey: Survey,
  ) {}

  run(): void {
    for (const paragraph of this.part.paragraphs) {
      const text = textOf(paragraph);
      const braces = strayBraces(text);
      if (braces !== null) this.tell('template/braces', { text, raw: braces }, { braces });
      for (const found of tagsIn(text))
        this.take({ ...found, part: this.part.name, text, paragraph, within: [] });
    }
    for (const tag of this.open) this.tell('template/unclosed', tag, { tag: tag.raw });
  }

  private take(tag: PlacedTag): void {
    tag.within = this.open.flatMap(({ tag: own }) => (own?.kind === 'each' ? [own.key] : []));
    this.survey.tags.push(tag);
    if (tag.tag === null) this.tell('template/unreadable-tag', tag, { tag: tag.raw });
    else if (tag.tag.kind === 'each' || tag.tag.kind === 'if') this.open.push(tag);
    else if (tag.tag.kind === 'end') this.close(tag, tag.tag);
  }

  private close(tag: PlacedTag, { of }: Tag & { kind: 'end' }): void {
    const last = this.open.pop();
    if (!last) return this.tell('template/unopened', tag, { tag: tag.raw });
    if (of !== null && of !== last.tag?.kind)
      this.tell('template/crossed', tag, { tag: tag.raw, open: last.raw });
  }

  private tell(
    code: Parameters<typeof templateProblem>[0],
    at: Pick<PlacedTag, 'text' | 'raw'>,
    args: Record<string, string>,
  ): void {
    this.survey.problems.push(templateProblem(code, 'error', args, placeOf(at)));
  }
}
