/** Reports of former years, live, and set aside through the background. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Former } from '../../lib/domain/former';
import type { Protocol } from '../../lib/domain/protocol';
import { loadFormer } from '../../lib/ledger/former';
import { send } from '../../lib/platform/messaging';
import { lastYearOf, type LastYear } from '../../lib/report/last-year';
import { ledgerDb } from './ledger';

/** The report of a year; null where there is none, undefined while it is being read. */
export function useFormer(year: number): Former | null | undefined {
  const query = async () => ({ year, found: await loadFormer(ledgerDb(), year).catch(() => null) });
  const answer = useLiveQuery(query, [year]);
  return answer?.year === year ? answer.found : undefined;
}

/** What is known of every year: its report that was read, else its draft. */
export async function knownYears(): Promise<LastYear[]> {
  const db = ledgerDb();
  const [formers, drafts] = await Promise.all([
    db.former.toArray().catch(() => []),
    db.drafts.toArray().catch(() => []),
  ]);
  return [
    ...formers.flatMap((one) => lastYearOf(one, null) ?? []),
    ...drafts.flatMap((one) => lastYearOf(null, one) ?? []),
  ];
}

/** Sets a report aside as that of its year. Rejects where it could not be kept. */
export async function keepFormer(former: Former): Promise<void> {
  await send<Protocol, 'former/save'>('former/save', { former });
}

/** Forgets the report of a year. */
export async function forgetFormer(year: number): Promise<void> {
  await send<Protocol, 'former/remove'>('former/remove', { year });
}
