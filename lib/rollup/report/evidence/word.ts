/** A word or phrase of the annex of sources. */
import { formatString, type StringArgs } from '../../../domain/strings/catalogue';
import { rollupEvidenceWords } from '../../../domain/strings/rollup-evidence';

export type EvidenceWord = keyof typeof rollupEvidenceWords;

export const word = (key: EvidenceWord, args: StringArgs = {}): string =>
  formatString(rollupEvidenceWords[key].vi, args);
