/** Finding a dossier's code in a cell. */
import {
  findNationalCode,
  isReceiptNumber,
  looksLikeCode,
  nationalCode,
} from '../../domain/dossier-code';
import { normaliseText } from '../../domain/text';
import { dossierLabels, labelKey } from '../../packs/labels';
import type { RawCell } from '../raw';

const LABELLED = /^[-–\s]*([^:]{2,40}?)\s*:\s*(\S.*)$/;

/** The code of one text: the whole of it, or what stands before "(tên bước)" or " - Hồ sơ trực tuyến". */
export function codeOfText(text: string, underLabel: boolean): string | null {
  const plain = normaliseText(text);
  return (
    wholeCode(plain, underLabel) ??
    wholeCode(bareCode(plain), underLabel) ??
    findNationalCode(plain)
  );
}

const bareCode = (plain: string): string =>
  plain
    .replace(/^[-–#\s]+/, '')
    .replace(/\s*[([].*$/, '')
    .replace(/\s+[-–]\s+.*$/u, '')
    .trim();

function wholeCode(text: string, underLabel: boolean): string | null {
  const national = nationalCode(text);
  if (national !== null) return national;
  return (underLabel && isReceiptNumber(text)) || looksLikeCode(text) ? text : null;
}

/**
 * The dossier code of a cell. Under a code label its first line; elsewhere a code of the national shape
 * in the first line, a line that is nothing but a code, or one labelled so.
 */
export function codeOfCell(cell: RawCell, underLabel: boolean): string | null {
  const lines = cell.lines.length > 0 ? cell.lines : [cell.text];
  for (const [at, line] of lines.entries()) {
    if (!line.includes(':')) continue;
    // "Mã hồ sơ:" with its code on the next line.
    const labelled = LABELLED.exec(line.endsWith(':') ? `${line} ${lines[at + 1] ?? ''}` : line);
    if (labelled && dossierLabels.fields.get(labelKey(labelled[1]!)) === 'code') {
      const code = codeOfText(labelled[2]!, true);
      if (code !== null) return code;
    }
  }
  return codeOfText(lines[0] ?? '', underLabel);
}

/** A second code of the national shape in the same cell, or null. */
export function secondCode(cell: RawCell, first: string): string | null {
  for (const line of cell.lines.slice(1)) {
    const code = nationalCode(line.trim()) ?? null;
    if (code !== null && code !== first) return code;
  }
  return null;
}
