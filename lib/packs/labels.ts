/** The label thesaurus: the built-in vocabulary pack, folded once into look-up tables. */
import type { DossierField, PageConcept, Qualifier, Status, Channel } from '../domain/concepts';
import { lazily, lazyMap, lazySet } from '../domain/lazy';
import { remembered } from '../domain/memo';
import { fold, isUnmarked, toneKey } from '../domain/text';
import data from './builtin/labels.json';

/** What a set of symbols means: one concept, one of several, or (null) known to be none. */
export type Meaning =
  | { concept: PageConcept; part?: string }
  | { candidates: PageConcept[]; otherwise?: PageConcept }
  | null;
type Composition = Record<string, Record<string, Meaning>>;

/** Fields of the thesaurus that become a `DossierField` only beside others (see dossier columns). */
export type LabelField = DossierField | 'internalDue' | 'newDue';

/** Tables that nobody has asked yet. */
const unasked: (() => unknown)[] = [];

/** The same table, known as one that is still to be filled. */
function listed<T extends { readonly size: number }>(table: T): T {
  unasked.push(() => table.size);
  return table;
}

/** The same for tables under names. */
function allListed<T extends object>(tables: T): T {
  for (const name of Object.keys(tables)) unasked.push(() => tables[name as keyof T]);
  return tables;
}

/** Fills the tables one to a step: all of them in one go would be felt. */
export function* foldedWords(): Generator<undefined, void> {
  for (let fill = unasked.pop(); fill; fill = unasked.pop()) {
    fill();
    yield;
  }
}

const abbreviations = lazyMap(() =>
  Object.entries(data.abbreviations).map(([short, long]) => [fold(short), fold(long)] as const),
);

/** Folded label with abbreviations (HS, TTHC, BCCI …) written out as whole tokens. */
export const labelKey: (text: string) => string = remembered((text) => {
  const marked = text.replace(/dừng/giu, 'dunglai');
  return fold(marked)
    .split(' ')
    .map((token) => abbreviations.get(token) ?? token)
    .join(' ');
});

const keys = (phrases: readonly string[]): ReadonlySet<string> =>
  listed(lazySet(() => phrases.map(labelKey)));

function indexOf<T extends string>(
  table: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, T> {
  return listed(
    lazyMap(() =>
      Object.entries(table).flatMap(([name, phrases]) =>
        phrases.map((phrase) => [labelKey(phrase), name as T] as const),
      ),
    ),
  );
}

export const figureLabels = allListed(
  lazily({
    symbols: () => indexOf<string>(data.figures.symbols),
    noise: () => keys(data.figures.noise),
    groups: () => new Set(data.figures.groups),
    like: () => data.figures.like as Readonly<Record<string, string>>,
    compose: () => data.figures.compose as unknown as Composition,
    lone: () => data.figures.lone as unknown as Composition,
    qualifiers: () =>
      Object.entries(data.figures.qualifiers).map(
        ([name, phrases]) => [name as Qualifier, phrases.map(labelKey)] as const,
      ),
    inclusion: () => data.figures.inclusion.map(labelKey),
  }),
);

/** Words for the period's receipts that are also the name of a state. */
export const newIntakeWords = keys(data.figures.newIntake);
export const ignoredColumns = keys(data.ignoredColumns);
export const DIMENSIONS = ['unit', 'field', 'procedure'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export const dimensionLabels = indexOf<Dimension>(data.dimensions);
export const organisationWords = keys(data.organisationWords);

/** Headers of a table that prints one measure a row. */
export const turnedHeaders = {
  label: keys(data.turned.label),
  value: keys(data.turned.value),
  beside: keys(data.turned.beside),
};

/**
 * Phrases compared with their tones where the page writes them: "Công chứng" is a field, "Cộng chung" the total,
 * and "Công an tỉnh" no sub-total. A text without any mark is compared without.
 */
function phrasesOf(phrases: readonly string[]) {
  const folded = listed(lazySet(() => phrases.map(fold)));
  const spoken = listed(lazySet(() => phrases.map(toneKey)));
  const startsIn = (known: ReadonlySet<string>, key: string) =>
    [...known].some((start) => key === start || key.startsWith(`${start} `));
  return {
    has: (text: string) => (isUnmarked(text) ? folded.has(fold(text)) : spoken.has(toneKey(text))),
    /** The text is one of the phrases or begins with one, as whole words. */
    begins: (text: string) =>
      isUnmarked(text) ? startsIn(folded, fold(text)) : startsIn(spoken, toneKey(text)),
  };
}

export const rowLabels = {
  total: phrasesOf(data.rows.total),
  subtotalStarts: phrasesOf(data.rows.subtotalStarts),
  ofWhich: phrasesOf(data.rows.ofWhich),
  groupNames: keys(data.rows.groupNames),
};

/** How far down its field's list a label stands: the first ones say it best. */
const fieldRank = listed(
  lazyMap(() =>
    Object.values(data.dossier.fields).flatMap((phrases) =>
      phrases.map((phrase, rank) => [labelKey(phrase), rank] as const),
    ),
  ),
);

export const dossierLabels = allListed(
  lazily({
    fields: () => indexOf<LabelField>(data.dossier.fields),
    fieldRank: () => fieldRank,
    composite: () => keys(data.dossier.composite),
    resultPlace: () => keys(data.dossier.resultPlace),
    lateness: () => [...keys(data.dossier.lateness)],
    yes: () => keys(data.dossier.yes),
    no: () => keys(data.dossier.no),
  }),
);

export type PersonalKind = 'applicant' | 'contact' | 'official';
const personal = allListed(
  lazily({
    kinds: (): readonly (readonly [PersonalKind, string[]])[] =>
      (['applicant', 'contact', 'official'] as const).map((kind) => [
        kind,
        data.personal[kind].map(labelKey),
      ]),
    search: () => data.personal.search.map(labelKey),
  }),
);

/** True where a label holds one of the phrases that announce a search box. */
export const announcesSearch = (label: string): boolean => {
  const key = labelKey(label);
  return personal.search.some((phrase) => hasPhrase(key, phrase));
};

export const statusLabels = indexOf<Status>(data.status);
export const channelLabels = indexOf<Channel>(data.channel);

export const filterLabels = allListed(
  lazily({
    everything: () => keys(data.filters.everything),
    everythingStarts: () => data.filters.everythingStarts.map(labelKey),
    skip: () => keys(data.filters.skip),
    otherParties: () => keys(data.filters.otherParties),
  }),
);

export const contextWords = allListed(
  lazily({
    about: () => data.context.about.map(labelKey),
    other: () => data.context.other.map(labelKey),
    elsewhere: () => data.context.elsewhere.map(labelKey),
    money: () => data.context.money.map(labelKey),
    strong: () => data.context.strong.map(labelKey),
  }),
);

/** True where `phrase` stands in `key` as whole words; both are label keys. */
export const hasPhrase = (key: string, phrase: string): boolean =>
  ` ${key} `.includes(` ${phrase} `);

/** Which kind of personal data a label announces, or null. Field and figure labels are to be asked first. */
export function personalKind(label: string): PersonalKind | null {
  const key = labelKey(label);
  for (const [kind, phrases] of personal.kinds)
    if (phrases.some((phrase) => hasPhrase(key, phrase))) return kind;
  return null;
}
