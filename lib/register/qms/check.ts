/** The QMS against the portal as a whole (domain §2.4 Q6, Q10, Q15). */
import type { Entry } from '../../domain/entry/entry';
import type { Problem } from '../../domain/problem';
import type { PortalCatalogue, PortalProcedure } from '../../figures/catalogue';
import type { ProcedureUse } from '../../figures/procedure-use';
import { compareProcedures, type ProcedureLine } from './compare';
import { namePairs, type NamePair } from './name-pairs';
import { idleProcedures, type IdleProcedures } from './idle';
import { internalProcedures, type InternalProcedures } from './internal';
import { updateLags, type LagFacts, type UpdateLag } from './lag';
import {
  catalogueProblems,
  dayProblems,
  idleProblems,
  internalProblems,
  lagProblem,
  lineProblem,
  namelessProblem,
} from './problems';
import { namelessChanges, qmsProcedures } from './procedures';

export interface QmsFacts extends LagFacts {
  /** Those read of the unit, the best first (`portalCatalogues`). */
  catalogues: readonly PortalCatalogue[];
  use: ProcedureUse;
  /** The register of all years. */
  entries: readonly Entry[];
  year: number;
  /** The day as of which the QMS is looked at. */
  asOf: string;
}

export interface QmsCheck {
  /** What is compared; null: no list was read. */
  catalogue: PortalCatalogue | null;
  /** Procedures that the QMS holds, as the register says; of these without a day or document that shows it. */
  held: number;
  unproven: number;
  lines: ProcedureLine<PortalProcedure>[];
  idle: IdleProcedures<PortalProcedure> | null;
  lags: UpdateLag[];
  internal: InternalProcedures;
  /** Asked pairs that share their whole name and concern no other line: they may be confirmed together. */
  namesOnly: NamePair[];
  problems: Problem[];
}

/** Everything that the panel shows, from plain facts. */
export function checkQms(facts: QmsFacts): QmsCheck {
  const { catalogues, use, entries, year, asOf } = facts;
  const catalogue = catalogues[0] ?? null;
  const held = qmsProcedures(entries, asOf);
  // Nothing is missing in a list that nobody has begun: that is said once, and nothing is compared.
  const lines =
    catalogue === null || held.length === 0
      ? []
      : compareProcedures(catalogue.procedures, held, catalogue.whole);
  const namesOnly = namePairs(lines);
  const idle = catalogue && idleProcedures(catalogue.procedures, use, catalogue.whole);
  const lags = updateLags(entries, year, facts);
  const internal = internalProcedures(entries, asOf);
  const unproven = held.filter(({ proven }) => !proven).length;
  return {
    ...{ catalogue, held: held.length, unproven, lines, idle, lags, internal, namesOnly },
    problems: [
      ...catalogueProblems(catalogue, catalogues.length, held.length),
      ...lines.flatMap(lineProblem),
      ...lags.flatMap(lagProblem),
      ...dayProblems(entries, facts.today),
      ...namelessProblem(namelessChanges(entries).filter((one) => one.year === year).length),
      ...(idle ? idleProblems(idle) : []),
      ...internalProblems(internal),
    ],
  };
}
