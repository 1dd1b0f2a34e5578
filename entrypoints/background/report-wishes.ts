/** What the officer wishes for beside the report, as the settings say. */
import { monthly } from '../../lib/figures/monthly';
import type { Policy } from '../../lib/domain/policy';
import type { UnitKnowledge } from '../../lib/domain/unit-matcher';
import type { LedgerDb } from '../../lib/ledger/db';
import { loadPreferences } from '../../lib/ledger/preferences';
import { loadLedger } from '../../lib/ledger/queries';
import { chartMonths } from '../../lib/report/evidence/chart-months';
import type { EvidenceWishes } from '../../lib/report/evidence/wishes';
import { ledger } from './ledger';

export interface MonthsAsked {
  year: number;
  policy: Policy | null;
  unit: string | null;
  units: UnitKnowledge;
}

/** What is wished for; the months are worked out only where charts are, from the whole ledger. */
export async function reportWishes(db: LedgerDb, asked: MonthsAsked): Promise<EvidenceWishes> {
  const { reportEvidence: evidence, reportCharts: charts } = await loadPreferences(ledger());
  const { year, policy, unit, units } = asked;
  if (!charts || policy === null) return { evidence, charts };
  const months = monthly(await loadLedger(db), year, policy, unit, units);
  return { evidence, charts, months: chartMonths(months) };
}

/** Whether every source of every figure is printed; an answer kept for a page names the first few alone. */
export async function wantsSources(): Promise<boolean> {
  return (await loadPreferences(ledger())).reportEvidence !== 'none';
}
