/** The ways to fill one field, as the palette offers them on Ctrl+. */
import type { uiPaletteStrings } from '../../lib/domain/strings/ui-palette';
import { carryRuleOf } from '../../lib/packs/carry-rule';
import type { Commands } from '../basic/QuickFixes';
import type { DocRef } from '../../lib/domain/values';
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
  /** Takes words of another year, marked until confirmed. */
  onCarry?: (values: Readonly<Record<string, unknown>>, year: number) => void;
  /** Documents of the register that the field may take. */
  documents?: readonly { name: string; ref: DocRef }[];
  /** Ways out of the field's problems, and of what is said about its words. */
  commands?: Commands;
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
  { t, onChange, onReset, onCarry, documents = [], commands = {} }: FixPorts,
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
  const fixes: Action[] = wordFixes(model, commands, t('groupFix'));
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
    const take = () =>
      onCarry ? onCarry({ [key]: lastYear.value }, lastYear.year) : onChange(key, lastYear.value);
    fixes.push(action('lastYear', words, take));
  }
  if (isBlank(value))
    for (const { name, ref } of documents)
      fixes.push(action(`document.${name}`, t('fixDocument', { name }), () => onChange(key, ref)));
  if (isBlank(value) && field.suggestion !== undefined)
    fixes.push(action('suggestion', t('fixSuggestion'), () => onChange(key, field.suggestion)));
  const none = noneOf(model);
  if (none !== undefined && isBlank(value) && !saysNone(model))
    fixes.push(action('none', t('fixNone'), () => onChange(key, none, true)));
  if (typed && fallback.origin === 'none')
    fixes.push(action('clear', t('fixClear'), () => onReset(key)));
  return fixes;
}

/** What problems and marks of the field offer, each once. */
function wordFixes({ field, problems, marks = [] }: FieldModel, commands: Commands, group: string) {
  const offered = [...problems, ...marks].flatMap(({ fixes = [] }) => fixes);
  const once = new Map(offered.map((fix) => [JSON.stringify(fix), fix]));
  return [...once.values()].flatMap(({ title, command, args = {} }, at): Action[] => {
    const act = command.startsWith('figure.') ? undefined : commands[command];
    return act ? [{ id: `fix.word${at}:${field.key}`, title, group, run: () => act(args) }] : [];
  });
}

/** What may be taken from last year's report at once: carried texts of fields that stand empty. */
export function takeable(
  sections: readonly { fields: readonly FieldModel[] }[],
  lastYear: { values: Readonly<Record<string, unknown>> },
): Record<string, unknown> {
  const empty = sections
    .flatMap(({ fields }) => fields)
    .filter((model) => isBlank(model.value) && !saysNone(model) && !isComputed(model.field));
  return Object.fromEntries(
    empty.flatMap(({ field }) => {
      const value = lastYear.values[field.key];
      const isMeant =
        carryRuleOf(field) === 'confirm' && isCarried(field, value) && !isBlank(value);
      return isMeant ? [[field.key, value]] : [];
    }),
  );
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
