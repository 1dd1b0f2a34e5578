/** The ways to fill one field, as the palette offers them on Ctrl+. */
import type { uiPaletteStrings } from '../../lib/domain/strings/ui-palette';
import { isComputed, type FieldModel } from '../form/model';
import { noneOf, saysNone } from '../form/to-fill';
import { wordsOf } from '../form/ReadOnlyValue';
import { isBlank } from '../form/values';
import type { Action } from './action';

type Words = (key: keyof typeof uiPaletteStrings, args?: Record<string, string | number>) => string;

export interface FixPorts {
  t: Words;
  onChange: (key: string, value: unknown, exactly?: boolean) => void;
  onReset: (key: string) => void;
}

/** What last year's draft held for a field. */
export interface LastYearValue {
  year: number;
  value: unknown;
}

/** In the order of trust: what the portal says, the unit's profile, the form, last year, "none"; then taking it away. */
export function fieldFixes(
  model: FieldModel,
  lastYear: LastYearValue | null,
  { t, onChange, onReset }: FixPorts,
): Action[] {
  const { field, fallback, origin, value } = model;
  if (isComputed(field) || field.type === 'rate') return [];
  const { key } = field;
  const action = (name: string, title: string, run: () => void): Action => ({
    id: `fix.${name}:${key}`,
    title,
    group: t('groupFix'),
    run,
  });
  const fixes: Action[] = [];
  const typed = origin === 'typed';
  if (typed && fallback.origin === 'figures')
    fixes.push(
      action('ledger', t('fixLedger', { value: shortText(fallback.value, t) }), () => onReset(key)),
    );
  if (typed && fallback.origin === 'profile')
    fixes.push(action('profile', t('fixProfile'), () => onReset(key)));
  if (typed && fallback.origin === 'form')
    fixes.push(action('form', t('fixForm'), () => onReset(key)));
  if (
    lastYear &&
    isCarried(field, lastYear.value) &&
    !isBlank(lastYear.value) &&
    !isSame(lastYear.value, value)
  ) {
    const words = t('fixLastYear', { year: lastYear.year, value: shortText(lastYear.value, t) });
    fixes.push(action('lastYear', words, () => onChange(key, lastYear.value)));
  }
  if (isBlank(value) && field.suggestion !== undefined)
    fixes.push(action('suggestion', t('fixSuggestion'), () => onChange(key, field.suggestion)));
  const none = noneOf(model);
  if (none !== undefined && isBlank(value) && !saysNone(model))
    fixes.push(action('none', t('fixNone'), () => onChange(key, none, true)));
  if (typed && fallback.origin === 'none')
    fixes.push(action('clear', t('fixClear'), () => onReset(key)));
  return fixes;
}

const WORDS = ['text', 'narrative'];
const YEAR = /\b(?:19|20)\d{2}\b/;

/**
 * What may stand another year: words, and lists of nothing but words. Numbers, dates and documents of last year, also
 * inside lists, and texts that name a year are just what must not be carried over unseen.
 */
function isCarried({ type, item, figure }: FieldModel['field'], value: unknown): boolean {
  if (figure || YEAR.test(JSON.stringify(value ?? null))) return false;
  if (type !== 'list') return WORDS.includes(type);
  return Object.values(item ?? {}).every((part) => WORDS.includes(part));
}

/** A value in a few words, for a line. */
function shortText(value: unknown, t: Words): string {
  if (Array.isArray(value)) return t('severalPlaces', { count: value.length });
  const words = wordsOf(value) ?? '';
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
const LONGEST = 60;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
