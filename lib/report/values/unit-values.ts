/**
 * What was typed for other units' reports, in the office's draft of the year under keys of their own, so that saving,
 * undo, backup and handing over know it as they know all values. Nothing of it is a value of the office's own report.
 *
 * `~@<unit>/<field>` holds a value, `~@<unit>/@name` the name as it was spelled when the first was typed, and
 * `~@<unit>/@office.<field>` says that the value was taken from the office. What waits for another form stands under
 * `~@<unit>/~<form>/<field>`. `<unit>` is what all spellings of the name share (`unitKey`), which holds no slash.
 */
import { unitKey } from '../../domain/unit-name';
import { ASIDE, ownValues } from './aside';

type Values = Readonly<Record<string, unknown>>;

const UNITS = `${ASIDE}@`;
const NAME = '@name';
const OFFICE = '@office.';

/** Begins every key of a unit. */
export const unitPrefix = (unit: string): string => `${UNITS}${unitKey(unit)}/`;

/** The prefix a key begins with; null where it is no unit's. */
export function prefixOf(key: string): string | null {
  const end = key.startsWith(UNITS) ? key.indexOf('/') : -1;
  return end === -1 ? null : key.slice(0, end + 1);
}

/** The key of another field of the same report: beside a unit's field one of this unit, beside the office's its own. */
export const besideKey = (key: string, other: string): string => `${prefixOf(key) ?? ''}${other}`;

/** True for keys that hold no value but say something of one: the unit's name, where a value was taken from. */
export const isUnitNote = (key: string): boolean =>
  key.slice(prefixOf(key)?.length ?? 0).startsWith('@');

/** A draft's values without those of other units. */
export const withoutUnits = (values: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => prefixOf(key) === null));

/** All that was typed under a prefix, by field; what waits for another form is among it under its key for that. */
export const typedUnder = (values: Values, prefix: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      prefixOf(key) === prefix && !isUnitNote(key) ? [[key.slice(prefix.length), value]] : [],
    ),
  );

/** The unit's values in the form in use, by field: what its report is written from. */
export const unitValues = (values: Values, unit: string): Record<string, unknown> =>
  ownValues(typedUnder(values, unitPrefix(unit)));

/** Fields whose value was taken from the office and has not been typed over since. */
export function takenFromOffice(values: Values, unit: string): ReadonlySet<string> {
  const start = unitPrefix(unit) + OFFICE;
  const marks = Object.keys(values).filter((key) => key.startsWith(start));
  return new Set(marks.map((key) => key.slice(start.length)));
}

export interface TypedUnit {
  prefix: string;
  /** As it was spelled when the first value was typed. */
  name: string;
  /** How many values there are, those of other forms too. */
  count: number;
}

/** Units for which something was typed, in the order of their keys. */
export function typedUnits(values: Values): TypedUnit[] {
  const prefixes = new Set(Object.keys(values).flatMap((key) => prefixOf(key) ?? []));
  return [...prefixes].sort().flatMap((prefix) => {
    const count = Object.keys(typedUnder(values, prefix)).length;
    return count > 0 ? [{ prefix, name: nameUnder(values, prefix), count }] : [];
  });
}

/** A name that nobody wrote down is shown as its key has it. */
function nameUnder(values: Values, prefix: string): string {
  const name = values[prefix + NAME];
  return typeof name === 'string' ? name : prefix.slice(UNITS.length, -1).normalize('NFC');
}

export interface UnitChange {
  set?: Values;
  drop?: readonly string[];
}

/**
 * A change of a unit's fields as a change of the draft. The name goes with the first value and leaves with the last; a
 * value that is typed is no longer said to be the office's.
 *
 * @param change by field
 * @param fromOffice the values are taken from the office
 */
export function unitChange(
  values: Values,
  unit: string,
  { set = {}, drop = [] }: UnitChange,
  fromOffice = false,
): { set: Record<string, unknown>; drop: string[] } {
  const prefix = unitPrefix(unit);
  const under = (key: string) => prefix + key;
  const fields = Object.keys(set);
  const marks = [...(fromOffice ? [] : fields), ...drop].map((key) => under(OFFICE + key));
  const left = Object.keys(typedUnder(values, prefix)).filter((key) => !drop.includes(key));
  const isEmpty = left.length + fields.length === 0;
  const named = fields.length > 0 && !(under(NAME) in values);
  const office = fromOffice ? fields.map((key) => [under(OFFICE + key), true]) : [];
  return {
    set: {
      ...Object.fromEntries(fields.map((key) => [under(key), set[key]])),
      ...Object.fromEntries(office),
      ...(named && { [under(NAME)]: unit }),
    },
    drop: [
      ...drop.map(under),
      ...marks.filter((key) => key in values),
      ...(isEmpty && under(NAME) in values ? [under(NAME)] : []),
    ],
  };
}

/**
 * What was typed for a unit as a change of the draft that gives it to another: a unit that goes by a new name. What
 * that one has already stands as it is, and its counterpart stays where it was.
 */
export function moveUnit(
  values: Values,
  from: string,
  to: string,
): { set: Record<string, unknown>; drop: string[]; stays: number } {
  const known = typedUnder(values, unitPrefix(to));
  const all = Object.entries(typedUnder(values, unitPrefix(from)));
  const going = all.filter(([key]) => !(key in known));
  const taken = takenFromOffice(values, from);
  const fields = Object.fromEntries(going);
  const { set } = unitChange(values, to, { set: fields });
  const { drop } = unitChange(values, from, { drop: Object.keys(fields) });
  for (const key of Object.keys(fields))
    if (taken.has(key)) set[unitPrefix(to) + OFFICE + key] = true;
  return { set, drop, stays: all.length - going.length };
}

/** True for keys of values in the form in use, the office's or a unit's; not for what waits, nor for notes. */
export const isTypedKey = (key: string): boolean =>
  !isUnitNote(key) && !key.slice(prefixOf(key)?.length ?? 0).startsWith(ASIDE);

/**
 * What a key of a draft is called on the screen; null for keys that are nothing an officer typed by itself: notes on
 * units' values, and what waits for another form.
 */
export function shownKey(
  values: Values,
  key: string,
  label: (field: string) => string | undefined,
): string | null {
  if (!isTypedKey(key)) return null;
  const prefix = prefixOf(key);
  const field = key.slice(prefix?.length ?? 0);
  const name = label(field) ?? field;
  return prefix === null ? name : `${nameUnder(values, prefix)}: ${name}`;
}
