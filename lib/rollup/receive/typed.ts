/** Counts that a person read in a file which no reader of ours can read, and typed in. */
import type { Province } from '../province/schema';
import { rollupProblem } from '../problem';
import { nothingElse, type Refusal } from './opened';
import type { Opened } from './types';

type Answer = Province['answers'][number];

/**
 * A file that cannot be opened (a scan, an old .doc, a damaged one) as the report that a person says it is: of a unit and a
 * year, with the counts typed in. Null where nobody has typed any.
 */
export function readByPerson({ input, hash }: Refusal, answers: readonly Answer[]): Opened | null {
  const answer = answers.find(({ fingerprint }) => fingerprint === hash);
  if (!answer?.typed || answer.unit === undefined || answer.setAside !== undefined) return null;
  return { ...nothingElse(input, hash), kind: 'report', fingerprint: hash, outcome: 'unread' };
}

/** The file with what was typed over what was read of it, and the note that says so. */
export function withTyped(
  file: Opened,
  answer: Answer | undefined,
): Opened & { typed: string[]; typedOn: string | null } {
  const typed = answer?.typed;
  if (!typed) return { ...file, typed: [], typedOn: null };
  const keys = Object.keys(typed.values);
  const args = { count: keys.length, day: typed.on.split('-').reverse().join('/') };
  const place = { file: file.input };
  return {
    ...file,
    values: { ...file.values, ...typed.values },
    period: { from: typed.from ?? file.period.from, to: typed.to ?? file.period.to },
    problems: [...file.problems, rollupProblem('rollup/typed-values', 'info', args, { place })],
    typed: keys,
    typedOn: typed.on,
  };
}
