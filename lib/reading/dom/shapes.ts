/** What a text looks like, without knowing what it means: enough to tell data from headers. */
import { plain } from './text';

const COUNT = /^\d+$|^\d{1,3}([., ]\d{3})+$/;
const NUMBER = /^[-+]?\d+([.,]\d+)*\s*%?$|^\d+([.,]\d+)?\s*\/\s*\d+([.,]\d+)?$/;
const DATE = /(^|\D)\d{1,2}([/.-])\d{1,2}\2\d{4}(\D|$)/;
const CODE_TOKEN = /[A-Za-z0-9Đđ]+(?:[.\-/_][A-Za-z0-9Đđ]+){2,}/g;
const ONLY_DATE = /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/;
const FILE_NAME = /[.](pdf|docx?|xlsx?|rar|zip|7z|jpe?g|png|xml|html?|aspx|gov|vn|com)$/i;
const ORDINAL = /^\(?\d{1,6}[.)]?$/;
const ROMAN_OR_LETTER = /^\(?([IVXLC]+|[A-ZĐ])[.)]?$/;
const STT = new Set(['stt', 'tt', 'so tt', 'so thu tu', 's.t.t', '#', 'no', 'no.', 'st t']);

/** A whole number as portals print it: "182", "1.701", "1,701", "1 701". */
export const isCount = (text: string): boolean => COUNT.test(text);

/** A count, a decimal, a percentage, or a score like "18/20". */
export const isNumber = (text: string): boolean => NUMBER.test(text) || COUNT.test(text);

/** Holds a day, month and year. */
export const hasDate = (text: string): boolean => DATE.test(text);

/** Holds something shaped like a dossier or procedure code: parts joined by . - / with five digits or more. */
export function hasCode(text: string): boolean {
  for (const [token] of text.matchAll(CODE_TOKEN)) {
    if (FILE_NAME.test(token) || ONLY_DATE.test(token) || isCount(token) || isNumber(token))
      continue;
    if ((token.match(/\d/g)?.length ?? 0) >= 5) return true;
  }
  return false;
}

/** A cell that a header never holds. */
export const isDataLike = (text: string): boolean =>
  text !== '' &&
  text.length < 4000 &&
  (isNumber(text) || isDash(text) || hasDate(text) || hasCode(text));

/** What tables print for "none". */
const isDash = (text: string): boolean => /^[-–—_]+$/.test(text);

/** A serial number of a row: "1", "12.", "(3)". */
export const isOrdinal = (text: string): boolean => ORDINAL.test(text);

/** "I", "IV.", "A": numbers of group headings. */
export const isGroupOrdinal = (text: string): boolean => ROMAN_OR_LETTER.test(text);

/** The header of the serial number column. */
export const isSerialHeader = (text: string): boolean => STT.has(plain(text));

/** A text printed instead of rows: "Trống", "Không có hồ sơ nào", "No data available". */
export function isEmptyNotice(text: string): boolean {
  const folded = plain(text).replace(/[.!]+$/, '');
  return (
    folded.length < 90 &&
    /^(trong|empty|rong|no (data|rows?|records?|results?|matching)\b.*|(hien )?(khong|chua) (co|tim thay) (ban ghi|du lieu|ho so|ket qua|thong tin|dong|muc|thu tuc).*|(ban ghi|du lieu|danh sach|ket qua) trong|data not found|not found|dang tai.*|dang xu ly du lieu.*|loading.*|vui long (cho|doi).*)$/.test(
      folded,
    )
  );
}
