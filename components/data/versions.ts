/** Earlier versions of a year's draft, asked only while somebody looks at them. */
import { useLiveQuery } from 'dexie-react-hooks';
import { versionsOf, type DraftVersion } from '../../lib/ledger/versions';
import { ledgerDb } from './ledger';

/** Newest first; null while they are being read or nobody asks. */
export function useVersions(year: number, asked: boolean): readonly DraftVersion[] | null {
  const find = async () => (asked ? versionsOf(ledgerDb(), year).catch(() => []) : null);
  return useLiveQuery(find, [year, asked]) ?? null;
}
