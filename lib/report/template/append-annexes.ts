/**
 * Annexes of our own behind a filled template: sections with their own pages, headers and page numbers. The template's
 * text stays letter by letter; only what says where a file's parts are gets new lines (ISO 29500-2, parts and relationships).
 */
import { HAIRLINE } from '../docx/repack';
import { writeTemplate, xmlOf, type Parts } from './package';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
/** No program names its parts or relations so. */
const OURS = 'motcua';
const HEADER_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
/** Strict files name their relationships in another way than ours do. */
const STRICT = /http:\/\/purl\.oclc\.org\/ooxml\//;
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/**
 * @param filled the parts of the filled template
 * @param annexes the parts of a document of annexes alone, of our own writing
 * @returns null where the template's end is not found, so that nothing is put in a wrong place
 */
export function appendAnnexes(filled: Parts, annexes: Parts): Uint8Array | null {
  const own = xmlOf(filled, DOCUMENT);
  const end = endOf(own);
  if (end === null || STRICT.test(own)) return null;
  const [relations, types] = [relationsOf(filled), xmlOf(filled, TYPES)];
  // Written with a prefix, there is no end of ours to put lines before.
  if (!/<\/?Relationships\b/.test(relations) || !/<\/?Types\b/.test(types)) return null;
  const names = renamed(annexes);
  const body = bodyOf(xmlOf(annexes, DOCUMENT)).replace(
    /<w:(header|footer)Reference\b[^>]*?r:id="([^"]+)"[^>]*?\/>/g,
    (tag, _kind, id: string) =>
      tag
        .replace(`r:id="${id}"`, `r:id="${OURS}${id}"`)
        .replace('Reference ', `Reference xmlns:r="${HEADER_TYPE.slice(0, -1)}" `),
  );
  // The template's last section ends in a paragraph, as any section but the last does.
  const ended = `<w:p><w:pPr>${HAIRLINE}${end.section}</w:pPr></w:p>`;
  const changed = new Map([
    [DOCUMENT, own.slice(0, end.at) + ended + body + own.slice(end.after)],
    [RELATIONS, withLines(relations, '</Relationships>', relationLines(annexes, names))],
    [TYPES, withLines(types, '</Types>', typeLines(names))],
  ]);
  const parts: Parts = new Map(filled);
  if (!parts.has(RELATIONS)) parts.set(RELATIONS, new Uint8Array());
  for (const [name, ours] of names) parts.set(ours, annexes.get(name)!);
  return writeTemplate(parts, changed);
}

interface End {
  /** Where the last section's properties begin, and where the text goes on behind them. */
  at: number;
  after: number;
  section: string;
}

/** The last section's properties, the last thing in the body; changes of properties hold some within themselves. */
function endOf(xml: string): End | null {
  const after = xml.lastIndexOf('</w:body>');
  if (after < 0) return null;
  const starts = [...xml.slice(0, after).matchAll(/<w:sectPr(?=[\s/>])/g)].map(
    ({ index }) => index,
  );
  for (const at of starts.reverse()) {
    const section = xml.slice(at, after).trimEnd();
    const opened = section.match(/<w:sectPr(?=[\s>])(?![^>]*\/>)/g)?.length ?? 0;
    const closed = section.match(/<\/w:sectPr>/g)?.length ?? 0;
    if (opened !== closed || !/(?:<\/w:sectPr>|<w:sectPr[^>]*\/>)$/.test(section)) continue;
    // One more that is closed before it: the properties of an earlier section, with text behind them.
    if (/<\/w:sectPr>[\s\S]*<w:(?:p|tbl|sdt)[\s>]/.test(section)) return null;
    return { at, after: at + section.length, section };
  }
  // Properties of the body with something behind them: which section the text ends in is not told.
  const behind = Math.max(
    ...['</w:p>', '</w:tbl>', '</w:sdt>'].map((tag) => xml.lastIndexOf(tag, after)),
  );
  if (xml.slice(Math.max(behind, 0), after).includes('<w:sectPr')) return null;
  return { at: after, after, section: '<w:sectPr/>' };
}

function bodyOf(xml: string): string {
  const start = /<w:body[^>]*>/.exec(xml)!;
  return xml.slice(start.index + start[0].length, xml.lastIndexOf('</w:body>'));
}

/** Headers and footers of the annexes, under names that no template has. */
const renamed = (annexes: Parts): Map<string, string> =>
  new Map(
    [...annexes.keys()]
      .filter((name) => /^word\/(?:header|footer)\d+\.xml$/.test(name))
      .map((name) => [name, name.replace('word/', `word/${OURS}-`)]),
  );

const relationsOf = (parts: Parts): string =>
  parts.has(RELATIONS) ? xmlOf(parts, RELATIONS) : NO_RELATIONS;

function relationLines(annexes: Parts, names: ReadonlyMap<string, string>): string {
  const lines = [...xmlOf(annexes, RELATIONS).matchAll(/<Relationship\s[^>]*\/>/g)];
  return lines
    .map(([line]) => line)
    .flatMap((line) => {
      const [, id] = /\bId="([^"]+)"/.exec(line) ?? [];
      const [, target] = /\bTarget="([^"]+)"/.exec(line) ?? [];
      const ours = names.get(`word/${target}`);
      if (id === undefined || ours === undefined) return [];
      const kind = /footer/.test(ours) ? 'footer' : 'header';
      const file = ours.replace('word/', '');
      return `<Relationship Id="${OURS}${id}" Type="${HEADER_TYPE}${kind}" Target="${file}"/>`;
    })
    .join('');
}

const typeLines = (names: ReadonlyMap<string, string>): string =>
  [...names.values()]
    .map((ours) => {
      const kind = /footer/.test(ours) ? 'footer' : 'header';
      return `<Override PartName="/${ours}" ContentType="${CONTENT_TYPE}${kind}+xml"/>`;
    })
    .join('');

/** Some programs write `<Relationships …/>` where there are none. */
function withLines(xml: string, close: string, lines: string): string {
  const name = close.slice(2, -1);
  const open = xml.replace(new RegExp(`<${name}\\b([^>]*)/>\\s*$`), `<${name}$1>${close}`);
  const at = open.lastIndexOf(close);
  return open.slice(0, at) + lines + open.slice(at);
}
