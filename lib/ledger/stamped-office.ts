/** Drafts and the profile as stamped keys, and back. Keys that are no field of the form begin with '@'. */
import type { Draft, Profile } from '../domain/office';
import { mergeKeys, restamp, stampsOf, type Stamped, type StampedKeys } from './stamps';

/** Preset and days are one key: a preset of one officer over the days of another would be a period nobody chose. */
type Span = Pick<Draft, 'preset' | 'part' | 'period'>;
const wholeSpan = ({ preset, part, period }: Draft): Span => ({
  preset,
  ...(part !== undefined && { part }),
  period,
});
/** Under every preset but 'custom' the days follow from it and move with the calendar; that is no change. */
const chosenSpan = (draft: Draft): Partial<Span> => {
  const { period, ...chosen } = wholeSpan(draft);
  return draft.preset === 'custom' ? { ...chosen, period } : chosen;
};

type Fields = Record<string, unknown>;

/** Everything but values and bookkeeping, each under '@' and its name: a field of a later version is merged too. */
function ownKeys(fields: Fields, without: readonly string[]): [string, unknown][] {
  const kept = Object.entries(fields).filter(([name]) => !without.includes(name));
  return kept.map(([name, value]) => [`@${name}`, value]);
}
const BOOKKEEPING = ['revision', 'values', 'stamps'] as const;
const OF_DRAFT = [...BOOKKEEPING, 'year', 'updatedAt', 'preset', 'part', 'period', 'carried'];
/** The mark of a copied field is a key of its own: two officers may confirm different ones. */
const CARRIED = '@carried.';

const draftValues = (draft: Draft, span: Partial<Span>): Map<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(draft.values),
    ...ownKeys(draft, OF_DRAFT),
    ...Object.entries(draft.carried ?? {}).map(([key, year]): [string, unknown] => [
      CARRIED + key,
      year,
    ]),
    ['@period', span],
  ]);

const profileValues = (profile: Profile): Map<string, unknown> =>
  new Map<string, unknown>([...Object.entries(profile.values), ...ownKeys(profile, BOOKKEEPING)]);

/** What is stored without stamps counts as last changed at `unstamped`; a stamp without a value is a removal. */
function keysOf(
  values: ReadonlyMap<string, unknown>,
  stamps: Readonly<Record<string, string>> = {},
  unstamped: string,
): StampedKeys {
  const keys = new Map<string, Stamped>();
  for (const [key, at] of Object.entries(stamps)) keys.set(key, { value: undefined, at });
  for (const [key, value] of values) keys.set(key, { value, at: stamps[key] ?? unstamped });
  return keys;
}

const keysOfDraft = (draft: Draft, span: Partial<Span> = wholeSpan(draft)) =>
  keysOf(draftValues(draft, span), draft.stamps, draft.updatedAt);
const keysOfProfile = (profile: Profile) => keysOf(profileValues(profile), profile.stamps, '');

/** Stamps of a draft that is about to be saved over `before`. */
export function stampDraft(before: Draft | null, draft: Draft): Draft {
  const known = before ? keysOfDraft(before, chosenSpan(before)) : new Map<string, Stamped>();
  const values = draftValues(draft, chosenSpan(draft));
  return { ...draft, stamps: stampsOf(restamp(known, values, draft.updatedAt)) };
}

/** Stamps of a profile that is about to be saved over `before`. */
export function stampProfile(before: Profile | null, profile: Profile, now: string): Profile {
  const known = before ? keysOfProfile(before) : new Map<string, Stamped>();
  return { ...profile, stamps: stampsOf(restamp(known, profileValues(profile), now)) };
}

/** Joins two drafts of one year, key by key. The revision is the caller's affair. */
export function mergeDrafts(a: Draft, b: Draft): Draft {
  const keys = mergeKeys(keysOfDraft(a), keysOfDraft(b));
  const { '@period': span, ...others } = ownFields(keys);
  const { carried, own } = carriedApart(others);
  return {
    ...unprefixed(own),
    ...carried,
    ...(span as Span),
    year: a.year,
    revision: Math.max(a.revision, b.revision),
    values: valuesOf(keys),
    updatedAt: a.updatedAt > b.updatedAt ? a.updatedAt : b.updatedAt,
    stamps: stampsOf(keys),
  } as Draft;
}

/** The marks of copied fields put together again; left out where there is none. */
function carriedApart(fields: Fields): { carried: Pick<Draft, 'carried'>; own: Fields } {
  const all = Object.entries(fields);
  const marks = all.filter(([key]) => key.startsWith(CARRIED)).sort(([a], [b]) => (a < b ? -1 : 1));
  const carried = Object.fromEntries(
    marks.map(([key, year]) => [key.slice(CARRIED.length), year as number]),
  );
  const own = Object.fromEntries(all.filter(([key]) => !key.startsWith(CARRIED)));
  return { carried: marks.length > 0 ? { carried } : {}, own };
}

/** Joins two profiles, key by key. */
export function mergeProfiles(a: Profile, b: Profile): Profile {
  const keys = mergeKeys(keysOfProfile(a), keysOfProfile(b));
  return {
    ...unprefixed(ownFields(keys)),
    revision: Math.max(a.revision, b.revision),
    values: valuesOf(keys),
    stamps: stampsOf(keys),
  } as Profile;
}

const ownFields = (keys: StampedKeys): Fields =>
  Object.fromEntries(
    [...keys].flatMap(([key, { value }]) =>
      key.startsWith('@') && value !== undefined ? [[key, value]] : [],
    ),
  );
const unprefixed = (own: Fields): Fields =>
  Object.fromEntries(Object.entries(own).map(([key, value]) => [key.slice(1), value]));

/** The form's fields in order of their keys; a removed one is left out. */
function valuesOf(keys: StampedKeys): Record<string, unknown> {
  const fields = [...keys].filter(
    ([key, { value }]) => !key.startsWith('@') && value !== undefined,
  );
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, { value }]) => [key, value]));
}
