/** Shapes of dossier codes (portals facts §2.9): what joins sightings of one dossier across pages and hosts. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { makeDay } from './instant';
import { normaliseText } from './text';

/** Agency id, date of receipt (yyMMdd or yyyyMMdd), serial: 000.00.01.H99-261117-0001, G09.20-20260609-0092637. */
const NATIONAL = /(?:\d{3}(?:\.\d{2,3}){1,3}\.)?[A-Z]\d{2}(?:\.\d{1,4})*-(\d{6}|\d{8})-\d{4,7}/;
const WHOLE_NATIONAL = new RegExp(`^${NATIONAL.source}$`);
const NATIONAL_INSIDE = new RegExp(`(?<![\\w.-])${NATIONAL.source}(?![\\w])`, 'g');
const PROCEDURE = /^\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2})?(?:\.[A-Z]\d{2})?$/i;
/** One token of letters, digits and the separators vendors use, with at least one digit. */
const LOCAL = /^(?=.*\d)[\p{L}\d]+(?:[./_-][\p{L}\d]+)*$/u;
const DATE_LIKE = /^(\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}[/-]\d{1,2}[/-]\d{1,2})$/;

function hasValidDate(digits: string): boolean {
  const long = digits.length === 8;
  const year = long ? Number(digits.slice(0, 4)) : 2000 + Number(digits.slice(0, 2));
  const rest = digits.slice(long ? 4 : 2);
  return (
    year >= 2000 &&
    year <= 2100 &&
    makeDay(year, Number(rest.slice(0, 2)), Number(rest.slice(2))) !== null
  );
}

/** The code in its canonical spelling when the text is exactly a code of the national shape with a valid date; else null. */
export function nationalCode(text: string): string | null {
  if (!text.includes('-')) return null;
  // Nearly always it is printed in its canonical spelling.
  const printed = WHOLE_NATIONAL.exec(text);
  if (printed) return hasValidDate(printed[1]!) ? text : null;
  const plain = normaliseText(text)
    .toUpperCase()
    .replace(/\s*-\s*/g, '-');
  const match = WHOLE_NATIONAL.exec(plain);
  return match && hasValidDate(match[1]!) ? plain : null;
}

/** The first code of the national shape inside a longer text, or null. */
export function findNationalCode(text: string): string | null {
  if (!text.includes('-')) return null;
  for (const match of normaliseText(text).toUpperCase().matchAll(NATIONAL_INSIDE)) {
    if (hasValidDate(match[1]!)) return match[0];
  }
  return null;
}

/** True for "1.001612.000.00.00.H48" or "1.115835": a procedure's code, never a dossier's. */
export const isProcedureCode = (text: string): boolean => PROCEDURE.test(normaliseText(text));

/**
 * True for a code of the national shape or a vendor's own (CNTBD.181121.00334, SXD.07/22082018/0000,
 * CP-LG-15A0042). A bare number is no code by itself: see `isReceiptNumber`.
 */
export function looksLikeCode(text: string): boolean {
  const plain = normaliseText(text);
  if (nationalCode(plain) !== null) return true;
  if (plain.length < 5 || plain.length > 60 || isProcedureCode(plain)) return false;
  if (DATE_LIKE.test(plain) || /^[\d.,]+$/.test(plain)) return false;
  return LOCAL.test(plain) && /[./_-]|\p{L}\d/u.test(plain);
}

/** True for a bare receipt number. Only a code label makes it a code. */
export const isReceiptNumber = (text: string): boolean => /^\d{3,20}$/.test(normaliseText(text));

/** Citizen numbers begin with a province code 001–096. */
const isCitizenNumber = (segment: string): boolean =>
  /^0\d{11}$/.test(segment) &&
  Number(segment.slice(0, 3)) >= 1 &&
  Number(segment.slice(0, 3)) <= 96;

/** True where a segment of the code is an identity number: 12 digits (CCCD), or 9 (CMND) among other segments. */
export function containsIdentityNumber(code: string, known?: ReadonlySet<string>): boolean {
  const plain = normaliseText(code);
  if (!/\d{9}/.test(plain)) return false;
  const segments = plain.split(/[^\d\p{L}]+/u);
  return segments.some(
    (segment) =>
      isCitizenNumber(segment) ||
      (segments.length > 1 && /^(\d{9}|\d{12})$/.test(segment)) ||
      (segment.length >= 9 && known?.has(segment) === true),
  );
}

/**
 * The code to keep: canonical for the national shape, as printed for the rest, and a local hash
 * (`#` and 24 hex digits) for one that contains an identity number, so that a person's number is never stored.
 *
 * The hash has no salt, because sightings of one dossier must join across machines and exported bundles. An
 * identity number has few digits, so somebody who holds such a hash could try them all: it keeps the number
 * out of sight and out of exports, it is no encryption.
 *
 * @param known digits found under personal labels of the same page
 */
export function keptCode(code: string, known?: ReadonlySet<string>): string {
  const plain = nationalCode(code) ?? normaliseText(code);
  if (!containsIdentityNumber(plain, known)) return plain;
  return `#${bytesToHex(sha256(utf8ToBytes(plain))).slice(0, 24)}`;
}
