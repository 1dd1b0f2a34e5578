/** Whom the office's profile names: what must not stand typed in the template of another unit's report unseen. */
import { unitKey } from '../domain/unit-name';
import type { Profile } from '../domain/office';
import { partsOfOffice, typedForUnit, unitProfile, UNIT_FIELDS } from './unit-profile';

export interface OtherName {
  name: string;
  /** Letters as they stand: an abbreviation in small letters is a word. */
  exact?: true;
  /** Told only where a paragraph says nothing else: a line of the head. */
  alone?: true;
  /** It is also the unit's superior, and may rightly be named. */
  superior?: true;
}

export interface NamesOfReport {
  unit: string;
  /** What may stand: the unit's own name and the like. */
  own: readonly string[];
  /** The office and its other parts, and who signs for them. */
  others: readonly OtherName[];
}

type Said = Pick<Profile, 'values' | 'unitNames'>;

/** The names of a unit's report, and those that are not its own. */
export function namesOfReport(profile: Said, unit: string): NamesOfReport {
  const mine = unitProfile(profile, unit);
  const superior = text(mine['org.parentName']);
  const own = UNIT_FIELDS.filter((field) => field !== 'org.parentName' && field !== 'sign.title')
    .map((field) => (field === 'doc.place' ? place(mine[field]) : text(mine[field])))
    .concat(unit)
    .filter((name) => name !== '');
  const known = new Set(own.map(unitKey));
  const others = [...ofOffice(profile.values), ...ofParts(profile, unit)]
    .filter(({ name }) => name !== '' && !known.has(unitKey(name)))
    .map((one): OtherName => (isSame(one.name, superior) ? { ...one, superior: true } : one));
  return { unit, own, others: once(others) };
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const isSame = (a: string, b: string): boolean => b !== '' && unitKey(a) === unitKey(b);

/** A place alone is within too many names: it is looked for where a date follows. */
const place = (value: unknown): string => (text(value) === '' ? '' : `${text(value)}, ngày`);

const ofOffice = (values: Profile['values']): OtherName[] => [
  { name: text(values['org.name']) },
  { name: text(values['preamble.org']) },
  { name: text(values['org.abbr']), exact: true },
  { name: text(values['sign.name']) },
  { name: place(values['doc.place']) },
  { name: text(values['org.parentName']), alone: true },
];

const ofParts = (profile: Said, unit: string): OtherName[] =>
  partsOfOffice(profile)
    .filter((name) => !isSame(name, unit))
    .flatMap((name): OtherName[] => {
      const typed = typedForUnit(profile.values, name);
      return [
        { name },
        { name: text(typed['preamble.org']) },
        { name: text(typed['org.abbr']), exact: true },
        { name: text(typed['sign.name']) },
      ];
    });

function once(names: readonly OtherName[]): OtherName[] {
  const seen = new Map<string, OtherName>();
  for (const one of names) if (!seen.has(unitKey(one.name))) seen.set(unitKey(one.name), one);
  return [...seen.values()];
}
