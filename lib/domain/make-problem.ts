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
    message: formatString(strings[code]!.vi, args),
    ...extra,
  });
}
