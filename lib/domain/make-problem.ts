/** Makes problems whose message is rendered from code and arguments. Free of zod, so the content script can use it. */
import { formatString, type StringArgs, type StringTable } from './strings/catalogue';
import type { Problem } from './problem';

type Extra = Omit<Partial<Problem>, 'owner' | 'code' | 'severity' | 'args' | 'message'>;

/**
 * A problem maker bound to an owner and its string table.
 *
 * @example
 * const problem = problemMaker('reading', readingStrings);
 * problem('reading/cells-mismatch', 'warning', { headers: 12, cells: 9 }, { grid: 0, at: null });
 */
export function problemMaker<T extends StringTable>(owner: Problem['owner'], strings: T) {
  return (
    code: keyof T & string,
    severity: Problem['severity'],
    args: StringArgs = {},
    extra: Extra = {},
  ): Problem => ({
    owner,
    severity,
    code,
    args,
    message: formatString(wordsOf(strings, code, args).vi, args),
    ...extra,
  });
}

/**
 * The wording of a code: `code@source` where it was met in a source that has words of its own (a file instead
 * of a page), and where one of its arguments is unknown (null) and the table has a `code?` entry, that
 * one, because a sentence with a hole in it is no sentence. Code and arguments decide, so any language can.
 */
export function wordsOf(strings: StringTable, code: string, args: StringArgs): StringTable[string] {
  const own = `${code}@${args.source}`;
  const key = own in strings ? own : code;
  const isUnknown = Object.values(args).includes(null);
  return (isUnknown ? strings[`${key}?`] : undefined) ?? strings[key]!;
}
