/** How a report's period is laid (domain facts §1.8). Free of schemas, so that the popup can offer the choice. */
export const PERIOD_PRESETS = [
  'calendar-to-date',
  '15/12-14/12',
  'full-year',
  'quarter',
  'month',
  'custom',
] as const;
export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** How many parts of the year a preset chooses from; null where it takes no part. */
export const partsOf = (preset: PeriodPreset): number | null =>
  preset === 'quarter' ? 4 : preset === 'month' ? 12 : null;
