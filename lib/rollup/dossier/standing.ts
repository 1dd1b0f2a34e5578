/** A unit's dossier under the province's own check: the very code that the unit ran before sending (Q5, Q7, Q8). */
import type { Problem } from '../../domain/problem';
import type { DossierList } from '../../packs/checklists';
import { checkDossier } from '../../register/dossier/check';
import type { DossierFile, SlotState } from '../../register/dossier/types';
import { rollupProblem } from '../problem';
import type { ReceivedPackage } from '../receive/types';
import type { Versioned } from '../receive/versions';

export interface DossierItem {
  number: number;
  title: string;
  state: SlotState;
  files: { name: string; date: string | null }[];
  /** Entries of the unit's register that stand for it, in the unit's words. */
  references: readonly string[];
}

export interface DossierStanding {
  file: string;
  number: number;
  createdAt: string;
  items: DossierItem[];
  complete: boolean;
  /** Found by the check here, and by holding the archive against its manifest. */
  problems: Problem[];
  /** What it says it replaces; `file` is null where that one was not received. Null: the first of the year. */
  replaces: { number: number; file: string } | 'not-received' | null;
  changes: ReceivedPackage['changes'];
  /** More than one may be the newest. */
  rivals: number;
}

/** The dossier that counts of those that a unit has sent; null where it has sent none. */
export function dossierStanding(
  versions: readonly Versioned[],
  lists: readonly DossierList[],
): DossierStanding | null {
  const current = versions.filter(({ standing }) => standing === 'current');
  const newest = current[current.length - 1]?.file;
  const { dossier } = newest ?? {};
  if (!newest || !dossier) return null;
  const { number, createdAt, supersedes, changes } = dossier;
  return {
    ...{ file: newest.input, number, createdAt, changes, rivals: current.length },
    ...checked(dossier, newest.problems, newest.input, lists),
    replaces: supersedes === null ? null : replacedOf(supersedes, versions),
  };
}

function replacedOf(checksum: string, versions: readonly Versioned[]): DossierStanding['replaces'] {
  const before = versions.find(({ file }) => file.checksum === checksum)?.file;
  return before?.number ? { number: before.number, file: before.input } : 'not-received';
}

type Checked = Pick<DossierStanding, 'items' | 'complete' | 'problems'>;

/** By the province's list of the same id; without it the unit's own states are all there is, and that is told. */
function checked(
  dossier: ReceivedPackage,
  told: readonly Problem[],
  file: string,
  lists: readonly DossierList[],
): Checked {
  const { checklist, files, year, createdAt } = dossier;
  const extra = { place: { file } };
  const list = lists.find(({ id }) => id === checklist.id);
  if (!list) {
    const args = { list: checklist.id, pack: checklist.pack };
    const unknown = rollupProblem('rollup/dossier-list-unknown', 'warning', args, extra);
    return asSaid(dossier, [...told, unknown]);
  }
  const check = checkDossier(files, list, {
    ...{ year, today: createdAt.slice(0, 10), entries: [] },
    said: saidOf(dossier),
  });
  const args = { theirs: checklist.version, ours: list.pack.version };
  const isOther = checklist.pack !== list.pack.id || args.theirs !== args.ours;
  const older = isOther ? [rollupProblem('rollup/dossier-list-version', 'info', args, extra)] : [];
  const references = new Map(dossier.items.map((item) => [item.slot, item.references]));
  return {
    items: check.slots.map(({ number, document, state, files: held }) => ({
      ...{ number, title: document.title.vi, state, files: held.map(namedFile) },
      references: references.get(document.id) ?? [],
    })),
    complete: check.complete,
    // Fixes are the unit's to make: there is nothing here to press.
    problems: [...told, ...older, ...check.problems.map((one) => ({ ...one, fixes: [] }))],
  };
}

function saidOf({ items }: ReceivedPackage) {
  const said = new Map<string, 'referred' | 'nothing'>();
  for (const { slot, state } of items)
    if (state === 'referred' || state === 'nothing') said.set(slot, state);
  return said;
}

/** What the unit itself found, but a paper that did not come is missing, whatever it says. */
function asSaid({ items, files }: ReceivedPackage, problems: Problem[]): Checked {
  const shown = items.map(({ slot, number, title, state, references }): DossierItem => {
    const held = files.filter((one) => one.slot === slot);
    const isGone = state === 'filled' && held.length === 0;
    return {
      ...{ number, title, references, state: isGone ? 'missing' : state },
      files: held.map(namedFile),
    };
  });
  return { items: shown, complete: shown.every(({ state }) => state !== 'missing'), problems };
}

const namedFile = ({ name, date }: DossierFile) => ({ name, date });
