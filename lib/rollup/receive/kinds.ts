/** What a file is, by its content. A name may lie, and often does after a mail server had it. */
import { unzipSync } from 'fflate';

export type Sniffed =
  | 'json'
  | 'docx'
  | 'zip'
  | 'damaged-zip'
  | 'spreadsheet'
  | 'old-office'
  | 'pdf'
  | 'backup'
  | 'empty'
  | 'unknown';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** The kind of a file. Archives are told apart by what they hold; nothing is unpacked for it. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06))
    return archiveKind(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-office';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  return /^\uFEFF?\s*[{[]/.test(head(bytes)) ? 'json' : 'unknown';
}

const head = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 256));

function archiveKind(bytes: Uint8Array): Sniffed {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return 'damaged-zip';
  }
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('xl/workbook.xml')) return 'spreadsheet';
  // A backup is for one office's own machine; its codes have no place at the province.
  if (names.includes('manifest.json') && names.some((name) => name.endsWith('.jsonl')))
    return 'backup';
  return 'zip';
}

/**
 * What programs leave beside files: nobody sent it, nobody is asked about it. File managers' own files, hidden files and
 * folders, what Word and LibreOffice keep of a document that is open.
 */
export const isLitter = (name: string): boolean =>
  /(^|\/)(__MACOSX\/|\$RECYCLE\.BIN\/|Thumbs\.db$|ehthumbs\.db$|desktop\.ini$|Icon\r$|~\$|~WRL\d+\.tmp$|\.[^/.])/i.test(
    name,
  );
