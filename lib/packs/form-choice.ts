/** Which report form a unit writes: the chosen one, else its province's and level's in force, else the general one. */
import type { Profile } from '../domain/office';
import general from './builtin/report-general.json';
import generalForm from './builtin/report-general/form.json';
import hatinh from './builtin/report-hatinh.json';
import hatinhForm from './builtin/report-hatinh/form.json';
import { AUTO_FORM, DEFAULT_FORM, GENERAL_FORM } from './default-form';
import type { Localized } from './header-schema';
import type { Level } from './report-schema';

/** A form as far as it is chosen by; free of zod, for the popup. */
export interface FormHead {
  id: string;
  displayName: Localized;
  province: string | null;
  levels: readonly Level[] | null;
  validFrom: string | null;
  validTo: string | null;
  pack: { id: string; version: string; displayName: Localized };
  isOwn: boolean;
}

interface HeadedPack {
  id: string;
  version: string;
  displayName: Localized;
  validFrom: string | null;
  validTo: string | null;
}
interface HeadedForm {
  id: string;
  displayName: Localized;
  province?: string | undefined;
  levels?: readonly Level[] | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
}

/** A stored pack, as far as forms are concerned. */
export interface FormSource extends HeadedPack {
  contributes: { reports?: readonly HeadedForm[] | undefined };
}

function headOf(pack: HeadedPack, form: HeadedForm, isOwn: boolean): FormHead {
  const { id, displayName, province = null, levels = null } = form;
  const { validFrom = pack.validFrom, validTo = pack.validTo } = form;
  const { version } = pack;
  const from = { id: pack.id, version, displayName: pack.displayName };
  return { id, displayName, province, levels, validFrom, validTo, pack: from, isOwn };
}

const hatinhHead = { ...hatinhForm, levels: hatinhForm.levels as Level[] };
const BUILTIN = [headOf(hatinh, hatinhHead, false), headOf(general, generalForm, false)];

/** All forms at hand; an own one stands in for a built-in one of its id, a later one for an earlier. */
export function formHeads(own: readonly FormSource[] = []): FormHead[] {
  const added = own.flatMap((pack) =>
    (pack.contributes.reports ?? []).map((form) => headOf(pack, form, true)),
  );
  return [...new Map([...BUILTIN, ...added].map((head) => [head.id, head])).values()];
}

/** True where the form may be used for a period that ends on the day. */
export const isFormInForce = ({ validFrom, validTo }: FormHead, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

type Said = Pick<Profile, 'form' | 'values'> | null;

/**
 * The id of the form for a period that ends on `day`. Before anything is known of the unit it is the default form of
 * the contract; of a unit whose province has no form here, the general one.
 */
export function chooseForm(profile: Said, heads: readonly FormHead[], day: string): string {
  const asked = profile?.form ?? AUTO_FORM;
  if (asked !== AUTO_FORM && heads.some(({ id }) => id === asked)) return asked;
  const names = unitNames(profile);
  if (names.length === 0) return DEFAULT_FORM;
  const level = levelOf(textOf(profile, 'org.name'));
  const fits = heads.filter((head) => isFormInForce(head, day) && suits(head, names, level));
  const [best] = fits.sort((a, b) => compare(rankOf(b), rankOf(a)));
  return best?.id ?? GENERAL_FORM;
}

/**
 * The form of a draft: its own, as long as some pack has it. Null: no pack has it any more, and the draft must not be
 * written in another one unasked.
 */
export function formOfDraft(
  form: string,
  profile: Said,
  heads: readonly FormHead[],
  day: string,
): string | null {
  if (form === AUTO_FORM) return chooseForm(profile, heads, day);
  return heads.some(({ id, pack }) => id === form || pack.id === form) ? form : null;
}

/** Texts of the profile that tell where the unit is and what it is. */
const unitNames = (profile: Said): string[] =>
  ['org.name', 'org.parentName', 'doc.place', 'preamble.org']
    .map((key) => textOf(profile, key))
    .filter((text) => text !== '');

function textOf(profile: Said, key: string): string {
  const value = profile?.values[key];
  return typeof value === 'string' ? value.normalize('NFC').toLowerCase().trim() : '';
}

/** A form of a province or of levels is taken only where the unit says that it is of these. */
function suits(
  { province, levels }: FormHead,
  names: readonly string[],
  level: Level | null,
): boolean {
  if (province !== null && !names.some((name) => hasWords(name, province.toLowerCase())))
    return false;
  return levels === null || (level !== null && levels.includes(level));
}

/** Whole words with their tones: Hà Tĩnh is not Hà Tĩn, and no part of another name. */
const hasWords = (text: string, words: string): boolean =>
  ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${words.normalize('NFC')} `);

const COMMITTEE = /(?<!\p{L})(?:ubnd|[uủ][ỷy] ban nhân dân|hđnd|hội đồng nhân dân)\s+(?=\p{L})/gu;
const LEVELS: readonly [Level, RegExp][] = [
  ['cap-xa', /^(?:xã|phường|đặc khu|thị trấn)(?!\p{L})/u],
  ['cap-huyen', /^(?:huyện|quận|thị xã)(?!\p{L})/u],
  ['cap-tinh', /^(?:sở|ban|thanh tra|tỉnh|văn phòng|viện|chi cục|trung tâm)(?!\p{L})/u],
];

/**
 * The level that a unit's name tells; null where it does not. With its tones: "quản lý" is no "quận". An office of a
 * committee ("Văn phòng HĐND và UBND huyện") is of the committee's level.
 */
export function levelOf(name: string): Level | null {
  const text = name.normalize('NFC').toLowerCase().trim();
  const last = [...text.matchAll(COMMITTEE)].pop();
  const after = last ? text.slice(last.index + last[0].length) : text;
  const said = (words: string) => LEVELS.find(([, form]) => form.test(words))?.[0] ?? null;
  return said(after) ?? said(text);
}

/** More particular first, then one's own, then the newer. */
const rankOf = ({ province, levels, isOwn, validFrom }: FormHead): readonly (string | number)[] => [
  province === null ? 0 : 1,
  levels === null ? 0 : 1,
  isOwn ? 1 : 0,
  validFrom ?? '',
];

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! > b[at]! ? 1 : -1;
}
