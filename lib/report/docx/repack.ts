/** Makes a packed document reproducible: fixed properties, fixed times, fixed order. */
import { escaped } from '../../domain/mark-up';
import { reportWords } from '../../domain/strings/report';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** What the document says about itself. */
export interface DocumentFacts {
  title: string;
  author: string;
  /** Day of the document, `YYYY-MM-DD`; never "now", or no two runs would agree. */
  date: string;
  /** The data are made up; the document says so in its title and on every page. */
  sample?: boolean;
  /** It has comments: their part stays. */
  comments?: boolean;
}

/** Zip times have no zone and are taken from local fields, so this is the same everywhere. */
const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);
/** Parts a report has no use for: notes, automatic numbering, a theme with fonts of its own. */
const UNUSED = /^word\/(_rels\/)?(footnotes|endnotes|numbering|theme\/theme1)\.xml(\.rels)?$/;
/** Parts of comments; of the first there is use where there are any. */
const COMMENTS = /^word\/(_rels\/)?comments(Extended|Ids)?\.xml(\.rels)?$/;

const isUnused = (name: string, { comments = false }: DocumentFacts): boolean =>
  UNUSED.test(name) || (COMMENTS.test(name) && !(comments && name === 'word/comments.xml'));

/** The same parts with our own core properties, in a fixed order with the content types first. */
export function repack(packed: Uint8Array, facts: DocumentFacts): Uint8Array {
  const parts = unzipSync(packed);
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith('/') && !isUnused(name, facts))
    .sort(byOrder);
  const dropped = Object.keys(parts).filter((name) => isUnused(name, facts));
  const out: Zippable = {};
  for (const name of names) {
    const bytes =
      name === 'docProps/core.xml' ? strToU8(coreProperties(facts)) : trimmed(parts, name, dropped);
    out[name] = [bytes, { mtime: ZIP_TIME, level: 6 }];
  }
  return zipSync(out);
}

function byOrder(a: string, b: string): number {
  const rank = (name: string) =>
    name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/**
 * The empty paragraph that ends a section, a twentieth of a point high: where it does not fit below a signature at the
 * end of a page it becomes a blank page with a number. At 1 pt that still happened, with a page filled to the last point.
 */
export const HAIRLINE =
  '<w:spacing w:before="0" w:after="0" w:line="1" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';

/** Nothing names the parts left out, and no style is kept that no paragraph uses: the library's have colours. */
function trimmed(parts: Record<string, Uint8Array>, name: string, dropped: string[]): Uint8Array {
  if (name === 'word/styles.xml') return strToU8(usedStyles(strFromU8(parts[name]!)));
  if (name === 'word/document.xml') {
    // Portrait is what a page is unless it says otherwise (F01).
    const xml = strFromU8(parts[name]!).replace(/ w:orient="portrait"/g, '');
    return strToU8(xml.replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr>${HAIRLINE}<w:sectPr`));
  }
  if (!/(Content_Types|document\.xml\.rels|settings)/.test(name)) return parts[name]!;
  let xml = strFromU8(parts[name]!);
  for (const part of dropped) {
    const file = part.replace(/^word\//, '').replace(/\./g, '\\.');
    xml = xml
      .replace(new RegExp(`<Override [^>]*PartName="/word/${file}"[^>]*/>`, 'g'), '')
      .replace(new RegExp(`<Relationship [^>]*Target="${file}"[^>]*/>`, 'g'), '');
  }
  return strToU8(xml.replace(/<w:(footnotePr|endnotePr)>.*?<\/w:\1>/g, ''));
}

/** Paragraphs carry their own look; only the defaults remain. */
const usedStyles = (xml: string): string =>
  xml.replace(/<w:style [^>]*?(?:\/>|>.*?<\/w:style>)/gs, (style) =>
    /^<w:style [^>]*w:default="(1|true)"/.test(style) ? style : '',
  );

function coreProperties({ title: own, author, date, sample }: DocumentFacts): string {
  const title = sample ? `${reportWords.sampleLine.vi}: ${own}` : own;
  const stamp = `<dcterms:%s xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:%s>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${escaped(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy>`,
    '<dc:language>vi-VN</dc:language>',
    stamp.replace(/%s/g, 'created'),
    stamp.replace(/%s/g, 'modified'),
    '</cp:coreProperties>',
  ].join('');
}
