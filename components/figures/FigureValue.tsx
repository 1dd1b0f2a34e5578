/** A figure's value in words: a count, a rate recomputed from counts, or plainly that it is not known. */
import type { Figure } from '../../lib/domain/figures';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { showCount, showPercent } from '../text/format';
import { useText } from '../text/language';

export const BASIS_KEY = {
  'page-total': 'basisPageTotal',
  'sum-of-pages': 'basisSumOfPages',
  dossiers: 'basisDossiers',
  typed: 'basisTyped',
  carried: 'basisCarried',
} as const;

/** A function that words a figure's value; `null` in, "chưa có" out. */
export function useFigureText() {
  const t = useText(uiFigureStrings);
  const common = useText(uiCommonStrings);
  return (value: Figure['value'] | undefined): string => {
    if (value === null || value === undefined) return common('unknown');
    if (typeof value === 'number') return showCount(value);
    return value.value === null ? t('rateNone') : showPercent(value.value);
  };
}
