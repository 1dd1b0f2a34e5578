/** The part that holds comments: the template's own with ours behind, or one of ours. */
import { strToU8 } from 'fflate';
import { escaped } from '../../domain/mark-up';
import { initialsOf } from '../docx/initials';
import { CONTENT_TYPE, OURS, RELATION_TYPE, RELATIONS, takesParts, withParts } from './more-parts';
import { xmlOf, type Parts } from './package';
import { printable } from './xml-text';

export interface Notes {
  /** Lines of the note on each number, by its key. */
  byKey: ReadonlyMap<string, readonly string[]>;
  /** The unit, never a person. */
  author: string;
  /** Day of the document, `YYYY-MM-DD`. */
  date: string;
}

/** Half-points: smaller than the text, as comments are read on the screen. */
const SIZE = 20;
const NS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${NS}"></w:comments>`;

/** Whether a package takes comments; the first free id is behind those of its own. Null where it takes none. */
export function firstComment(parts: Parts): number | null {
  if (!takesParts(parts)) return null;
  const own = ownPart(parts);
  if (own === undefined) return 0;
  const xml = parts.has(own) ? xmlOf(parts, own) : '';
  if (!/<\/w:comments>\s*$/.test(xml)) return null;
  const ids = [...xml.matchAll(/<w:comment\s[^>]*\bw:id="(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(-1, ...ids) + 1;
}

/** The package with a comment for each of the notes, numbered from `first` in their order. */
export function withComments(
  parts: Parts,
  notes: readonly (readonly string[])[],
  first: number,
  { author, date }: Pick<Notes, 'author' | 'date'>,
): Parts {
  const own = ownPart(parts);
  const name = own ?? `word/${OURS}-comments.xml`;
  const xml = own === undefined ? EMPTY : xmlOf(parts, own);
  const who = `w:author="${written(author)}" w:initials="${written(initialsOf(author))}"`;
  const comments = notes.map(
    (lines, at) =>
      `<w:comment w:id="${first + at}" ${who} w:date="${date}T00:00:00Z">${lines.map(line).join('')}</w:comment>`,
  );
  const end = xml.lastIndexOf('</w:comments>');
  const bytes = strToU8(xml.slice(0, end) + comments.join('') + xml.slice(end));
  if (own !== undefined) return new Map(parts).set(own, bytes);
  return withParts(parts, new Map([[name, bytes]]), {
    relations: `<Relationship Id="${OURS}Comments" Type="${RELATION_TYPE}comments" Target="${OURS}-comments.xml"/>`,
    types: `<Override PartName="/${name}" ContentType="${CONTENT_TYPE}comments+xml"/>`,
  });
}

const written = (text: string): string => escaped(printable(text));

const line = (text: string): string =>
  `<w:p><w:r><w:rPr><w:sz w:val="${SIZE}"/><w:szCs w:val="${SIZE}"/></w:rPr><w:t xml:space="preserve">${written(text)}</w:t></w:r></w:p>`;

/** The template's own part of comments, by what names it. */
function ownPart(parts: Parts): string | undefined {
  if (!parts.has(RELATIONS)) return undefined;
  const relation = (xmlOf(parts, RELATIONS).match(/<Relationship\s[^>]*>/g) ?? []).find((one) =>
    /\bType="[^"]*\/comments"/.test(one),
  );
  const target = relation && /\bTarget="([^"]+)"/.exec(relation)?.[1];
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : `word/${target}`;
}
