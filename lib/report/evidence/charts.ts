/** The annex of charts: months, results, ways of intake. Only what is known and complete has a share. */
import type { FiguresOfPeriod } from '../../domain/figures';
import { formatDay } from '../../domain/instant';
import { rateOf } from '../../domain/rounding';
import type { Role } from '../../packs/report-layout-schema';
import type { ReportDraft } from '../draft';
import type { AnnexBlock, ModelAnnex, ModelBars, ModelParagraph } from '../model/types';
import { dots, formatDecimal } from '../text/numbers';
import { plain } from '../text/pieces';
import { figureOf } from '../values/figure-values';
import { ourAnnex } from './annex';
import { word } from './items';
import type { ChartMonth } from './wishes';

export const CHARTS_ID = 'charts';

/** The annex; where nothing is known it says so. */
export function chartsAnnex(
  draft: ReportDraft,
  figures: FiguresOfPeriod | null,
  months: readonly ChartMonth[],
): ModelAnnex {
  const period = { from: formatDay(draft.period.from), to: formatDay(draft.period.to) };
  const own = figures !== null && isOf(figures, draft) ? figures : null;
  const blocks = [
    ...monthChart(draft.year, months),
    ...shareChart(word('chartResolved', period), 'resolved.total', RESULTS, own),
    ...shareChart(word('chartReceived', period), 'received.inPeriod', CHANNELS, own),
  ];
  const shown = blocks.length > 0 ? blocks : [said('text', word('noCharts'))];
  return ourAnnex(CHARTS_ID, word('chartsTitle'), shown, draft, 'portrait');
}

const isOf = ({ period }: FiguresOfPeriod, draft: ReportDraft): boolean =>
  period.from === draft.period.from && period.to === draft.period.to;

const said = (role: Role, text: string): ModelParagraph => ({
  role,
  section: CHARTS_ID,
  fields: [],
  pieces: plain(text),
});

function monthChart(year: number, months: readonly ChartMonth[]): AnnexBlock[] {
  const known = months.flatMap(({ received, resolved }) => [received, resolved]);
  const most = Math.max(0, ...known.map((value) => value ?? 0));
  if (known.every((value) => value === null)) return [];
  const bar = (series: 'received' | 'resolved', value: number | null, partial: boolean) => ({
    series: word(series),
    printed: value === null ? word('unknown') : told(value, partial),
    share: value === null || most === 0 ? null : value / most,
    shade: series === 'received' ? 0 : 1,
  });
  const bars: ModelBars = {
    head: [word('columnMonth'), word('columnSeries'), word('columnNumber'), word('columnBar')],
    rows: months.map(({ month, received, resolved, partial }) => ({
      name: word('month', { month: month.slice(5) }),
      bars: [bar('received', received, partial), bar('resolved', resolved, partial)],
    })),
  };
  const isOpen = months.some(({ partial }) => partial) || known.some((value) => value === null);
  return [
    said('heading2', word('chartMonths', { year })),
    { bars },
    ...(isOpen ? [said('text', word('monthsNote'))] : []),
  ];
}

const told = (value: number, partial: boolean): string =>
  partial ? word('partial', { value: dots(value) }) : dots(value);

type Kind = 'early' | 'onTime' | 'overdue' | 'online' | 'direct' | 'postal';
const RESULTS: readonly [string, Kind][] = [
  ['resolved.early', 'early'],
  ['resolved.onTime', 'onTime'],
  ['resolved.overdue', 'overdue'],
];
const CHANNELS: readonly [string, Kind][] = [
  ['received.online', 'online'],
  ['received.direct', 'direct'],
  ['received.postal', 'postal'],
];

/** Parts of a whole. Where one is unknown, or they do not add up to it, the numbers stand without shares. */
function shareChart(
  title: string,
  whole: string,
  kinds: readonly [string, Kind][],
  figures: FiguresOfPeriod | null,
): AnnexBlock[] {
  const total = numberOf(figures, whole);
  const parts = kinds.map(([concept, kind]) => ({ kind, value: numberOf(figures, concept) }));
  if (parts.every(({ value }) => value === null)) return [];
  const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  const isWhole = parts.every(({ value }) => value !== null) && sum === total && sum > 0;
  const most = Math.max(...parts.map(({ value }) => value ?? 0));
  const rows = parts.map(({ kind, value }) => ({
    name: word(kind),
    bars: [
      {
        series: null,
        printed: printedShare(value, isWhole ? sum : null),
        share: value === null || most === 0 ? null : value / (isWhole ? sum : most),
        shade: 0,
      },
    ],
  }));
  const head = [word('columnKind'), word('columnNumber'), word('columnBar')];
  return [said('heading2', title), { bars: { head, rows } }];
}

function printedShare(value: number | null, of: number | null): string {
  if (value === null) return word('unknown');
  const share = of === null ? null : rateOf(value, of).value;
  return share === null ? dots(value) : `${dots(value)} (${formatDecimal(share)}%)`;
}

/** A complete number of the whole unit; anything else is not known. */
function numberOf(figures: FiguresOfPeriod | null, concept: string): number | null {
  const figure = figures === null ? undefined : figureOf(figures, concept);
  return figure?.complete && typeof figure.value === 'number' ? figure.value : null;
}
