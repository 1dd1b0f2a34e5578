/** A sum as the form prints it: its value, and how many units state it. */
import type { RollupFigure } from '../figures/types';

/** Values `key` and `keyStated`; both null where there is nothing to print. */
export function summed(
  key: string,
  { value, units }: Pick<RollupFigure, 'value' | 'units'>,
): [string, unknown][] {
  // There is no percent of nothing: then the sentence is not printed.
  const isNothing = typeof value === 'object' && value?.value === null;
  const shown = isNothing ? null : value;
  return [
    [key, shown],
    [`${key}Stated`, shown === null ? null : units.length],
  ];
}
