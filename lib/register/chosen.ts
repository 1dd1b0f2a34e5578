/** From what is offered to what is saved. */
import { looseValues, type Entry } from '../domain/entry/entry';
import type { DocumentRole } from '../domain/entry/kinds';
import type { OfferedLine } from './paste';

/** Ids of everything new that was offered. */
export function newOnes(lines: readonly OfferedLine[]): Set<string> {
  const all = lines.flatMap(({ offered }) => offered);
  return new Set(all.filter(({ duplicate }) => !duplicate).map(({ entry }) => entry.id));
}

/** The chosen entries; one does not refer to a document that is neither chosen nor in the register. */
export function toSave(
  lines: readonly OfferedLine[],
  chosen: ReadonlySet<string>,
  known: readonly Entry[],
  roles: ReadonlyMap<string, DocumentRole> = new Map(),
): Entry[] {
  const all = lines.flatMap(({ offered }) => offered).filter(({ duplicate }) => !duplicate);
  const entries = all.map(({ entry }) => entry).filter(({ id }) => chosen.has(id));
  const there = new Set([...known, ...entries].map(({ id }) => id));
  return entries.map((entry) => {
    const role = roles.get(entry.id);
    if (entry.kind === 'document')
      return role ? { ...entry, values: { ...entry.values, roles: [role] } } : entry;
    const { decision, ...values } = looseValues(entry);
    if (decision === undefined || there.has(String(decision))) return entry;
    return { ...entry, values } as Entry;
  });
}

/** Lines to keep for the officer: not understood, or not chosen although something new was understood. */
export function linesLeft(lines: readonly OfferedLine[], chosen: ReadonlySet<string>): string[] {
  const left = lines.filter(({ offered }) => {
    const fresh = offered.filter(({ duplicate }) => !duplicate);
    return offered.length === 0 || fresh.some(({ entry }) => !chosen.has(entry.id));
  });
  return left.map(({ text }) => text);
}
