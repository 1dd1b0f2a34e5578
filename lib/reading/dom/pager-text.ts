/** Texts by which a list says which part of itself it shows. */
import { plain } from './text';

const NUMBER = '[\\d.,]+';
/** What `isPagerText` asks of each text. */
export const PAGER_TEXTS: readonly RegExp[] = [
  `${NUMBER} ?[-–—~] ?${NUMBER} ?(cua|of|tren|/|trong)( tong)?( so)? ?${NUMBER}`,
  `(hien thi|showing|xem|dang hien thi|dang xem).{0,40}\\d`,
  `(tong( so| cong)?|tim thay|tim duoc|co|total)( so| co| cong)?:? ?\\(?${NUMBER}\\)? ?(ho so|ban ghi|ket qua|dong|muc|trang|thu tuc|phan tu|records?|items?|rows?)`,
  `^(tong( so)?( cong)?|tong so ban ghi|tong so ho so|tong so dong|total|so ket qua|so luong ket qua|tong ho so)( (ho so|ban ghi|ket qua|dong|thu tuc))? ?: ?${NUMBER}( (ho so|ban ghi|ket qua|dong|muc|thu tuc))?\\.?$`,
  `(^|[( ])trang:? ?\\d+`,
  `\\d+ ?/ ?(trang|page)`,
  `^page \\d+`,
  `\\d+ (ho so|ban ghi|dong|ket qua|muc) ?(/|tren|moi|mot) ?(1 )?trang`,
  `so (dong|ban ghi|ho so|ket qua)( hien thi| tren trang| moi trang)?( tren trang| moi trang)?:? ?\\d+`,
  `^\\(?${NUMBER} (ho so|ban ghi|ket qua|dong|thu tuc)\\)?\\.?$`,
].map((pattern) => new RegExp(pattern));

/** True for "1 – 20 của 345", "Tổng số 384 hồ sơ.", "Trang 1", "50 / trang". */
export function isPagerText(text: string): boolean {
  if (text.length > 140 || !/\d/.test(text)) return false;
  const folded = plain(text);
  return PAGER_TEXTS.some((pattern) => pattern.test(folded));
}
