/** Internal procedures, not of TTHC: issued, applied, with evidence (domain §2.4 Q10). */
import type { Entry, EntryOf } from '../../domain/entry/entry';

export interface InternalProcedure {
  entry: EntryOf<'internalProcedure'>;
  /** Null: no day is known, so nobody can say. */
  issued: boolean | null;
  applied: boolean | null;
  hasEvidence: boolean;
}

export interface InternalProcedures {
  procedures: InternalProcedure[];
  issued: number;
  applied: number;
  withEvidence: number;
}

/** Those of all years that the register holds, as of a day: a procedure stands until it is replaced. */
export function internalProcedures(entries: readonly Entry[], asOf: string): InternalProcedures {
  const own = new Map(
    entries.flatMap((one): [string, EntryOf<'internalProcedure'>][] =>
      one.kind === 'internalProcedure' && !one.deleted ? [[one.id, one]] : [],
    ),
  );
  const procedures = [...own.values()]
    .sort((a, b) =>
      nameOf(a) === nameOf(b) ? (a.id < b.id ? -1 : 1) : nameOf(a) < nameOf(b) ? -1 : 1,
    )
    .map((entry) => factsOf(entry, asOf))
    // Issued later: none of the day's business.
    .filter(({ issued }) => issued !== false);
  return {
    procedures,
    issued: procedures.filter(({ issued }) => issued).length,
    applied: procedures.filter(({ applied }) => applied).length,
    withEvidence: procedures.filter(({ applied, hasEvidence }) => applied && hasEvidence).length,
  };
}

const nameOf = ({ values }: EntryOf<'internalProcedure'>): string => values.name ?? '';

function factsOf(entry: EntryOf<'internalProcedure'>, asOf: string): InternalProcedure {
  const { date, appliedOn, evidence } = entry.values;
  return {
    entry,
    issued: date === undefined ? null : date <= asOf,
    applied: appliedOn === undefined ? null : appliedOn <= asOf,
    hasEvidence: (evidence ?? '').trim() !== '',
  };
}
