/** Bars of one or two series; the chart library is loaded with this file only. */
import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  LabelList,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { showDecimal } from '../text/format';

export interface BarRow {
  label: string;
  /** A value a series; null: not known, no bar. */
  values: readonly (number | null)[];
  /** Drawn pale: not proven complete. */
  partial?: boolean;
}

export interface BarsProps {
  title: string;
  desc: string;
  rows: readonly BarRow[];
  series: number;
  /** Bars from left to right, with long labels. */
  lying?: boolean;
  /** The end of the scale where it is fixed: 100 for percent. */
  most?: number;
  height: number;
}

const COLOURS = ['var(--vscode-charts-blue)', 'var(--vscode-charts-green)'];
const TICK = { fill: 'var(--vscode-descriptionForeground)', fontSize: 11 };

/** The picture; it has a title and a description, the table beside it has the numbers. */
export default function Bars({ title, desc, rows, series, lying, most, height }: BarsProps) {
  const data = rows.map(({ label, values, partial }) => ({
    label,
    partial,
    ...Object.fromEntries(values.map((value, at) => [`v${at}`, value])),
  }));
  const numbers = {
    type: 'number' as const,
    domain: [0, most ?? 'auto'] as [number, number | 'auto'],
    allowDecimals: false,
    tick: TICK,
    tickLine: false,
    axisLine: false,
  };
  const labels = {
    type: 'category' as const,
    dataKey: 'label',
    interval: 0,
    tick: TICK,
    tickLine: false,
    axisLine: false,
  };
  return (
    <ResponsiveContainer
      width="100%"
      height={height}
      minWidth={0}
      initialDimension={{ width: 480, height }}
    >
      <BarChart
        data={data}
        layout={lying ? 'vertical' : 'horizontal'}
        margin={{ top: 6, right: lying ? 44 : 0, bottom: 0, left: 0 }}
        barGap={1}
        accessibilityLayer={false}
        title={title}
        desc={desc}
        role="img"
      >
        <CartesianGrid vertical={!!lying} horizontal={!lying} stroke="var(--vscode-charts-lines)" />
        <XAxis {...(lying ? numbers : labels)} />
        <YAxis {...(lying ? { ...labels, width: 170 } : { ...numbers, width: 40 })} />
        {Array.from({ length: series }, (_, at) => (
          <Bar
            key={at}
            className="bar"
            dataKey={`v${at}`}
            fill={COLOURS[at]}
            stroke={COLOURS[at]}
            isAnimationActive={false}
            maxBarSize={22}
          >
            {rows.map(({ partial }, row) => (
              <Cell
                key={row}
                fillOpacity={partial ? 0.35 : 1}
                strokeDasharray={partial ? '3 2' : undefined}
              />
            ))}
            {lying && (
              <LabelList
                dataKey={`v${at}`}
                position="right"
                fontSize={11}
                fill="var(--vscode-foreground)"
                formatter={(value: unknown) =>
                  typeof value === 'number' ? showDecimal(value) : ''
                }
              />
            )}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
