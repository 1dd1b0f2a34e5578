/** Dossiers as the unit's side builds them, by the very code that it runs. */
import { checksumOf } from '../../../../lib/exchange/backup/manifest';
import { writePackage } from '../../../../lib/exchange/dossier/build';
import { markOfPackage, type PackageManifest } from '../../../../lib/exchange/dossier/manifest';
import { requiredDocumentSchema } from '../../../../lib/packs/checklist-schema';
import type { DossierList } from '../../../../lib/packs/checklists';
import { checkDossier } from '../../../../lib/register/dossier/check';
import type { DossierFile } from '../../../../lib/register/dossier/types';
import type { Sent } from '../../../simulation/province/files';

export const LIST: DossierList = {
  id: 'mau',
  displayName: { vi: 'Danh mục mẫu' },
  items: [],
  documents: [
    requiredDocumentSchema.parse({ id: 'qd', title: { vi: 'Quyết định Ban Chỉ đạo ISO' } }),
    requiredDocumentSchema.parse({ id: 'bb', title: { vi: 'Đánh giá nội bộ' }, most: null }),
    requiredDocumentSchema.parse({ id: 'kp', title: { vi: 'Kinh phí' }, reference: true }),
  ],
  pack: { id: 'tinh-mau', version: '1.0.0' },
  example: false,
};

export interface Paper {
  slot: string;
  name: string;
  /** What stands in it. */
  text: string;
  date?: string | null;
}

export const PAPERS: readonly Paper[] = [
  { slot: 'qd', name: 'QĐ kiện toàn.docx', text: 'quyết định', date: '2024-03-01' },
  { slot: 'bb', name: 'lần 1.pdf', text: 'biên bản 1', date: '2024-04-01' },
  { slot: 'bb', name: 'lần 2.pdf', text: 'biên bản 2', date: '2024-09-01' },
  { slot: 'kp', name: 'kp.pdf', text: 'kinh phí', date: '2024-05-01' },
];

export interface DossierContent {
  unit?: string;
  papers?: readonly Paper[];
  bundle?: Sent | null;
  /** Day of November 2024 on which it was built. */
  day?: number;
  previous?: BuiltDossier | null;
  list?: DossierList;
  year?: number;
}

export interface BuiltDossier {
  name: string;
  bytes: Uint8Array;
  manifest: PackageManifest;
}

/** The zip of a dossier. */
export async function dossierFile(
  name: string,
  {
    unit = 'Sở Mẫu',
    papers = PAPERS,
    bundle = null,
    day = 6,
    previous = null,
    list = LIST,
    year = 2024,
  }: DossierContent,
): Promise<BuiltDossier> {
  const bytesOf = (id: string) => new TextEncoder().encode(papers[Number(id)]!.text);
  const files = papers.map(({ slot, name: own, date = null }, at): DossierFile => {
    const bytes = bytesOf(String(at));
    const order = papers.slice(0, at).filter((one) => one.slot === slot).length;
    return {
      ...{ id: String(at), slot, name: own, date, order },
      ...{ size: bytes.length, sha256: checksumOf(bytes) },
    };
  });
  const createdAt = `${year}-11-${String(day).padStart(2, '0')}T09:00:00+07:00`;
  const today = createdAt.slice(0, 10);
  const chunks: Uint8Array[] = [];
  const manifest = await writePackage(
    {
      ...{ unit, year, list, createdAt, extension: '0.1.0' },
      check: checkDossier(files, list, { year, today, entries: [] }),
      bundle: bundle && { path: 'bo-so-lieu.json', text: new TextDecoder().decode(bundle.bytes) },
      previous: previous && markOfPackage(previous.manifest),
    },
    {
      parts: async function* (id) {
        yield bytesOf(id);
      },
      emit: (bytes) => void chunks.push(bytes),
    },
  );
  return { name: `${name}.zip`, bytes: new Uint8Array(Buffer.concat(chunks)), manifest };
}
