/** The label thesaurus: the built-in vocabulary pack, folded once into look-up tables. */
import type { DossierField, PageConcept, Qualifier, Status, Channel } from '../domain/concepts';
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

const abbreviations = new Map(
  Object.entries(data.abbreviations).map(([short, long]) => [fold(short), fold(long)]),
);

/** Folded label with abbreviations (HS, TTHC, BCCI …) written out as whole tokens. */
export const labelKey: (text: string) => string = remembered((text) => {
  const marked = text.replace(/dừng/giu, 'dunglai');
  return fold(marked)
    .split(' ')
    .map((token) => abbreviations.get(token) ?? token)
    .join(' ');
});

const keys = (phrases: readonly string[]): Set<string> => new Set(phrases.map(labelKey));

function indexOf<T extends string>(table: Readonly<Record<string, readonly string[]>>) {
  const index = new Map<string, T>();
  for (const [name, phrases] of Object.entries(table))
    for (const phrase of phrases)
      if (!index.has(labelKey(phrase))) index.set(labelKey(phrase), name as T);
  return index as ReadonlyMap<string, T>;
}

export const figureLabels = {
  symbols: indexOf<string>(data.figures.symbols),
  noise: keys(data.figures.noise),
  groups: new Set(data.figures.groups),
  like: data.figures.like as Readonly<Record<string, string>>,
  compose: data.figures.compose as unknown as Composition,
  lone: data.figures.lone as unknown as Composition,
  qualifiers: Object.entries(data.figures.qualifiers).map(
    ([name, phrases]) => [name as Qualifier, phrases.map(labelKey)] as const,
  ),
  inclusion: data.figures.inclusion.map(labelKey),
};

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
  const folded = new Set(phrases.map(fold));
  const spoken = new Set(phrases.map(toneKey));
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
const fieldRank = new Map<string, number>();
for (const phrases of Object.values(data.dossier.fields))
  for (const [rank, phrase] of phrases.entries())
    if (!fieldRank.has(labelKey(phrase))) fieldRank.set(labelKey(phrase), rank);

export const dossierLabels = {
  fields: indexOf<LabelField>(data.dossier.fields),
  fieldRank: fieldRank as ReadonlyMap<string, number>,
  composite: keys(data.dossier.composite),
  resultPlace: keys(data.dossier.resultPlace),
  lateness: [...keys(data.dossier.lateness)],
  yes: keys(data.dossier.yes),
  no: keys(data.dossier.no),
};

export type PersonalKind = 'applicant' | 'contact' | 'official';
export const personalLabels: readonly (readonly [PersonalKind, string[]])[] = (
  ['applicant', 'contact', 'official'] as const
).map((kind) => [kind, data.personal[kind].map(labelKey)]);
export const searchLabels = data.personal.search.map(labelKey);

export const statusLabels = indexOf<Status>(data.status);
export const channelLabels = indexOf<Channel>(data.channel);

export const filterLabels = {
  everything: keys(data.filters.everything),
  everythingStarts: data.filters.everythingStarts.map(labelKey),
  skip: keys(data.filters.skip),
  otherParties: keys(data.filters.otherParties),
};

export const contextWords = {
  about: data.context.about.map(labelKey),
  other: data.context.other.map(labelKey),
  elsewhere: data.context.elsewhere.map(labelKey),
  money: data.context.money.map(labelKey),
  strong: data.context.strong.map(labelKey),
};

/** True where `phrase` stands in `key` as whole words; both are label keys. */
export const hasPhrase = (key: string, phrase: string): boolean =>
  ` ${key} `.includes(` ${phrase} `);

/** Which kind of personal data a label announces, or null. Field and figure labels are to be asked first. */
export function personalKind(label: string): PersonalKind | null {
  const key = labelKey(label);
  for (const [kind, phrases] of personalLabels)
    if (phrases.some((phrase) => hasPhrase(key, phrase))) return kind;
  return null;
}
