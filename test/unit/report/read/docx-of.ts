/** Builds .docx files by hand, in the ways different programs write them. */
import { strToU8, zipSync } from 'fflate';

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const run = (text: string): string =>
  `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of plain texts; a text that is mark-up already stands as it is. */
export const p = (...runs: string[]): string =>
  `<w:p>${runs.map((one) => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`;

export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

export const documentXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${NS}><w:body>${body}<w:sectPr/></w:body></w:document>`;

export const docxOf = (body: string, others: Record<string, string> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(documentXml(body)),
    ...Object.fromEntries(Object.entries(others).map(([name, xml]) => [name, strToU8(xml)])),
  });
