/** Drafts and the profile as stamped keys, and back. Keys that are no field of the form begin with '@'. */
import type { Draft, Profile } from '../domain/office';
import { mergeKeys, restamp, stampsOf, type Stamped, type StampedKeys } from './stamps';

/** Preset and period are one key: a preset of one officer over the days of another would be a period nobody chose. */
type Span = Pick<Draft, 'preset' | 'period'>;
const wholeSpan = ({ preset, period }: Draft): Span => ({ preset, period });
/** Under every preset but 'custom' the days follow from it and move with the calendar; that is no change. */
const chosenSpan = ({ preset, period }: Draft): Partial<Span> =>
  preset === 'custom' ? { preset, period } : { preset };

const draftValues = (draft: Draft, span: Partial<Span>): Map<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(draft.values),
    ['@form', draft.form],
    ['@period', span],
  ]);

const profileValues = ({ values, portalUnit, sites, form }: Profile): Map<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(values),
    ['@portalUnit', portalUnit],
    ['@sites', sites],
    ['@form', form],
  ]);

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
  return {
    year: a.year,
    revision: Math.max(a.revision, b.revision),
    form: keys.get('@form')!.value as string,
    ...(keys.get('@period')!.value as Span),
    values: valuesOf(keys),
    updatedAt: a.updatedAt > b.updatedAt ? a.updatedAt : b.updatedAt,
    stamps: stampsOf(keys),
  };
}

/** Joins two profiles, key by key. */
export function mergeProfiles(a: Profile, b: Profile): Profile {
  const keys = mergeKeys(keysOfProfile(a), keysOfProfile(b));
  return {
    revision: Math.max(a.revision, b.revision),
    values: valuesOf(keys),
    portalUnit: keys.get('@portalUnit')!.value as string | null,
    sites: keys.get('@sites')!.value as string[],
    form: keys.get('@form')!.value as string,
    stamps: stampsOf(keys),
  };
}

/** The form's fields in order of their keys; a removed one is left out. */
function valuesOf(keys: StampedKeys): Record<string, unknown> {
  const fields = [...keys].filter(
    ([key, { value }]) => !key.startsWith('@') && value !== undefined,
  );
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, { value }]) => [key, value]));
}
