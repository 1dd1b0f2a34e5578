/**
 * The check of a dossier against the province's list (domain §2.4 Q5, Q7, Q8). Unit and province run the same. Neither the
 * order of the files given nor their repetition matters.
 */
import { nothingId, type Entry } from '../../domain/entry/entry';

import { problemMaker } from '../../domain/make-problem';
import type { Problem, ProblemFix } from '../../domain/problem';
import { dossierStrings } from '../../domain/strings/dossier';
import type { RequiredDocument } from '../../packs/checklist-schema';
import { agesOf } from './ages';
import { entriesOf, shownEntry } from './entries';
import { foreignYear } from './periods';
import { numberOfName } from './place';
import { takeOut } from './take-out';
import type { DossierCheck, DossierFacts, DossierFile, DossierSlot, SlotState } from './types';

export const dossierProblem = problemMaker('report', dossierStrings);

/** Checks the files of a year against a list of papers. */
export function checkDossier(
  files: readonly DossierFile[],
  { documents }: { documents: readonly RequiredDocument[] },
  facts: DossierFacts,
): DossierCheck {
  const own = [...new Map(files.map((file) => [file.id, file])).values()].sort(byPlace);
  const slots = documents.map((document, at) => {
    const held = own.filter(({ slot }) => slot === document.id);
    return slotOf(document, at + 1, held, facts);
  });
  const known = new Set(documents.map(({ id }) => id));
  const unplaced = own.filter(({ slot }) => slot === null || !known.has(slot));
  return {
    slots,
    unplaced,
    problems: [
      ...slots.flatMap(({ problems }) => problems),
      ...sameFiles([...slots.flatMap((slot) => slot.files), ...unplaced]),
      ...own.flatMap(emptyFile),
      ...unplaced.map(({ id, name }) =>
        dossierProblem('dossier/unplaced', 'warning', { name }, { fixes: [takeOut(id, name)] }),
      ),
    ],
    complete: slots.every(({ state }) => state !== 'missing') && unplaced.length === 0,
  };
}

const byPlace = (a: DossierFile, b: DossierFile): number =>
  a.order - b.order || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);

function slotOf(
  document: RequiredDocument,
  number: number,
  files: DossierFile[],
  facts: DossierFacts,
): DossierSlot {
  const entries = entriesOf(document, facts);
  const state = stateOf(document, files, entries, facts);
  const title = document.title.vi;
  const slot = { document, number, state, files, entries };
  return {
    ...slot,
    problems: [
      ...missing(slot, title, facts.year),
      ...tooMany(document, number, files),
      ...agesOf(slot, facts),
      ...wrongOrder(slot, title),
      ...files.flatMap((file) => [...wrongNumber(file, number, title), ...wrongFormat(file, slot)]),
    ],
  };
}

function stateOf(
  document: RequiredDocument,
  held: readonly DossierFile[],
  entries: readonly Entry[],
  { entries: all, year, said }: DossierFacts,
): SlotState {
  const { id: slot, least, nothing, reference } = document;
  // A paper of another year is there, and is not what is asked for.
  const files = held.filter((file) => foreignYear(file, document, year) === null);
  if (files.length >= Math.max(1, least)) return 'filled';
  if (reference && said?.get(slot) === 'referred') return 'referred';
  if (nothing !== undefined && said?.get(slot) === 'nothing') return 'nothing';
  if (reference && entries.length > 0) return 'referred';
  const isSaid =
    nothing !== undefined &&
    all.some(({ id, deleted }) => !deleted && id === nothingId(year, nothing));
  if (isSaid && entries.length === 0) return 'nothing';
  return least === 0 ? 'optional' : 'missing';
}

type Bare = Omit<DossierSlot, 'problems'>;

function missing(
  { document, number, state, files, entries }: Bare,
  title: string,
  year: number,
): Problem[] {
  if (state !== 'missing') return [];
  const fixes: ProblemFix[] = [
    { title: 'Chọn tệp', command: 'dossier.pick', args: { slot: document.id } },
  ];
  const years = files.flatMap((file) => foreignYear(file, document, year) ?? []);
  if (years.length > 0 && years.length === files.length) {
    const own = [...new Set(years)].sort().join(', ');
    return [
      dossierProblem('dossier/missing-year', 'error', { number, title, own, year }, { fixes }),
    ];
  }
  if (files.length > 0) {
    const args = { number, title, count: files.length - years.length, least: document.least };
    return [dossierProblem('dossier/too-few', 'error', args, { fixes })];
  }
  const [entry] = entries;
  return entry
    ? [
        dossierProblem(
          'dossier/missing-but-entered',
          'error',
          { number, title, entry: shownEntry(entry) },
          { fixes },
        ),
      ]
    : [dossierProblem('dossier/missing', 'error', { number, title }, { fixes })];
}

function tooMany(document: RequiredDocument, number: number, files: readonly DossierFile[]) {
  const { most } = document;
  if (most === null || files.length <= most) return [];
  // The last in order of time is the one to keep: the others are offered to be taken out.
  const byAge = [...files].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const fixes = byAge.slice(0, files.length - most).map(({ id, name }) => takeOut(id, name));
  const args = { number, title: document.title.vi, count: files.length, most };
  return [dossierProblem('dossier/too-many', 'warning', args, { fixes })];
}

/** Đồng Tháp's inspectors asked for it: in order of time (domain §7). Files without a day are left where they are. */
function wrongOrder({ document, number, files }: Bare, title: string): Problem[] {
  const days = files.flatMap(({ date }) => date ?? []);
  if (days.every((day, at) => at === 0 || days[at - 1]! <= day)) return [];
  const fixes = [{ title: 'Xếp theo ngày', command: 'dossier.sort', args: { slot: document.id } }];
  return [dossierProblem('dossier/wrong-order', 'warning', { number, title }, { fixes })];
}

function wrongNumber({ name }: DossierFile, number: number, title: string): Problem[] {
  const own = numberOfName(name);
  return own === null || own === number
    ? []
    : [dossierProblem('dossier/wrong-number', 'info', { name, own, number, title })];
}

function wrongFormat({ id, name }: DossierFile, { document, number }: Bare): Problem[] {
  const { formats } = document;
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!formats || formats.includes(ending)) return [];
  const args = { number, name, formats: formats.join(', ') };
  return [dossierProblem('dossier/format', 'warning', args, { fixes: [takeOut(id, name)] })];
}

const emptyFile = ({ id, name, size }: DossierFile): Problem[] =>
  size > 0
    ? []
    : [dossierProblem('dossier/empty-file', 'error', { name }, { fixes: [takeOut(id, name)] })];

/** The same bytes under two names, in one slot or in two (Q7). */
function sameFiles(files: readonly DossierFile[]): Problem[] {
  const first = new Map<string, DossierFile>();
  return files.flatMap((file) => {
    const other = first.get(file.sha256);
    if (!other) {
      first.set(file.sha256, file);
      return [];
    }
    const args = { name: file.name, other: other.name };
    return [
      dossierProblem('dossier/same-file', 'warning', args, {
        fixes: [takeOut(file.id, file.name)],
      }),
    ];
  });
}
