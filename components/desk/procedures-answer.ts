import { portalCatalogues } from '../../lib/figures/catalogue';
import { procedureUse } from '../../lib/figures/procedure-use';
import type { Held } from './desk';
import type { ProcedureFacts, Scope } from './questions';

/** The unit's procedures on its portals, and which of them had dossiers in the period. */
export function procedureFacts(held: Held, scope: Scope): ProcedureFacts {
  const workings = held.workings(scope);
  return {
    catalogues: portalCatalogues(held.ledger.readings, workings.matcher),
    use: procedureUse(workings),
    hosts: held.hosts,
  };
}
