/** The printed text of a .docx, only as far as is needed to tell whether two of them say the same. */
import { strFromU8, unzipSync } from 'fflate';
import { normaliseText } from '../../domain/text';
import { hashOf } from './fingerprint';

/** The text of the document's body, paragraphs apart; null where the file cannot be opened. */
export function docxText(bytes: Uint8Array): string | null {
  try {
    const held = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' });
    const xml = held['word/document.xml'];
    return xml === undefined ? null : textOfXml(strFromU8(xml));
  } catch {
    return null;
  }
}

/** SHA-256 of each of its pictures, in the order of the hashes; none where the file cannot be opened. */
export function docxPictures(bytes: Uint8Array): string[] {
  try {
    const held = unzipSync(bytes, { filter: ({ name }) => name.startsWith('word/media/') });
    return Object.values(held).map(hashOf).sort();
  } catch {
    return [];
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textOfXml(xml: string): string {
  const text = xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:(?:tab|br)\b[^>]*\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return text.split('\n').map(normaliseText).filter(Boolean).join('\n');
}

const LONG_DATE = /ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*năm\s*[\d.…_]*/giu;
const NUMBER = /số\s*:?\s*[\d.…_]*\s*\/\s*BC/giu;

/** The text without its number and its date of issue: what stays when a report is sent again with another date. */
export const undatedText = (text: string): string =>
  text.replace(LONG_DATE, 'ngày').replace(NUMBER, 'số/BC').replace(/\s+/g, ' ');
