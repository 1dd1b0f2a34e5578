import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../../lib/exchange/backup/manifest';
import {
  FileChanged,
  packageFileName,
  writePackage,
  type PackageContent,
} from '../../../lib/exchange/dossier/build';
import {
  changesAgainst,
  markOfPackage,
  packageFacts,
  readManifest,
} from '../../../lib/exchange/dossier/manifest';
import { asciiName } from '../../../lib/exchange/dossier/names';
import { requiredDocumentSchema } from '../../../lib/packs/checklist-schema';
import type { DossierList } from '../../../lib/packs/checklists';
import { checkDossier } from '../../../lib/register/dossier/check';

const BYTES: Record<string, string> = {
  'file:a': 'quyết định',
  'file:b': 'biên bản 1',
  'file:c': 'biên bản 2',
};
const bytesOf = (id: string) => new TextEncoder().encode(BYTES[id]);
const file = (id: string, slot: string, name: string, order = 0, date = '2026-05-01') => ({
  ...{ id, slot, name, order, date },
  size: bytesOf(id).length,
  sha256: checksumOf(bytesOf(id)),
});
const list: DossierList = {
  id: 'mau',
  displayName: { vi: 'Danh mục mẫu' },
  items: [],
  documents: [
    requiredDocumentSchema.parse({
      id: 'qd',
      title: { vi: 'Quyết định Ban Chỉ đạo ISO, đoàn đánh giá' },
    }),
    requiredDocumentSchema.parse({ id: 'bb', title: { vi: 'Đánh giá nội bộ' }, most: null }),
    requiredDocumentSchema.parse({ id: 'kp', title: { vi: 'Kinh phí <A & B>' } }),
  ],
  pack: { id: 'tinh-mau', version: '1.0.0' },
  example: false,
};
const FILES = [
  file('file:c', 'bb', 'lần 2.PDF', 1, '2026-09-01'),
  file('file:b', 'bb', 'lần 1.pdf', 0, '2026-04-01'),
  file('file:a', 'qd', 'QĐ kiện toàn.docx'),
];
const content = (files = FILES, previous: PackageContent['previous'] = null): PackageContent => ({
  unit: 'Sở Xây dựng',
  year: 2026,
  list,
  check: checkDossier(files, list, { year: 2026, today: '2026-11-20', entries: [] }),
  bundle: { path: 'bo-so-lieu.json', text: '{"a":1}\n' },
  createdAt: '2026-11-20T09:00:00+07:00',
  extension: '0.1.0',
  previous,
});

async function packed(of: PackageContent, partBytes = 4) {
  const chunks: Uint8Array[] = [];
  async function* parts(id: string) {
    const bytes = bytesOf(id);
    for (let at = 0; at < bytes.length; at += partBytes) yield bytes.slice(at, at + partBytes);
  }
  const manifest = await writePackage(of, { parts, emit: (bytes) => void chunks.push(bytes) });
  return { manifest, bytes: new Uint8Array(Buffer.concat(chunks)) };
}

