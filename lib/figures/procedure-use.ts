/** Which procedures had dossiers in a period, and whether the others are proven to have had none (domain §2.4 Q15). */
import { procedureCodeKey, procedureNameKey } from '../domain/procedure-key';
import { isProven } from './coverage';
import type { Workings } from './workings';

/** A procedure as dossiers name it, with how many were received in the period. */
export interface UsedProcedure {
  code: string | null;
  name: string | null;
  received: number;
}

export interface ProcedureUse {
  used: UsedProcedure[];
  /** Every dossier received in the period was seen, and each names its procedure. */
  proven: boolean;
  /** Dossiers received in the period that name no procedure. */
  unnamed: number;
}

/** Counts the dossiers received in the period by what they call their procedure; the most first. */
export function procedureUse({ context }: Pick<Workings, 'context'>): ProcedureUse {
  const { placed, unitUnknown } = context.placing;
  const used = new Map<string, UsedProcedure>();
  let unnamed = 0;
  for (const { dossier, placement } of placed) {
    if (placement.membership !== 'in' || placement.origin !== 'inPeriod') continue;
    const { procedureCode: code, procedure: name } = dossier;
    const key = `${procedureCodeKey(code) ?? ''}|${procedureNameKey(name) ?? ''}`;
    if (key === '|') unnamed += 1;
    else {
      const known = used.get(key);
      if (known) known.received += 1;
      else used.set(key, { code, name, received: 1 });
    }
  }
  const doubtful = context.tallies['received.inPeriod'].doubtful.size > 0 || unitUnknown.length > 0;
  return {
    used: [...used]
      .sort(([a, m], [b, n]) => n.received - m.received || (a < b ? -1 : 1))
      .map(([, one]) => one),
    proven: isProven('received.inPeriod', context.proof) && unnamed === 0 && !doubtful,
    unnamed,
  };
}
