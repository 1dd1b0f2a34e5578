/** Document references: any part may be unknown. */
import { parseDay } from '../calendar';
import { cleanText } from './clean-text';
import { isParts, type FieldValue, type ParseIssue } from './types';

const PARTS = ['number', 'symbol', 'date', 'issuer', 'subject'] as const;

/** `{ number, symbol, date, issuer, subject }` with clean texts; null where no part is known or one is wrong. */
export function parseDocRef(
  raw: unknown,
  at: string,
  report: (issue: ParseIssue) => void,
): FieldValue {
  if (!isParts(raw)) {
    report({ kind: 'wrong-type', at, expected: 'docRef' });
    return null;
  }
  const ref = { number: null, symbol: null, date: null, issuer: null, subject: null } as Record<
    (typeof PARTS)[number],
    string | null
  >;
  for (const [part, value] of Object.entries(raw)) {
    if (!(part in ref)) {
      report({ kind: 'unknown-part', at: `${at}.${part}`, expected: part });
      continue;
    }
    const parsed = parsePart(part, value);
    if (parsed === undefined) {
      report({ kind: 'wrong-type', at: `${at}.${part}`, expected: 'docRef' });
      return null;
    }
    ref[part as keyof typeof ref] = parsed;
  }
  return PARTS.every((part) => ref[part] === null) ? null : splitNumber(ref);
}

/** "807/QĐ-UBND" written whole into the number is number and symbol. */
function splitNumber<T extends { number: string | null; symbol: string | null }>(ref: T): T {
  const whole = /^(\d+)\/(.+)$/.exec(ref.number ?? '');
  return whole !== null && ref.symbol === null
    ? { ...ref, number: whole[1]!, symbol: whole[2]! }
    : ref;
}

function parsePart(part: string, value: unknown): string | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (part === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  if (part === 'date') return parseDay(value) === null ? undefined : value;
  return cleanText(value);
}
