/** The lists of papers for the province at hand: the officer's own first, then the built-in example. */
import builtin from './builtin/checklist-tayninh.json';
import { checklistSchema, type Checklist } from './checklist-schema';
import type { OwnPack } from './policies';
import { createRegistry } from './registry';

/** A list of papers and the pack that brings it. */
export interface DossierList extends Checklist {
  pack: { id: string; version: string };
  /** The built-in example, which no province has issued. */
  example: boolean;
}

let parsed: readonly DossierList[] | null = null;
const examples = (): readonly DossierList[] =>
  (parsed ??= builtin.contributes.checklists.map((one) => ({
    ...checklistSchema.parse(one),
    pack: { id: builtin.id, version: builtin.version },
    example: true,
  })));

/** Those that name papers, each id once: a province's own goes before the example. */
export function dossierLists(own: readonly OwnPack[] = []): readonly DossierList[] {
  const { items } = createRegistry([...own]).contributions('checklists', checklistSchema);
  const found = items.flatMap(({ pack: { id, version }, value }): DossierList[] =>
    value.documents.length > 0 ? [{ ...value, pack: { id, version }, example: false }] : [],
  );
  const lists = new Map<string, DossierList>();
  for (const one of [...found, ...examples()]) if (!lists.has(one.id)) lists.set(one.id, one);
  return [...lists.values()];
}
