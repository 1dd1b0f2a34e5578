/** How many files are not in the figures of the report; null where there is none, so that nothing is said. */
import { PENDING, pendingFiles } from '../receive/pending';
import type { Rolled } from './values';

/** Values `files.unit`, `files.unreadable`, `files.answer`: counts of files. */
export function pendingValues({ files, returns }: Rolled): Record<string, number | null> {
  const inScope = new Set(returns.flatMap(({ unit }) => (unit.inScope ? [unit.id] : [])));
  const found = pendingFiles(files, inScope);
  return Object.fromEntries(
    PENDING.map((why) => [`files.${why}`, found.filter((one) => one.why === why).length || null]),
  );
}
