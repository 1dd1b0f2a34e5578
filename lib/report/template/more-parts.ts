/** Parts of our own in a unit's package: what says where parts are gets new lines, all else stays (ISO 29500-2). */
import { strToU8 } from 'fflate';
import { xmlOf, type Parts } from './package';

export const RELATIONS = 'word/_rels/document.xml.rels';
/** No program names its parts or relations so. */
export const OURS = 'motcua';
export const RELATION_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
export const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

const TYPES = '[Content_Types].xml';
/** Strict files name their relationships in another way than ours do. */
const STRICT = /http:\/\/purl\.oclc\.org\/ooxml\//;
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Whether parts can be named in a package: written with a prefix, there is no end of ours to put lines before. */
export const takesParts = (parts: Parts): boolean =>
  parts.has(TYPES) &&
  !STRICT.test(xmlOf(parts, 'word/document.xml')) &&
  /<\/?Relationships\b/.test(relationsOf(parts)) &&
  /<\/?Types\b/.test(xmlOf(parts, TYPES));

/** The parts with more of them, and the lines that name these; only of a package that takes parts. */
export function withParts(
  parts: Parts,
  more: ReadonlyMap<string, Uint8Array>,
  { relations, types }: { relations: string; types: string },
): Parts {
  const out: Parts = new Map(parts);
  const line = (xml: string, close: string, lines: string) => strToU8(withLines(xml, close, lines));
  out.set(RELATIONS, line(relationsOf(parts), '</Relationships>', relations));
  out.set(TYPES, line(xmlOf(parts, TYPES), '</Types>', types));
  for (const [name, bytes] of more) out.set(name, bytes);
  return out;
}

export const relationsOf = (parts: Parts): string =>
  parts.has(RELATIONS) ? xmlOf(parts, RELATIONS) : NO_RELATIONS;

/** Some programs write `<Relationships …/>` where there are none. */
function withLines(xml: string, close: string, lines: string): string {
  const name = close.slice(2, -1);
  const open = xml.replace(new RegExp(`<${name}\\b([^>]*)/>\\s*$`), `<${name}$1>${close}`);
  const at = open.lastIndexOf(close);
  return open.slice(0, at) + lines + open.slice(at);
}
