/** Procedures of the catalogue without a dossier received in the period (domain §2.4 Q15). */
import { DOUBTFUL_LIKENESS, nameLikeness } from '../../domain/procedure-key';
import type { ListedProcedure } from '../../domain/reading';
import type { ProcedureUse, UsedProcedure } from '../../figures/procedure-use';
import { isSameProcedure } from './procedures';

export interface IdleProcedures<P extends ListedProcedure = ListedProcedure> {
  /** No dossier names them, nor anything like them. */
  idle: P[];
  /** No dossier names them, but some name a procedure like them that the catalogue does not hold. */
  doubtful: P[];
  /** What dossiers call procedures that the catalogue does not hold. */
  unknown: UsedProcedure[];
  /** "No dossier" is proven: the catalogue is whole, and every dossier received was seen with its procedure. */
  proven: boolean;
}

/** Procedures by whether dossiers name them. */
export function idleProcedures<P extends ListedProcedure>(
  procedures: readonly P[],
  { used, proven }: ProcedureUse,
  whole: boolean,
): IdleProcedures<P> {
  const unknown = used.filter((one) => !procedures.some((other) => isSameProcedure(one, other)));
  const without = procedures.filter((one) => !used.some((other) => isSameProcedure(one, other)));
  const isLike = ({ name }: P) =>
    name !== null &&
    unknown.some((one) => one.name !== null && nameLikeness(one.name, name) >= DOUBTFUL_LIKENESS);
  return {
    idle: without.filter((one) => !isLike(one)),
    doubtful: without.filter(isLike),
    unknown,
    proven: proven && whole,
  };
}
