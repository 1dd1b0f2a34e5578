/** Received and resolved by month, and this year beside the last; months without numbers are gaps. */
import { lazy, Suspense } from 'react';
import { uiChartStrings } from '../../lib/domain/strings/ui-charts';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import type { Charts } from '../desk/questions';
import { monthNumber, type MonthRow } from '../figures/months';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { ChartFigure } from './ChartFigure';
import { Legend } from './Legend';

const Bars = lazy(() => import('./Bars'));
const HEIGHT = 220;

type Kind = 'received' | 'resolved';

/** Three charts, or the first alone where nothing is known of last year. */
export function MonthCharts({ charts }: { charts: Charts }) {
  const t = useText(uiChartStrings);
  const { year, months, lastYear } = charts;
  const before = year - 1;
  return (
    <>
      {months.length > 0 && <YearChart months={months} year={year} />}
      {lastYear.length === 0 ? (
        <p className="quiet">{t('yearsNone', { before })}</p>
      ) : (
        (['received', 'resolved'] as const).map((kind) => (
          <YearsChart key={kind} kind={kind} charts={charts} />
        ))
      )}
    </>
  );
}

function YearChart({ months, year }: { months: readonly MonthRow[]; year: number }) {
  const t = useText(uiChartStrings);
  const title = t('monthsTitle', { year });
  const names = [t('received'), t('resolved')];
  const rows = months.map(({ month, received, resolved, partial }) => ({
    month,
    values: [received, resolved],
    partial,
  }));
  return <Pair title={title} desc={t('monthsDesc')} names={names} rows={rows} />;
}

function YearsChart({ kind, charts }: { kind: Kind; charts: Charts }) {
  const t = useText(uiChartStrings);
  const { year, months, lastYear } = charts;
  const before = year - 1;
  const own = new Map(months.map((row) => [monthNumber(row.month), row]));
  const rows = lastYear.map((last) => {
    const month = own.get(monthNumber(last.month));
    return {
      month: last.month,
      values: [last[kind], month?.[kind] ?? null],
      partial: last.partial || month?.partial,
    };
  });
  const names = [before, year].map((one) => t('inYear', { what: t(kind), year: one }));
  const title = t(kind === 'received' ? 'yearsTitle' : 'yearsResolvedTitle', { year, before });
  return <Pair title={title} desc={t('yearsDesc', { year, before })} names={names} rows={rows} />;
}

interface PairProps {
  title: string;
  desc: string;
  names: readonly string[];
  rows: readonly { month: string; values: readonly (number | null)[]; partial?: boolean }[];
}

function Pair({ title, desc, names, rows }: PairProps) {
  const t = useText(uiChartStrings);
  const f = useText(uiFigureStrings);
  const partial = rows.some((row) => row.partial);
  const bars = rows.map(({ month, values, partial: pale }) => ({
    label: f('monthShort', { month: monthNumber(month) }),
    values,
    partial: pale,
  }));
  return (
    <ChartFigure
      title={title}
      notes={partial ? [desc, t('partial')] : [desc]}
      chart={
        <>
          <Legend names={names} />
          <Suspense fallback={<div style={{ height: HEIGHT }} />}>
            <Bars title={title} desc={desc} rows={bars} series={2} height={HEIGHT} />
          </Suspense>
        </>
      }
      table={<MonthTable title={title} names={names} rows={rows} />}
    />
  );
}

function MonthTable({ title, names, rows }: Omit<PairProps, 'desc'>) {
  const t = useText(uiChartStrings);
  const common = useText(uiCommonStrings);
  const cell = (value: number | null, partial?: boolean) => {
    if (value === null) return common('unknown');
    return partial ? `${showCount(value)} *` : showCount(value);
  };
  return (
    <table className="data small">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          {names.map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ month, values, partial }) => (
          <tr key={month}>
            <th scope="row">{monthNumber(month)}</th>
            {values.map((value, at) => (
              <td key={at} className="number">
                {cell(value, partial)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
