/** A draft moves to another form: what both ask stays, the rest is put aside under its form and comes back with it. */
import type { ReportForm } from '../packs/report-schema';
import { ASIDE, asideKey, ownValues } from './values/aside';
import { parseField } from './values/parse-value';
import { typedUnder, typedUnits, withoutUnits } from './values/unit-values';

export interface FormSwitch {
  form: string;
  /** Values to set: those put aside, under their keys for it, and those that come back. */
  set: Record<string, unknown>;
  drop: string[];
  /** Marks of copied fields, which go and come back with their values. */
  carry: Record<string, number>;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * What must change in a draft's values, those of the office and those of each unit by themselves. Switching back and
 * forth gives the same values again.
 *
 * @param from id of the form the draft is in now; some pack may no longer have it
 * @param carried years the fields were copied from, by key
 */
export function switchForm(
  values: Values,
  from: string,
  to: ReportForm,
  carried: Readonly<Record<string, number>> = {},
): FormSwitch {
  const whole = switchOne(withoutUnits(values), from, to, carried);
  for (const { prefix } of typedUnits(values)) {
    const own = switchOne(typedUnder(values, prefix), from, to, {});
    for (const [key, value] of Object.entries(own.set)) whole.set[prefix + key] = value;
    whole.drop.push(...own.drop.map((key) => prefix + key));
  }
  return whole;
}

function switchOne(
  values: Values,
  from: string,
  to: ReportForm,
  carried: Readonly<Record<string, number>>,
): FormSwitch {
  const set: Record<string, unknown> = {};
  const carry: Record<string, number> = {};
  const move = (key: string, as: string) => {
    set[as] = values[key];
    if (carried[key] !== undefined) carry[as] = carried[key];
  };
  const drop: string[] = [];
  const stays = new Set<string>();
  for (const [key, value] of Object.entries(ownValues(values))) {
    if (fits(to, key, value)) {
      stays.add(key);
      continue;
    }
    drop.push(key);
    move(key, asideKey(from, key));
  }
  for (const [key, value] of waiting(values, to.id)) {
    const own = key.slice(key.indexOf('/') + 1);
    if (!fits(to, own, value)) continue;
    const isTaken = stays.has(own) || own in set;
    if (!isTaken) move(key, own);
    // What was typed since under the same key is the newer; what waits for yet another form goes on waiting for it.
    if (!isTaken || key === asideKey(to.id, own)) drop.push(key);
  }
  return { form: to.id, set, drop: drop.filter((key) => !(key in set)), carry };
}

/** Values of other forms, those put aside for this one first. */
function waiting(values: Values, form: string): [string, unknown][] {
  const all = Object.entries(values).filter(([key]) => key.startsWith(ASIDE));
  const isOwn = ([key]: [string, unknown]) => key.startsWith(asideKey(form, ''));
  return [...all.filter(isOwn), ...all.filter((entry) => !isOwn(entry))];
}

/** The other form has the field, and takes the value as it stands. */
function fits(form: ReportForm, key: string, value: unknown): boolean {
  const field = form.fields.find((one) => one.key === key);
  if (field === undefined) return false;
  let isWhole = true;
  parseField(field, value, () => (isWhole = false));
  return isWhole;
}
