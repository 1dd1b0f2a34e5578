/** What is wrong with one's own packs: by their files, and where two of them want the same. */
import type { Problem } from '../../lib/domain/problem';
import { checkPackFile } from '../../lib/packs/check-file';
import { packFileOf, type OwnPackFile } from '../../lib/packs/own-pack-schema';
import { ownPacksOf, policyBook } from '../../lib/packs/policies';
import { reportForms } from '../../lib/packs/report-forms';

/** Faults that a pack has by the rules of today, at their place in its exported file. */
export const faultsAsFile = (pack: OwnPackFile): Problem[] =>
  checkPackFile(pack.kept?.file ?? pack.id, JSON.stringify(packFileOf(pack), null, 2)).problems;

/** What was said while the packs in use were put together, by the pack it is about. */
export function registryProblems(own: readonly OwnPackFile[]): ReadonlyMap<string, Problem[]> {
  const used = ownPacksOf(own.filter(({ kept }) => kept?.off !== true));
  const found = new Map<string, Problem[]>();
  for (const problem of [...policyBook(used).problems, ...reportForms(used).problems]) {
    const id = String(problem.args.pack ?? problem.args.file ?? problem.place?.file ?? '');
    found.set(id, [...(found.get(id) ?? []), problem]);
  }
  return found;
}
