/** The months of a year as the chart shows them. */
import type { Month } from '../../figures/monthly';
import type { ChartMonth } from './wishes';

/** Of each month only what is known; a number of which not all was seen says so. */
export const chartMonths = (months: readonly Month[]): ChartMonth[] =>
  months.map(({ period, received, resolved }) => ({
    month: period.from.slice(0, 7),
    received: received.value,
    resolved: resolved.value,
    partial: [received, resolved].some(({ value, complete }) => value !== null && !complete),
  }));
