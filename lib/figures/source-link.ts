/** Which stored addresses may be opened: pages of the sites that were read, and nothing else. */
import { hostOf, type LedgerReading } from '../ledger/records';

/** Hosts of the ledger's readings. */
export function hostsOf(readings: readonly LedgerReading[]): string[] {
  return [...new Set(readings.map(({ host }) => host).filter(Boolean))].sort();
}

/** The address where it is http(s) and of one of the hosts; null for any other, which is only shown. */
export function openableUrl(url: string | null, hosts: readonly string[]): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const host = hostOf(url);
  return host !== '' && hosts.includes(host) ? url : null;
}
