import type { Day, DatasetName, Instant, Period } from './types';

/** The sample's clock is pinned: nothing in it grows old. */
export const NOW: Record<DatasetName, Instant> = {
  '2022': '2022-11-17T17:30:00+07:00',
  '2026': '2026-11-21T09:00:00+07:00',
};

/** What the date inputs hold when a screen of the data set is opened. */
export const DEFAULT_PERIOD: Record<DatasetName, Period> = {
  '2022': { from: '2022-01-01', to: '2022-11-17' },
  '2026': { from: '2026-01-01', to: '2026-11-21' },
};

/** Today, in the sample's own calendar. */
export function todayOf(name: DatasetName): Day {
  return NOW[name].slice(0, 10);
}

/** Which data set answers for a period: the one of 2022 for whatever ends before 2023. */
export function datasetNameFor(lastDay: Day): DatasetName {
  return lastDay < '2023-01-01' ? '2022' : '2026';
}
