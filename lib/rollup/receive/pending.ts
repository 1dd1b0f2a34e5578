/** Files whose contents are not, or not wholly, in the figures: the report says how many, and the screen lists them. */
import type { ReceivedFile } from './types';
import { unplacedFiles } from './unplaced';

/**
 * `unit`: nobody knows yet whose it is, or of which year; `unreadable`: it could not be opened; `answer`: its unit is
 * known and something in it is asked about.
 */
export const PENDING = ['unit', 'unreadable', 'answer'] as const;
export type Pending = (typeof PENDING)[number];

export interface PendingFile {
  input: string;
  why: Pending;
  unit: string | null;
  /** What is wrong with it, in words; null where its own problems say nothing. */
  message: string | null;
}

/** The files of a roll-up that wait for somebody, in the order of the files. `inScope` are ids of units that count. */
export function pendingFiles(
  files: readonly ReceivedFile[],
  inScope: ReadonlySet<string>,
): PendingFile[] {
  const unplaced = new Set(unplacedFiles(files));
  return files.flatMap((file) => {
    const why = unplaced.has(file)
      ? file.status === 'refused'
        ? 'unreadable'
        : 'unit'
      : whyPlaced(file, inScope);
    if (why === null) return [];
    const { input, unit, problems } = file;
    return [{ input, why, unit: unit?.name ?? null, message: problems[0]?.message ?? null }];
  });
}

function whyPlaced(
  { status, kind, unit, year }: ReceivedFile,
  inScope: ReadonlySet<string>,
): Pending | null {
  if (unit === null || !inScope.has(unit.id)) return null;
  if (status === 'refused') return 'unreadable';
  if (status !== 'questions' || (kind !== 'bundle' && kind !== 'report')) return null;
  return year === null ? 'unit' : 'answer';
}
