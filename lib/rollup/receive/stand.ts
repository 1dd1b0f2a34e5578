/** What became of a file, in the words that a person asks by: whether it counts, and whether it still asks for anything. */
import type { FileStatus, ReceivedFile } from './types';

/** `open`: it counts for nobody until its question is answered. `aside`: an officer has set it aside. */
export const FILE_STANDS = [
  'accepted',
  'questions',
  'open',
  'superseded',
  'duplicate',
  'refused',
  'aside',
] as const;
export type FileStand = (typeof FILE_STANDS)[number];

interface Told {
  status: FileStatus;
  version: number | null;
  /** Codes of what is told of it. */
  codes: readonly string[];
}

export function standOf({ status, version, codes }: Told): FileStand {
  if (status === 'refused' && codes.includes('rollup/set-aside')) return 'aside';
  if (status === 'questions' && version === null) return 'open';
  return status;
}

export const standOfFile = ({ status, version, problems }: ReceivedFile): FileStand =>
  standOf({ status, version, codes: problems.map(({ code }) => code) });
