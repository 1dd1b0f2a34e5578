/** What a file is by its bytes; its name is not trusted, portals call HTML ".xls". */
import { decodeText } from './decode';

export type FileKind = 'zip' | 'ole' | 'html' | 'xml' | 'text' | 'pdf' | 'binary';

const HEAD = 4096;

/** Tells a file's kind from its first bytes. */
export function sniff(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  const head = decodeText(bytes.subarray(0, HEAD), { head: true });
  if (head === null) return 'binary';
  const text = head.trimStart();
  if (/<(?:\?mso-application|Workbook\b|ss:Workbook\b)/.test(text)) return 'xml';
  if (/^<!doctype html|<(?:html|head|body|table|meta|style|div)\b/i.test(text)) return 'html';
  if (text.startsWith('<?xml')) return 'xml';
  return 'text';
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);
