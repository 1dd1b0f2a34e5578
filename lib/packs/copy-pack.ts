/** "New pack from this one": the same contents under a new id, so that nothing of the old one is replaced. */
import type { Localized } from './header-schema';
import { packFileOf, type OwnPackFile } from './own-pack-schema';

/** Contributions that are found by their id: a copy needs ids of its own. */
const NAMED = ['reports', 'policies', 'periods', 'checklists', 'commands'] as const;

interface Named {
  id: string;
  displayName?: Localized;
}

/** Where a name must be said in both languages, the new one stands in both. */
const renamed = ({ en }: Localized, name: string): Localized => ({
  vi: name,
  ...(en !== undefined && { en: name }),
});

/** The copy; ids of what it contributes follow its own. Its version starts anew. */
export function copyPack(pack: OwnPackFile, id: string, name: string): OwnPackFile {
  const rest = structuredClone(packFileOf(pack));
  const contributes = { ...rest.contributes } as Record<string, Named[] | undefined>;
  for (const point of NAMED) {
    const items = contributes[point];
    if (!items) continue;
    const isAlone = items.length === 1;
    contributes[point] = items.map((item) => ({
      ...item,
      id: isAlone ? id : `${id}-${item.id}`,
      ...(isAlone && item.displayName && { displayName: renamed(item.displayName, name) }),
    }));
  }
  return {
    ...rest,
    // The address of a built-in pack's schema leads nowhere from a file of its own.
    ...(rest.$schema !== undefined && { $schema: './pack-1.schema.json' }),
    id,
    version: '1.0.0',
    displayName: { vi: name },
    contributes: contributes as OwnPackFile['contributes'],
  };
}

/** "… (bản 2)": a name that is told from the old one, by the number of its id. */
export function freeName(name: string, id: string): string {
  const number = /-ban-(\d+)$/.exec(id)?.[1];
  const base = name.replace(/ \(bản \d+\)$/, '');
  return number === undefined ? base : `${base} (bản ${number})`;
}

/** An id that nobody has: the old one with a number behind it. */
export function freeId(id: string, taken: readonly string[]): string {
  const base = id.replace(/-ban-\d+$/, '');
  for (let number = 2; ; number += 1) {
    const next = `${base}-ban-${number}`;
    if (!taken.includes(next)) return next;
  }
}

/** Ids as the schema has them. */
export const isPackId = (id: string): boolean => /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(id);
