/** What of a value may be carried unseen: its words without those that are true of one year only. */
import type { ReportField } from '../../packs/report-field-schema';
import { isParts, type FieldValue } from '../values/types';
import { doubtsIn, type Doubt } from './doubts';
import { joinParts, partsOf } from './parts';

/** A part that stays behind, and what speaks against it. */
export interface HeldBack {
  text: string;
  doubts: Doubt[];
}

export interface Screened {
  /** Null where nothing is left. */
  take: FieldValue;
  held: HeldBack[];
}

const WORDS: readonly string[] = ['text', 'narrative'];

/** Item by item of a list, and a text as a whole: half a text would say something else. */
export function screen(field: Pick<ReportField, 'type' | 'item'>, value: FieldValue): Screened {
  const parts = Array.isArray(value) ? partsOf(value) : value === null ? [] : [value];
  const held: HeldBack[] = [];
  const left = parts.filter((part) => {
    const text = wordsIn(field, part).join(' ');
    const doubts = doubtsIn(text);
    if (doubts.length > 0) held.push({ text, doubts });
    return doubts.length === 0;
  });
  return { take: joinParts(left, value), held };
}

/** Only free words are looked into: a document's own date and a target of its own part are data of the item. */
function wordsIn({ type, item }: Pick<ReportField, 'type' | 'item'>, part: FieldValue): string[] {
  if (typeof part === 'string') return WORDS.includes(type) || type === 'list' ? [part] : [];
  if (!isParts(part)) return [];
  return Object.entries(item ?? {}).flatMap(([name, kind]) => {
    const text: unknown = Object.entries(part).find(([own]) => own === name)?.[1];
    return WORDS.includes(kind) && typeof text === 'string' ? [text] : [];
  });
}
