/** Questions that one answer may settle: one procedure on each side, of one whole name. */
import { procedureNameKey } from '../../domain/procedure-key';
import type { ListedProcedure } from '../../domain/reading';
import type { ProcedureLine } from './compare';
import type { QmsProcedure } from './procedures';

export interface NamePair<P extends ListedProcedure = ListedProcedure> {
  portal: P;
  qms: QmsProcedure;
}

/** Pairs among what is asked, in its order. A name that stands in two questions is left to each of them. */
export function namePairs<P extends ListedProcedure>(
  lines: readonly ProcedureLine<P>[],
): NamePair<P>[] {
  const asked = lines.flatMap((line) => (line.kind === 'doubtful' ? [line] : []));
  const times = new Map<QmsProcedure, number>();
  for (const { candidates } of asked)
    for (const one of candidates) times.set(one, (times.get(one) ?? 0) + 1);
  return asked.flatMap(({ portal, candidates }) => {
    const [qms] = candidates;
    const name = procedureNameKey(portal.name);
    const isOne = candidates.length === 1 && qms !== undefined && times.get(qms) === 1;
    return isOne && name !== null && name === procedureNameKey(qms.name) ? [{ portal, qms }] : [];
  });
}
