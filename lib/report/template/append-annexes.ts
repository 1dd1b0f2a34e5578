/**
 * Annexes of our own behind a filled template: sections with their own pages, headers and page numbers. The template's
 * text stays letter by letter; only what says where a file's parts are gets new lines (ISO 29500-2, parts and relationships).
 */
import { HAIRLINE } from '../docx/repack';
import { CONTENT_TYPE, OURS, RELATION_TYPE, RELATIONS, takesParts, withParts } from './more-parts';
import { writeTemplate, xmlOf, type Parts } from './package';

const DOCUMENT = 'word/document.xml';

/**
 * @param filled the parts of the filled template
 * @param annexes the parts of a document of annexes alone, of our own writing
 * @returns null where the template's end is not found, so that nothing is put in a wrong place
 */
export function appendAnnexes(filled: Parts, annexes: Parts): Uint8Array | null {
  const own = xmlOf(filled, DOCUMENT);
  const end = endOf(own);
  if (end === null || !takesParts(filled)) return null;
  const names = renamed(annexes);
  const body = neutral(bodyOf(xmlOf(annexes, DOCUMENT))).replace(
    /<w:(header|footer)Reference\b[^>]*?r:id="([^"]+)"[^>]*?\/>/g,
    (tag, _kind, id: string) =>
      tag
        .replace(`r:id="${id}"`, `r:id="${OURS}${id}"`)
        .replace('Reference ', `Reference xmlns:r="${RELATION_TYPE.slice(0, -1)}" `),
  );
  // The template's last section ends in a paragraph, as any section but the last does.
  const ended = `<w:p><w:pPr>${HAIRLINE}${end.section}</w:pPr></w:p>`;
  const parts = withParts(
    filled,
    new Map([...names].map(([name, ours]) => [ours, annexes.get(name)!])),
    { relations: relationLines(annexes, names), types: typeLines(names) },
  );
  const text = own.slice(0, end.at) + ended + body + own.slice(end.after);
  return writeTemplate(parts, new Map([[DOCUMENT, text]]));
}

interface End {
  /** Where the last section's properties begin, and where the text goes on behind them. */
  at: number;
  after: number;
  section: string;
}

/** Whether annexes can be put behind a template's text, told before a report is made. */
export const takesAnnexes = (parts: Parts): boolean =>
  parts.has(DOCUMENT) && takesParts(parts) && endOf(xmlOf(parts, DOCUMENT)) !== null;

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

const SPACING = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>';
const INDENT = '<w:ind w:left="0" w:right="0" w:firstLine="0"/>';

/**
 * Paragraphs of ours say what the template's own plain style may say otherwise: indents and the room around them. The
 * order is the schema's (CT_PPrBase): spacing, then indents.
 */
const neutral = (xml: string): string =>
  xml
    .replace(/<w:p>(?!<w:pPr>)/g, '<w:p><w:pPr></w:pPr>')
    .replace(/<w:p\/>/g, '<w:p><w:pPr></w:pPr></w:p>')
    .replace(/<w:pPr>(.*?)<\/w:pPr>/gs, (_, own: string) => `<w:pPr>${settled(own)}</w:pPr>`);

function settled(own: string): string {
  const spaced = /<w:spacing\b/.test(own)
    ? own
    : own.replace(/(?=<w:(?:ind|jc|rPr|sectPr)\b|$)/, SPACING);
  return /<w:ind\b/.test(spaced)
    ? spaced.replace(/<w:ind (?![^>]*(?:firstLine|hanging)=)/, '<w:ind w:firstLine="0" ')
    : spaced.replace(/<w:spacing\b[^>]*\/>/, (spacing) => spacing + INDENT);
}

/** Headers and footers of the annexes, under names that no template has. */
const renamed = (annexes: Parts): Map<string, string> =>
  new Map(
    [...annexes.keys()]
      .filter((name) => /^word\/(?:header|footer)\d+\.xml$/.test(name))
      .map((name) => [name, name.replace('word/', `word/${OURS}-`)]),
  );

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
      return `<Relationship Id="${OURS}${id}" Type="${RELATION_TYPE}${kind}" Target="${file}"/>`;
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
