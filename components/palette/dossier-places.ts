/** Dossiers by code or words, found by the desk: there may be a hundred thousand of them. */
import { EVERYTHING } from '../../lib/figures/dossier-table';
import type { Ask, Scope } from '../desk/questions';
import type { Action } from './action';

const SHORTEST = 3;
const MOST = 12;

/** The first few dossiers of the period that fit; none for a query of two letters. */
export async function dossierPlaces(
  query: string,
  { scope, ports }: { scope: Scope; ports: { ask: Ask } },
  group: string,
  onGo: (code: string) => void,
): Promise<Action[]> {
  const text = query.trim();
  if (text.length < SHORTEST) return [];
  const of = { scope, tally: null };
  const order = await ports.ask('order', { ...of, query: { ...EVERYTHING, text } });
  const at = Array.from(order.slice(0, MOST));
  if (at.length === 0) return [];
  const rows = await ports.ask('rows', { ...of, at });
  return rows.map(({ key, code, procedure }) => ({
    id: `dossier:${key}`,
    title: code,
    detail: procedure ?? undefined,
    group,
    passing: true as const,
    run: () => onGo(code),
  }));
}
