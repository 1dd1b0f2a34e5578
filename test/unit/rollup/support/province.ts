/** Small provinces and files for tests of the roll-up. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { zipSync } from 'fflate';
import { bundleOrProblem } from '../../../../lib/exchange/bundle-reader';
import { packageFacts } from '../../../../lib/exchange/dossier/manifest';
import { readProvince } from '../../../../lib/rollup/province/read';
import type { Province } from '../../../../lib/rollup/province/schema';
import { unitsOfYear } from '../../../../lib/rollup/province/units';
import { receive } from '../../../../lib/rollup/receive/receive';
import type { IncomingFile, Readers } from '../../../../lib/rollup/receive/types';
import { rollUp } from '../../../../lib/rollup/rollup';
import { bundleFile, type Content, type Sent } from '../../../simulation/province/files';

export const YEAR = 2024;

export const unit = (id: string, name: string, level: string | null, more: object = {}) => ({
  kind: 'unit',
  id,
  name,
  level,
  source: 'Danh sách mẫu',
  ...more,
});

/** Three levels with one unit each, and whatever a test needs besides. */
export const listed = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  format: 'motcua-iso/province-units',
  version: 1,
  province: 'Bịa Đặt',
  organisations: [
    unit('so-mau', 'Sở Mẫu', 'cap-tinh'),
    unit('huyen-mau', 'UBND huyện Mẫu', 'cap-huyen'),
    unit('xa-mau', 'UBND xã Mẫu', 'cap-xa'),
  ],
  ...more,
});

export function provinceOf(more: Record<string, unknown> = {}): Province {
  const { province, problems } = readProvince(JSON.stringify(listed(more)), 'units.json');
  if (!province) throw new Error(problems[0]!.message);
  return province;
}

export const bundle = (name: string, content: Partial<Content>): Sent =>
  bundleFile(name, { unit: 'Sở Mẫu', values: {}, month: 1, previous: null, ...content });

/** A .docx with these paragraphs and nothing else. */
export function docx(name: string, ...paragraphs: string[]): IncomingFile {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const xml = new TextEncoder().encode(`<w:document><w:body>${body}</w:body></w:document>`);
  return { name, bytes: zipSync({ 'word/document.xml': xml }) };
}

/** A .docx as Word writes it, so that the real reader reads it. */
export function word(name: string, ...paragraphs: string[]): IncomingFile {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const xml = `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
  return { name, bytes: zipSync({ 'word/document.xml': new TextEncoder().encode(xml) }) };
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Readers where reports say what a test lets them say, by file. */
export function readers(reports: [IncomingFile, Record<string, unknown>][] = []): Readers {
  const known = new Map(reports.map(([{ bytes }, values]) => [bytesToHex(sha256(bytes)), values]));
  return {
    readBundle: bundleOrProblem,
    readManifest: packageFacts,
    readReport: (bytes, input) =>
      Promise.resolve({ input, values: known.get(bytesToHex(sha256(bytes))) ?? {}, problems: [] }),
  };
}

export const receiveAll = (
  files: readonly IncomingFile[],
  province: Province = provinceOf(),
  with_: Readers = readers(),
) => receive(files, province, unitsOfYear(province, YEAR), with_);

export const rollAll = (
  files: readonly IncomingFile[],
  province: Province = provinceOf(),
  with_: Readers = readers(),
) => rollUp(files, province, YEAR, with_);
