/** The share on time by field and by procedure, and the slowest procedures; of how many is always said. */
import { lazy, Suspense } from 'react';
import { uiChartStrings } from '../../lib/domain/strings/ui-charts';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { FEWEST_FOR_MEDIAN, type OnTimeShare, type TimeTaken } from '../../lib/figures/breakdown';
import type { Charts } from '../desk/questions';
import { showCount, showDecimal, showPercent } from '../text/format';
import { useText } from '../text/language';
import type { BarRow } from './Bars';
import { ChartFigure } from './ChartFigure';

const Bars = lazy(() => import('./Bars'));
/** More bars than these cannot be told apart; the table has all. */
const DRAWN = 10;
const BAR = 30;
const LABEL = 26;

/** Three charts with their tables. */
export function ShareCharts({ charts }: { charts: Charts }) {
  const t = useText(uiChartStrings);
  const { byField, byProcedure, slowest, complete, resolved } = charts;
  const seen = t(complete ? 'allSeen' : 'notAllSeen');
  const note = t('shareNote', { count: showCount(resolved), complete: seen });
  return (
    <>
      <Shares title={t('fieldTitle')} note={note} shares={byField} complete={complete} />
      <Shares title={t('procedureTitle')} note={note} shares={byProcedure} complete={complete} />
      <Slowest slowest={slowest} complete={complete} />
    </>
  );
}

const knownOf = ({ early, onTime, overdue }: OnTimeShare): number => early + onTime + overdue;

interface SharesProps {
  title: string;
  note: string;
  shares: readonly OnTimeShare[];
  complete: boolean;
}

function Shares({ title, note, shares, complete }: SharesProps) {
  const t = useText(uiChartStrings);
  if (shares.length === 0) return null;
  const label = (name: string | null) => shortened(name ?? t('unnamed'));
  const bars = shares
    .filter(({ share }) => share !== null)
    .slice(0, DRAWN)
    .map(({ name, share }) => ({ label: label(name), values: [share], partial: !complete }));
  return (
    <ChartFigure
      title={title}
      notes={notesOf([t('shareDesc'), note], bars.length, shares.length, t)}
      chart={<Lying title={title} desc={t('shareDesc')} bars={bars} most={100} />}
      table={<ShareTable title={title} shares={shares} />}
    />
  );
}

function ShareTable({ title, shares }: { title: string; shares: readonly OnTimeShare[] }) {
  const t = useText(uiChartStrings);
  const common = useText(uiCommonStrings);
  const columns = ['early', 'onTime', 'overdue', 'unknown', 'known', 'share'] as const;
  return (
    <table className="data small">
      <caption className="sr-only">{title}</caption>
      <Head columns={columns} />
      <tbody>
        {shares.map((one, at) => (
          <tr key={at}>
            <th scope="row">{one.name ?? t('unnamed')}</th>
            {[one.early, one.onTime, one.overdue, one.unknown, knownOf(one)].map(
              (count, column) => (
                <td key={column} className="number">
                  {showCount(count)}
                </td>
              ),
            )}
            <td className="number">
              {one.share === null ? common('unknown') : showPercent(one.share)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Slowest({ slowest, complete }: { slowest: readonly TimeTaken[]; complete: boolean }) {
  const t = useText(uiChartStrings);
  const fewest = FEWEST_FOR_MEDIAN;
  if (slowest.length === 0)
    return (
      <section className="chart-figure">
        <h3>{t('slowTitle')}</h3>
        <p className="quiet">{t('slowNone', { fewest })}</p>
      </section>
    );
  const bars = slowest.slice(0, DRAWN).map(({ name, median }) => ({
    label: shortened(name ?? t('unnamed')),
    values: [median],
    partial: !complete,
  }));
  const seen = t(complete ? 'allSeen' : 'notAllSeen');
  return (
    <ChartFigure
      title={t('slowTitle')}
      notes={notesOf([`${t('slowNote', { fewest })} (${seen})`], bars.length, slowest.length, t)}
      chart={<Lying title={t('slowTitle')} desc={t('slowDesc')} bars={bars} />}
      table={
        <table className="data small">
          <caption className="sr-only">{t('slowTitle')}</caption>
          <Head columns={['dossiers', 'median', 'longest']} />
          <tbody>
            {slowest.map(({ name, count, median, longest }, at) => (
              <tr key={at}>
                <th scope="row">{name ?? t('unnamed')}</th>
                <td className="number">{showCount(count)}</td>
                <td className="number">{showDecimal(median)}</td>
                <td className="number">{showCount(longest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

function Head({ columns }: { columns: readonly (keyof typeof uiChartStrings)[] }) {
  const t = useText(uiChartStrings);
  return (
    <thead>
      <tr>
        <th scope="col">{t('name')}</th>
        {columns.map((key) => (
          <th key={key} scope="col" className="number">
            {t(key)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface LyingProps {
  title: string;
  desc: string;
  bars: readonly BarRow[];
  most?: number;
}

function Lying({ title, desc, bars, most }: LyingProps) {
  const height = bars.length * BAR + 30;
  if (bars.length === 0) return null;
  return (
    <Suspense fallback={<div style={{ height }} />}>
      <Bars title={title} desc={desc} rows={bars} series={1} lying most={most} height={height} />
    </Suspense>
  );
}

function notesOf(
  notes: string[],
  drawn: number,
  count: number,
  t: ReturnType<typeof useText<typeof uiChartStrings>>,
): string[] {
  return drawn < count ? [...notes, t('chartTop', { shown: drawn, count })] : notes;
}

const shortened = (name: string): string =>
  name.length > LABEL ? `${name.slice(0, LABEL - 1).trimEnd()}…` : name;
