/** What a package does not hold, and what is wrong with what it holds: told when it is made. */
import type { Problem } from '../../domain/problem';
import type { DossierCheck } from './types';

export interface LeftOut {
  /** Items that are required and missing: "5. Kế hoạch đánh giá nội bộ". */
  missing: string[];
  /** Names of files without a place, which are not packed. */
  unplaced: string[];
  /** Everything else that the check warns of. */
  warnings: Problem[];
}

/** Of items and files that `missing` and `unplaced` tell of, nothing is told twice. */
export function leftOut({ slots, unplaced, problems }: DossierCheck): LeftOut {
  const isTold = ({ code }: Problem) => /^dossier\/(missing|too-few|unplaced)/.test(code);
  return {
    missing: slots
      .filter(({ state }) => state === 'missing')
      .map(({ number, document }) => `${number}. ${document.title.vi}`),
    unplaced: unplaced.map(({ name }) => name),
    warnings: problems.filter((one) => one.severity !== 'info' && !isTold(one)),
  };
}
