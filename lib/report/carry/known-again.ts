/** Whether words of last year's text are the value of one field of last year's report, and what says it this year. */
import { carryWords } from '../../packs/carry-words';
import { carryRuleOf } from '../../packs/carry-rule';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportDraft } from '../draft';
import { fold } from '../../domain/text';
import { isLiving } from '../text/tokens';
import { isDocRef, type FieldValue } from '../values/types';

/** Words as they stand in a text. */
export interface Found {
  words: string;
  /** What stands before them in the text. */
  before: string;
  /** What follows them in the text, from their end on. */
  after: string;
}

/** The value that stands there this year. */
export interface Known {
  key: string;
  /** How it is printed; null: as its field is. */
  filter: string | null;
  /** What of the words stays before it ("năm "). */
  lead: string;
  /** How much of what follows the value says by itself (" của UBND tỉnh"). */
  swallows: number;
  /** False where this year's would say something untrue beside the words around it. */
  fits: boolean;
}

/** Fewer digits are too often the same by chance. */
const SURE_DIGITS = 3;
const YEAR = 'report.year';

let lead: RegExp | null = null;

/** How a day, month, quarter or year begins before its number; empty where the words begin otherwise. */
export function leadOf(words: string): string {
  lead ??= new RegExp(`^(?:${carryWords().lead.join('|')})`, 'iu');
  return lead.exec(words)?.[0] ?? '';
}

/**
 * The one value of the year that the words were last year, and that is known this year; null where none or several.
 *
 * @param last last year's values, by which the words are known again
 */
export function knownAgain(
  found: Found,
  last: Readonly<Record<string, unknown>>,
  draft: ReportDraft,
): Known | null {
  const all = draft.form.fields.flatMap((field) => {
    if (!isLiving(field) || carryRuleOf(field) !== 'retyped') return [];
    const known = sayOf(found, field, last[field.key], draft.values[field.key] ?? null);
    return known === null ? [] : [known];
  });
  const [only] = all;
  if (!only?.fits || all.length > 1) return null;
  return (draft.values[only.key] ?? null) === null ? null : only;
}

function sayOf(found: Found, field: ReportField, last: unknown, now: FieldValue): Known | null {
  const { words, after } = found;
  const as = (more: Partial<Known> = {}): Known => ({
    key: field.key,
    filter: null,
    lead: '',
    swallows: 0,
    fits: true,
    ...more,
  });
  if (field.key === YEAR)
    // "2022 hồ sơ" is a count: a year is one that says so.
    return isYear(found, last) ? as({ lead: leadOf(words) }) : null;
  if (field.type === 'date')
    return isDay(words, last) && isNamed(found, field) ? as(dayAs(words)) : null;
  if (typeof last === 'number') return isCount(found, field, last) ? as() : null;
  if (!isDocRef(last) || last.number === null || last.symbol === null) return null;
  const name = `${last.number}/${last.symbol}`;
  const plain = words.replace(/\s/g, '');
  if (plain !== name && !plain.toLowerCase().startsWith(`${name}ngày`.toLowerCase())) return null;
  const swallows = issuerIn(after, last.issuer);
  // Another kind of document, or another issuer behind it, than the sentence says.
  const fits = isDocRef(now) && now.symbol === last.symbol && swallows !== null;
  return as({ filter: 'docRefNumber', swallows: swallows ?? 0, fits });
}

/** "đến hết năm 2022", "năm 2022-2023" name an end or a span, which this year's number need not be. */
function isYear(found: Found, last: unknown): boolean {
  const { words } = found;
  const own = leadOf(words);
  return (
    /năm\s+$/iu.test(own) && words.slice(own.length) === String(last) && !isBound(found, 'until')
  );
}

/** "tăng 1.099", "1.099 - 1.200", "đến năm 2022": the words before, or a span, make another thing of it. */
function isBound({ before, after }: Found, kind: 'until' | 'change'): boolean {
  const words = new RegExp(`(?<!\\p{L})(?:${carryWords()[kind].join('|')})\\s*$`, 'iu');
  return words.test(before) || /^\s*[-–—/]\s*\d/.test(after) || /\d\s*[-–—/]\s*$/.test(before);
}

/** The clause around the words names the field: every word of its label stands there. */
function isNamed({ before, after }: Found, { label }: ReportField): boolean {
  const clause = `${before.split(/[.;:]\s/).at(-1)} ${after.split(/[.;:](?:\s|$)/)[0]}`;
  const said = new Set(fold(clause).split(' '));
  return fold(label.vi.replace(/\([^)]*\)/g, ' '))
    .split(' ')
    .every((word) => said.has(word));
}

/** "19/10/2022", "ngày 19.10.2022", "ngày 19 tháng 10 năm 2022". */
function isDay(words: string, last: unknown): boolean {
  const [day, month, year, ...more] = words.match(/\d+/g) ?? [];
  if (!day || !month || !year || more.length > 0) return false;
  return last === `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const dayAs = (words: string): Partial<Known> =>
  /tháng/iu.test(words) ? { filter: 'longDate' } : { lead: leadOf(words) };

/** The number, of what the field counts: "100 công chức" is no count of procedures. */
function isCount(found: Found, field: ReportField, last: number): boolean {
  const { words, after } = found;
  if (!isNamed(found, field) || isBound(found, 'change')) return false;
  const digits = words.replace(/\./g, '');
  if (digits.length < SURE_DIGITS || digits !== String(last)) return false;
  const next = /^\s+([\p{L}]+)(?:\s+(\p{L}+))?/u.exec(after);
  if (!next) return false;
  const [, one, two] = next;
  const label = ` ${field.label.vi.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
  const isUnit = one === one!.toUpperCase() || carryWords().unit.includes(one!.toLowerCase());
  return isUnit
    ? label.includes(` ${one!.toLowerCase()} `)
    : two !== undefined && label.includes(` ${one} ${two} `.toLowerCase());
}

/** How long the issuer that follows is; 0 where none does, null where another one stands there. */
function issuerIn(after: string, issuer: string | null): number | null {
  if (!/^\s+của(?!\p{L})/u.test(after)) return 0;
  const said = ` của ${issuer}`;
  const goesOn = /^\p{L}/u.test(after.slice(said.length));
  return issuer !== null && after.startsWith(said) && !goesOn ? said.length : null;
}
