import type { ProblemFix } from '../../domain/problem';

/** The way out of a file that should not be there; it names the file. */
export const takeOut = (id: string, name: string): ProblemFix => ({
  title: `Gỡ “${name}”`,
  command: 'dossier.remove',
  args: { id, name },
});
