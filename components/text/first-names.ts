/** The first of a list in a sentence, and how many more there are. */
import { uiUnprintedStrings } from '../../lib/domain/strings/ui-unprinted';
import type { useText } from './language';

const NAMED = 3;

export function firstNames(
  labels: readonly string[],
  t: ReturnType<typeof useText<typeof uiUnprintedStrings>>,
): string {
  const names = labels
    .slice(0, NAMED)
    .map((label) => `“${label}”`)
    .join(', ');
  const count = labels.length - NAMED;
  return count > 0 ? t('andMore', { names, count }) : names;
}
