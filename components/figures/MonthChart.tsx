/** Dossiers received and resolved by month, as bars. Loaded late: the chart library is the largest part of the popup. */
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { showCount } from '../text/format';
import type { MonthRow } from './months';

export interface MonthChartProps {
  months: readonly MonthRow[];
  width: number;
  height: number;
  /** Words for a month on the axis. */
  monthLabel: (month: string) => string;
}

/** The picture only; the table beside it says the same to those who do not see it. */
export default function MonthChart({ months, width, height, monthLabel }: MonthChartProps) {
  return (
    <div aria-hidden="true">
      <BarChart
        width={width}
        height={height}
        data={[...months]}
        margin={{ top: 6, right: 0, bottom: 0, left: 0 }}
        barGap={1}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--vscode-charts-lines)" />
        <XAxis
          dataKey="month"
          tickFormatter={monthLabel}
          interval={0}
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--vscode-descriptionForeground)', fontSize: 10 }}
        />
        <YAxis
          width={34}
          allowDecimals={false}
          tickFormatter={showCount}
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--vscode-descriptionForeground)', fontSize: 10 }}
        />
        <Bar
          className="bar"
          dataKey="received"
          fill="var(--vscode-charts-blue)"
          isAnimationActive={false}
        />
        <Bar
          className="bar"
          dataKey="resolved"
          fill="var(--vscode-charts-green)"
          isAnimationActive={false}
        />
      </BarChart>
    </div>
  );
}
