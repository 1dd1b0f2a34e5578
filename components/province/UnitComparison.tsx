/** A unit's counts beside those of the year before, or why they cannot be compared. */
import { uiProvinceUnitStrings } from '../../lib/domain/strings/ui-province-unit';
import { provinceFigureNames } from '../../lib/domain/strings/ui-province-rules';
import type { Comparison } from '../../lib/rollup/board/compare';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import type { FigureName } from './FigureLink';

export function UnitComparison({ comparison, year }: { comparison: Comparison; year: number }) {
  const t = useText(uiProvinceUnitStrings);
  const names = useText(provinceFigureNames);
  if (comparison.kind === 'none') return <p className="quiet">{t(`none.${comparison.reason}`)}</p>;
  return (
    <>
      <p className="small quiet">{t('compareFrom', { names: comparison.from.join(', ') })}</p>
      <div className="table-wrap" role="region" tabIndex={0} aria-label={t('compare')}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('compareKey')}</th>
              <th scope="col" className="number">
                {t('compareBefore')} ({year - 1})
              </th>
              <th scope="col" className="number">
                {t('compareNow')} ({year})
              </th>
              <th scope="col" className="number">
                {t('compareChange')}
              </th>
            </tr>
          </thead>
          <tbody>
            {comparison.values.map(({ key, before, now }) => (
              <tr key={key}>
                <th scope="row">{key in provinceFigureNames ? names(key as FigureName) : key}</th>
                <td className="number">{showCount(before)}</td>
                <td className="number">{showCount(now)}</td>
                <td className="number">{signed(now - before)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const signed = (change: number): string =>
  change === 0 ? '0' : `${change > 0 ? '+' : '−'}${showCount(Math.abs(change))}`;
