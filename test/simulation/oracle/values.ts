/** The true value of a figure, in the shape in which figures state it. */
import type { Figure, Rate } from '../../../lib/domain/figures';
import { COUNTED, type Truth } from './truth';

/** "paused:supplement": concept and part. */
export const nameOf = ({ concept, part }: Figure): string =>
  part === null ? concept : `${concept}:${part}`;

/** Undefined where the truth has no say: how many cannot be judged depends on what was shown, not on the office. */
export function trueValue(name: string, truth: Truth): unknown {
  if (name === 'rate.onTime') {
    const numerator = truth['resolved.earlyOnTime']!;
    const denominator = numerator + truth['resolved.overdue']!;
    if (denominator === 0) return { value: null, numerator, denominator };
    const value = Math.floor((20_000 * numerator + denominator) / (2 * denominator)) / 100;
    return { value, numerator, denominator };
  }
  if (name.endsWith('.unknownTimeliness')) return undefined;
  return COUNTED.includes(name) ? truth[name] : undefined;
}

/** What was read at several times may lie between the truths of those times. */
export function isBetween(name: string, value: unknown, truths: readonly Truth[]): boolean {
  if (name === 'rate.onTime') {
    const { numerator, denominator } = value as Rate;
    return (
      isBetween('resolved.earlyOnTime', numerator, truths) &&
      isBetween('resolved.overdue', denominator - numerator, truths)
    );
  }
  const values = truths.map((truth) => truth[name]!);
  return (value as number) >= Math.min(...values) && (value as number) <= Math.max(...values);
}
