/** Which control a setting needs, read off its schema: a new setting needs no view of its own. */
import {
  DEFAULT_PREFERENCES,
  preferencesSchema,
  type PreferenceKey,
  type Preferences,
} from '../../lib/domain/preferences';
import { z } from '../../lib/domain/zod';

export type Control =
  | { kind: 'choice'; values: readonly (string | number)[] }
  | { kind: 'number'; from: number; to: number }
  | { kind: 'switch' };

/** Throws for a kind of schema that no control is known for; a test asks for each setting. */
export function controlOf(key: PreferenceKey): Control {
  const inner = preferencesSchema.shape[key].unwrap();
  if (inner instanceof z.ZodBoolean) return { kind: 'switch' };
  if (inner instanceof z.ZodEnum) return { kind: 'choice', values: inner.options };
  if (inner instanceof z.ZodLiteral) return { kind: 'choice', values: [...inner.values] };
  if (inner instanceof z.ZodNumber)
    return { kind: 'number', from: inner.minValue!, to: inner.maxValue! };
  throw new Error(`no control for ${key}`);
}

/** The value as the schema has it; null where what was typed is none. */
export function valueFromText<K extends PreferenceKey>(
  key: K,
  text: string,
): Preferences[K] | null {
  const raw = typeof DEFAULT_PREFERENCES[key] === 'number' ? Number(text) : text;
  if (text.trim() === '') return null;
  const parsed = preferencesSchema.shape[key].safeParse(raw);
  return parsed.success ? (parsed.data as Preferences[K]) : null;
}
