/**
 * What an earlier version refused and this one reads: spreadsheets, and dossiers, of which it took the papers for files of
 * their own. Such rows go, and with them the note that their source was read, so that the next picking reads it.
 */
import type { KeptFile, KeptSource } from './db';

const READ_NOW = ['rollup/spreadsheet', 'rollup/old-office', 'rollup/unknown-kind'];

/** Rows that stay; everything else of what is kept stays as it is. */
export function withoutOutdated<
  F extends Pick<KeptFile, 'name' | 'opened'>,
  S extends Pick<KeptSource, 'name'>,
>(files: readonly F[], sources: readonly S[]): { files: F[]; sources: S[] } {
  const refusedAs = ({ opened }: F): string | null =>
    'refused' in opened ? opened.refused.code : null;
  const dossiers = files
    .filter((one) => refusedAs(one) === 'bundle/foreign' && /\/ho-so\.json$/.test(one.name))
    .map(({ name }) => name.slice(0, name.length - 'ho-so.json'.length));
  const isOutdated = (one: F): boolean => {
    const code = refusedAs(one);
    if (code === null) return false;
    return READ_NOW.includes(code) || dossiers.some((root) => one.name.startsWith(root));
  };
  const gone = files.filter(isOutdated).map(({ name }) => name);
  const held = (source: S) =>
    gone.some((name) => name === source.name || name.startsWith(`${source.name}/`));
  return {
    files: files.filter((one) => !isOutdated(one)),
    sources: sources.filter((one) => !held(one)),
  };
}