describe('the package for the province', () => {
  it('holds index, files in the list’s order under ASCII names, the unit bundle and the manifest', async () => {
    const { bytes } = await packed(content());
    const files = unzipSync(bytes);

    expect(Object.keys(files)).toEqual([
      'index.html',
      '01_Quyet-dinh-Ban-Chi-dao-ISO-doan-danh-gia.docx',
      '02_Danh-gia-noi-bo_1.pdf',
      '02_Danh-gia-noi-bo_2.pdf',
      'bo-so-lieu.json',
      'ho-so.json',
    ]);
    expect(strFromU8(files['02_Danh-gia-noi-bo_2.pdf']!)).toBe('biên bản 2');
  });

  it('is the same bytes for the same input, however the files came and in whatever parts', async () => {
    const one = await packed(content());
    const two = await packed(content([...FILES].reverse()), 1000);

    expect(Buffer.from(two.bytes).equals(Buffer.from(one.bytes))).toBe(true);
  });

  it('has a first page without scripts or anything from elsewhere, that escapes what it prints', async () => {
    const page = strFromU8(unzipSync((await packed(content())).bytes)['index.html']!);

    expect(page).toContain('<html lang="vi">');
    expect(page).toContain('Hồ sơ ISO 9001:2015 năm 2026 – Sở Xây dựng');
    expect(page).toContain('Kinh phí &lt;A &amp; B&gt;');
    expect(page).toContain('Còn thiếu 1 mục.');
    expect(page).toContain('CÒN THIẾU');
    expect(page).not.toMatch(/<script|https?:|src=|@import|url\(/i);
  });

  it('says what it replaces and what changed', async () => {
    const first = await packed(content());
    const mark = markOfPackage(first.manifest);
    BYTES['file:d'] = 'kinh phí';
    const next = [FILES[1]!, FILES[2]!, file('file:d', 'kp', 'kp.pdf')];
    const { manifest } = await packed(content(next, mark));

    expect([first.manifest.number, first.manifest.supersedes]).toEqual([1, null]);
    expect(manifest).toMatchObject({ number: 2, supersedes: first.manifest.checksum });
    expect(manifest.changes).toEqual([
      { kind: 'added', path: '02_Danh-gia-noi-bo.pdf' },
      { kind: 'removed', path: '02_Danh-gia-noi-bo_1.pdf' },
      { kind: 'removed', path: '02_Danh-gia-noi-bo_2.pdf' },
      { kind: 'added', path: '03_Kinh-phi-A-B.pdf' },
    ]);
    expect(changesAgainst({ a: '1' }, { a: '2' })).toEqual([{ kind: 'changed', path: 'a' }]);
  });

  it('can be checked again from its own manifest, as the province does', async () => {
    const { bytes, manifest } = await packed(content());
    const text = strFromU8(unzipSync(bytes)['ho-so.json']!);
    const again = checkDossier(packageFacts(text)!.files, list, {
      year: 2026,
      today: '2026-11-20',
      entries: [],
    });

    expect(readManifest(text)).toEqual(manifest);
    expect(again.problems.map(({ message }) => message)).toEqual(
      content().check.problems.map(({ message }) => message),
    );
  });

  it('names no file as the unit calls it: such names may hold a person’s', async () => {
    const files = unzipSync((await packed(content())).bytes);
    const said = ['index.html', 'ho-so.json'].map((name) => strFromU8(files[name]!)).join('');

    for (const { name } of FILES) expect(said).not.toContain(name);
  });

  it('an altered manifest is none', async () => {
    const { bytes } = await packed(content());
    const text = strFromU8(unzipSync(bytes)['ho-so.json']!);

    expect(readManifest(text.replace('Sở Xây dựng', 'Sở Y tế'))).toBeNull();
    expect(readManifest('{}')).toBeNull();
    expect(readManifest('không phải')).toBeNull();
  });

  it('stops when it is cancelled, and when a file is not what was attached', async () => {
    const stop = new AbortController();
    stop.abort();
    async function* parts() {
      yield new Uint8Array(3);
    }
    const emit = () => undefined;

    await expect(writePackage(content(), { parts, emit, signal: stop.signal })).rejects.toThrow();
    await expect(writePackage(content(), { parts, emit })).rejects.toBeInstanceOf(FileChanged);
  });

  it('names are ASCII, never empty, and not longer than fits', () => {
    expect(asciiName('Đề nghị sử dụng kinh phí')).toBe('De-nghi-su-dung-kinh-phi');
    expect(asciiName('…')).toBe('Tep');
    expect(asciiName('một hai '.repeat(40)).length).toBeLessThanOrEqual(48);
    expect(packageFileName('Sở Xây dựng', 2026, 2)).toBe('ho-so-iso-so-xay-dung-2026-lan-2.zip');
  });
});
