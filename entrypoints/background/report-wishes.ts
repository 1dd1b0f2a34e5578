/** What the officer wishes for beside the report, as the settings say. */
import { monthly } from '../../lib/figures/monthly';
import type { Policy } from '../../lib/domain/policy';
import type { UnitKnowledge } from '../../lib/domain/unit-matcher';
import type { Ledger } from '../../lib/ledger/ledger';
import { loadPreferences } from '../../lib/ledger/preferences';
import { chartMonths } from '../../lib/report/evidence/chart-months';
import type { EvidenceWishes } from '../../lib/report/evidence/wishes';
import { ledger } from './ledger';

export interface MonthsAsked {
  collected: Ledger;
  year: number;
  policy: Policy | null;
  unit: string | null;
  units: UnitKnowledge;
}

/** The months are worked out only where charts are wished for. */
export async function reportWishes(asked: MonthsAsked): Promise<EvidenceWishes> {
  const { reportEvidence: evidence, reportCharts: charts } = await loadPreferences(ledger());
  const { collected, year, policy, unit, units } = asked;
  if (!charts || policy === null) return { evidence, charts };
  return { evidence, charts, months: chartMonths(monthly(collected, year, policy, unit, units)) };
}
