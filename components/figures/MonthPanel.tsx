/** The chart by month with its legend and, behind a fold, the same numbers as a table. */
import { lazy, Suspense } from 'react';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { monthNumber, showMonth, type MonthRow } from './months';

const MonthChart = lazy(() => import('./MonthChart'));

export interface MonthPanelProps {
  months: readonly MonthRow[];
  width?: number;
  height?: number;
}

/** Nothing where no month is known. */
export function MonthPanel({ months, width = 350, height = 120 }: MonthPanelProps) {
  const t = useText(uiFigureStrings);
  if (months.length === 0) return null;
  const partial = months.some((month) => month.partial);
  return (
    <div className="stack">
      <p className="legend small quiet" aria-hidden="true">
        <span>
          <span className="bar received" />
          {t('chartReceived')}
        </span>
        <span>
          <span className="bar resolved" />
          {t('chartResolved')}
        </span>
      </p>
      {partial && <p className="quiet small">{t('chartPartial')}</p>}
      <Suspense fallback={<div style={{ height }} />}>
        <MonthChart
          months={months}
          width={width}
          height={height}
          monthLabel={(month) => t('monthShort', { month: monthNumber(month) })}
        />
      </Suspense>
      <details>
        <summary className="small">{t('chartTable')}</summary>
        <MonthTable months={months} />
      </details>
    </div>
  );
}

function MonthTable({ months }: { months: readonly MonthRow[] }) {
  const t = useText(uiFigureStrings);
  const common = useText(uiCommonStrings);
  const cell = (value: number | null, partial?: boolean) => {
    if (value === null) return common('unknown');
    return partial ? t('seenSoFar', { count: showCount(value) }) : showCount(value);
  };
  return (
    <table className="data small">
      <caption>{t('chartCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chartMonth')}</th>
          <th scope="col" className="number">
            {t('chartReceived')}
          </th>
          <th scope="col" className="number">
            {t('chartResolved')}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, received, resolved, partial }) => (
          <tr key={month}>
            <th scope="row">{showMonth(month)}</th>
            <td className="number">{cell(received, partial)}</td>
            <td className="number">{cell(resolved, partial)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
