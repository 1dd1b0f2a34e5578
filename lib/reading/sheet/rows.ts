/** What a row of a sheet looks like from afar: blank, a line of text, part of a table, a signature. */
import { isDataLike, isOrdinal, isSerialHeader } from '../dom/shapes';
import { isIndexRow } from '../dom/index-row';
import { plain } from '../dom/text';
import type { SheetMatrix, SheetSlot } from './matrix';

const LETTERHEAD = /^(cong hoa xa hoi chu nghia|doc lap ?[-–—] ?tu do)/;
const SIGNATURE =
  /^(nguoi lap( bieu| bao cao| bang)?|nguoi bao cao|nguoi tong hop|nguoi kiem tra|ke toan|thu truong.*|lanh dao.*|(pho )?giam doc.*|(pho )?chu tich|kt\.? .*|tm\.? .*|tl\.? .*|noi nhan ?:?.*|\(?ky(,| va)? ?(ghi ro )?(ho ten|dong dau|ten).*|xac nhan cua.*|truong phong|chanh van phong|nguoi xuat|.{0,40}, ?ngay ?[\d.…]* ?thang ?[\d.…]* ?nam ?[\d.…]*)$/;
const LABELLED = /^[^:]{2,60}:/;

/** Cells with a text of their own, not merged in from elsewhere. */
export const filledOf = (slots: readonly SheetSlot[]): SheetSlot[] =>
  slots.filter((slot) => !slot.spanned && slot.cell.text !== '');

/** Positions that show a text, merged ones too, each merged text once. */
export function coveredOf(slots: readonly SheetSlot[]): number {
  let count = 0;
  let before: SheetSlot | null = null;
  for (const slot of slots) {
    if (slot.cell.text !== '' && slot.cell !== before?.cell) count += 1;
    before = slot;
  }
  return count;
}

export const isBlankRow = (slots: readonly SheetSlot[]): boolean =>
  slots.every((slot) => slot.cell.text === '');

/** Names the serial number column, so it begins (or repeats) a header. */
export const hasSerialHeader = (slots: readonly SheetSlot[]): boolean =>
  slots.some((slot) => !slot.spanned && isSerialHeader(slot.cell.text)) &&
  filledOf(slots).length >= 2;

/** A letterhead, "label: value" parts or single texts: what stands around tables. */
export function isProse(slots: readonly SheetSlot[]): boolean {
  const filled = filledOf(slots);
  if (filled.length === 0) return coveredOf(slots) === 0;
  if (filled.some((slot) => LETTERHEAD.test(plain(slot.cell.text)))) return true;
  const labelled = filled.filter((slot) => LABELLED.test(slot.cell.text));
  return labelled.length * 2 >= filled.length;
}

/** "NGƯỜI LẬP BIỂU … THỦ TRƯỞNG ĐƠN VỊ", "Hà Tĩnh, ngày 20 tháng 11 năm 2026": the table is over. */
export function isSignature(slots: readonly SheetSlot[]): boolean {
  const filled = filledOf(slots);
  return (
    filled.length > 0 &&
    filled.length <= 4 &&
    filled.some((slot) =>
      slot.cell.lines.some((line) => SIGNATURE.test(plain(line).replace(/[.…:\s]+$/, ''))),
    )
  );
}

/** Holds a count, a date or a code; a row that numbers the columns does not. */
export function isDataRow(slots: readonly SheetSlot[], least = 2): boolean {
  const filled = filledOf(slots);
  if (
    filled.length < least ||
    isIndexRow(slots.map((slot) => (slot.spanned ? '' : slot.cell.text)))
  )
    return false;
  const data = filled.filter((slot) => isDataLike(slot.cell.text));
  if (data.length === 0) return false;
  return data.length > 1 || filled.length > 2 || !isOrdinal(filled[0]!.cell.text);
}

/** Texts of a row as lines, "label:" joined with the cell behind it. */
export function linesOfRow(slots: readonly SheetSlot[]): string[] {
  const filled = filledOf(slots);
  const lines: string[] = [];
  for (let at = 0; at < filled.length; at += 1) {
    const { text, lines: own } = filled[at]!.cell;
    const next = filled[at + 1]?.cell.text;
    if (/:$/.test(text) && next !== undefined && !LABELLED.test(next)) {
      lines.push(`${text} ${next}`);
      at += 1;
    } else lines.push(...own);
  }
  return lines;
}

/** True where the two rows print the same header. */
export const sameTexts = (a: readonly SheetSlot[], b: readonly SheetSlot[]): boolean =>
  a.every((slot, at) => slot.cell.text === b[at]?.cell.text);

/** Fields of the file that reach beyond a position and hold something. */
export const lastFilled = (matrix: SheetMatrix, row: number): number => {
  const slots = matrix.slots[row]!;
  for (let at = slots.length - 1; at >= 0; at -= 1) if (slots[at]!.cell.text !== '') return at;
  return -1;
};
