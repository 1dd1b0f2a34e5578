/** What the officer has said so far about a page, and the pack it becomes. */
import type { PageConcept } from '../../domain/concepts';
import type { PackFile } from '../../packs/portals';
import type { TaughtColumn } from '../../packs/taught';
import type { TaughtGridEntry, TaughtPeriod } from '../../packs/taught-schema';
import { namesPerson } from '../meaning/person-content';
import { originOfUrl } from '../meaning/teaching';
import type { GridOffer } from './offers';

/** The pack file as it is kept and exported. */
export interface TaughtPackFile extends PackFile {
  version: string;
  displayName: { vi: string };
  engines: { 'motcua-iso': string };
  validFrom: null;
  validTo: null;
}

export interface GridLesson {
  offer: GridOffer;
  /** By path key; a column that is not here stays as the reader understands it. */
  columns: Map<string, TaughtColumn>;
  period: TaughtPeriod | null;
}

export interface NumberLesson extends Omit<TaughtColumn, 'concept'> {
  label: string;
  concept: PageConcept;
}

export interface Lesson {
  url: string;
  name: string;
  /** The pack an earlier lesson on this page became, to be replaced; null for a new one. */
  before: TaughtPackFile | null;
  grids: GridLesson[];
  numbers: NumberLesson[];
  numbersPeriod: TaughtPeriod | null;
  /** Instant of the lesson, for the id of a new pack. */
  now: string;
}

/** A lesson that says just what earlier ones said. */
export const gridLessonOf = (offer: GridOffer): GridLesson => ({
  offer,
  columns: new Map(
    offer.columns.flatMap(({ key }) => {
      const taught = offer.taught.get(key);
      return taught ? [[key, taught] as const] : [];
    }),
  ),
  period: offer.taughtPeriod,
});

const isSaid = ({ columns, period }: GridLesson): boolean => columns.size > 0 || period !== null;

/** True where there is nothing to keep. */
export const isEmptyLesson = ({ grids, numbers }: Lesson): boolean =>
  !grids.some(isSaid) && numbers.length === 0;

/** The lesson as a pack of this one site. */
export function packOfLesson(lesson: Lesson): TaughtPackFile {
  const site = originOfUrl(lesson.url) ?? '';
  const grids = [...lesson.grids.filter(isSaid).map(entryOf), ...numbersEntry(lesson)];
  return {
    id: lesson.before?.id ?? newId(site, lesson.now),
    version: lesson.before ? nextVersion(lesson.before.version) : '1.0.0',
    displayName: { vi: lesson.name },
    engines: { 'motcua-iso': '>=0.1.0' },
    validFrom: null,
    validTo: null,
    contributes: {
      portals: [
        { hosts: [], site, signatures: [], statuses: {}, grids: [...grids, ...untouched(lesson)] },
      ],
    },
  };
}

function entryOf({ offer, columns, period }: GridLesson): TaughtGridEntry {
  const taught = offer.columns.filter(({ key, bar }) => bar === null && columns.has(key));
  const telling = offer.columns.filter(
    ({ key, bar, path, proposed }) =>
      bar === null && (columns.has(key) || proposed.concept !== null) && !namesPerson(path),
  );
  return {
    signature: telling.map(({ path }) => path),
    columns: taught.map(({ key, path }) => {
      const { concept, qualifiers, part } = columns.get(key)!;
      return { path, concept, qualifiers, part };
    }),
    ...(period ? { period } : {}),
  };
}

function numbersEntry({ numbers, numbersPeriod }: Lesson): TaughtGridEntry[] {
  if (numbers.length === 0) return [];
  const columns = numbers.map(({ label, ...meaning }) => ({ path: label, ...meaning }));
  return [
    { alone: true, signature: [], columns, ...(numbersPeriod ? { period: numbersPeriod } : {}) },
  ];
}

/** Grids of the earlier pack that this page does not show now. */
function untouched({ before, grids, numbers }: Lesson): TaughtGridEntry[] {
  const shown = new Set(grids.flatMap(({ offer }) => (offer.pack === before?.id ? [offer] : [])));
  const earlier = before?.contributes.portals?.flatMap((portal) => portal.grids ?? []) ?? [];
  return earlier.filter((entry) => {
    if (entry.alone) return numbers.length === 0;
    return ![...shown].some((offer) =>
      entry.signature.every((path) => offer.columns.some((column) => column.path === path)),
    );
  });
}

/** `taught-motcua-example-vn-20261121-091500`: readable, and new each second. */
function newId(site: string, now: string): string {
  const host = site
    .replace(/^https?:\/\//, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const stamp = now.slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  return `taught-${host}-${stamp}`;
}

function nextVersion(version: string): string {
  const [major = '1', minor = '0', patch = '0'] = version.split('.');
  return `${major}.${minor}.${Number(patch) + 1}`;
}
