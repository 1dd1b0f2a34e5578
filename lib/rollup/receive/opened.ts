/** What is kept of a file, and of one that is refused. */
import type { Problem } from '../../domain/problem';
import type { Opened } from './types';

export interface Refusal {
  input: string;
  hash: string;
  refused: Problem;
}

/** A file that says nothing of a report: what its kind adds is put over it. */
export const nothingElse = (input: string, hash: string): Omit<Opened, 'kind' | 'fingerprint'> => ({
  input,
  hash,
  unitName: null,
  year: null,
  period: { from: null, to: null },
  dated: null,
  number: null,
  checksum: null,
  supersedes: null,
  values: {},
  findings: null,
  problems: [],
  form: null,
  places: {},
  origins: [],
  told: [],
});
