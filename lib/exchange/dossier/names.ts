/** Names inside the package: numbered in the list's order, ASCII alone, the same for the same files (Q8: `NN_<mục>`). */
import { normaliseText } from '../../domain/text';
import type { DossierCheck, DossierFile } from '../../register/dossier/types';

const LONGEST = 48;

/** "Quyết định Ban Chỉ đạo ISO, đoàn đánh giá" → "Quyet-dinh-Ban-Chi-dao-ISO-doan-danh-gia" */
export function asciiName(text: string): string {
  const plain = normaliseText(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
  const words = plain.match(/[A-Za-z0-9]+/g) ?? [];
  let name = '';
  for (const word of words) {
    if (name !== '' && name.length + word.length + 1 > LONGEST) break;
    name += name === '' ? word.slice(0, LONGEST) : `-${word}`;
  }
  return name || 'Tep';
}

/** Ending of a file's name, ASCII and short; "bin" where there is none to keep. */
export function endingOf(name: string): string {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  return ending ?? 'bin';
}

export interface NamedFile {
  path: string;
  /** Number of the item in the list. */
  number: number;
  file: DossierFile;
}

/** Each placed file with its name in the package: `05_Danh-gia-noi-bo_2.pdf` for the second of its item. */
export function packageNames({ slots }: Pick<DossierCheck, 'slots'>): NamedFile[] {
  const digits = Math.max(2, String(slots.length).length);
  return slots.flatMap(({ document, number, files }) => {
    const head = `${String(number).padStart(digits, '0')}_${asciiName(document.title.vi)}`;
    return files.map((file, at) => {
      const more = files.length > 1 ? `_${at + 1}` : '';
      return { path: `${head}${more}.${endingOf(file.name)}`, number, file };
    });
  });
}
