/** Replacing words inside a value of any shape. */

/** The value with the words replaced wherever one of its texts holds them; the same value where none does. */
export function replacedIn(value: unknown, words: string, to: string): unknown {
  if (words === '') return value;
  if (typeof value === 'string') return value.includes(words) ? value.split(words).join(to) : value;
  if (Array.isArray(value)) return value.map((one: unknown) => replacedIn(one, words, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([part, one]) => [part, replacedIn(one, words, to)]),
  );
}
