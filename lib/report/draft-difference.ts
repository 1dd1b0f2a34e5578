/** What differs between two versions of a draft, and the change that leads from one to the other. */
import { sameJson } from '../domain/canonical-json';
import type { Draft } from '../domain/office';
import { isUnitNote } from './values/unit-values';

export interface Difference {
  key: string;
  /** Undefined where nothing was typed. */
  then: unknown;
  now: unknown;
}

/** Keys whose typed values differ, in the order of the form; keys of no form come last, by name. */
export const draftDifferences = (
  then: Pick<Draft, 'values'>,
  now: Pick<Draft, 'values'>,
  order: readonly string[],
): Difference[] => allDifferences(then, now, order).filter(({ key }) => !isUnitNote(key));

/** Notes on values of units too, which are nothing to look at and go back with them. */
function allDifferences(
  then: Pick<Draft, 'values'>,
  now: Pick<Draft, 'values'>,
  order: readonly string[] = [],
): Difference[] {
  const place = new Map(order.map((key, at) => [key, at]));
  const keys = [...new Set([...Object.keys(then.values), ...Object.keys(now.values)])];
  const rank = (key: string) => place.get(key) ?? order.length;
  return keys
    .filter((key) => !sameJson(then.values[key] ?? null, now.values[key] ?? null))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((key) => ({ key, then: then.values[key], now: now.values[key] }));
}

/** The change that brings an earlier version back; its form, its marks of copied fields and its period are part of it. */
export function changeBackTo(then: Draft, now: Draft) {
  const differences = allDifferences(then, now);
  const back = differences.filter((one) => one.then !== undefined);
  return {
    set: Object.fromEntries(back.map((one) => [one.key, one.then])),
    drop: differences.filter((one) => one.then === undefined).map(({ key }) => key),
    carry: marksBack(then.carried, now.carried),
    ...(then.form !== now.form && { form: then.form }),
    ...(then.preset !== now.preset && { preset: then.preset, part: then.part ?? null }),
    ...(!sameJson(then.period, now.period) && { period: then.period }),
  };
}

/** Years to mark fields with, null where a mark goes. A value set or dropped takes its mark only from here. */
function marksBack(then: Draft['carried'] = {}, now: Draft['carried'] = {}) {
  const keys = [...new Set([...Object.keys(then), ...Object.keys(now)])];
  return Object.fromEntries(keys.map((key) => [key, then[key] ?? null]));
}
