/** A number of the province that opens into the units behind it. */
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { provinceFigureNames } from '../../lib/domain/strings/ui-province-rules';
import { showCount, showPercent } from '../text/format';
import { useText } from '../text/language';
import { hrefOf } from './address';
import type { FigureHead } from './desk/questions';

export type FigureName = keyof typeof provinceFigureNames;
export const FIGURE_NAMES = Object.keys(provinceFigureNames) as FigureName[];

/** The value in figures; null where it is not known. */
export function valueText(value: FigureHead['value']): string | null {
  if (value === null) return null;
  if (typeof value === 'number') return showCount(value);
  return value.value === null ? null : showPercent(value.value);
}

export interface FigureLinkProps {
  figure: FigureHead | undefined;
  year: number;
}

export function FigureLink({ figure, year }: FigureLinkProps) {
  const t = useText(uiProvinceStrings);
  const names = useText(provinceFigureNames);
  if (!figure) return null;
  const { key, level, value } = figure;
  const words = valueText(value) ?? t('unknown');
  return (
    <a
      href={hrefOf(year, { at: 'figure', key, level })}
      data-figure={key}
      data-level={level ?? ''}
      className={value === null ? 'quiet' : undefined}
      aria-label={t('openFigure', {
        name: key in provinceFigureNames ? names(key as FigureName) : key,
        value: words,
      })}
    >
      {words}
    </a>
  );
}
