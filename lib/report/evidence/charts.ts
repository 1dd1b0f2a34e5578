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
    ...monthChart(draft, months),
    ...shareChart(word('chartResolved', period), 'resolved.total', RESULTS, own, draft),
    ...(knowsAll(own, CHANNELS)
      ? shareChart(word('chartReceived', period), 'received.inPeriod', CHANNELS, own, draft)
      : []),
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

/**
 * Months of the report's period alone, of which something is known. Where fewer than half of them are known whole,
 * a sentence stands instead: bars of a few months would be read as the year's course.
 */
function monthChart({ year, period }: ReportDraft, months: readonly ChartMonth[]): AnnexBlock[] {
  const [from, to] = [period.from.slice(0, 7), period.to.slice(0, 7)];
  const own = months.filter(({ month }) => month >= from && month <= to);
  const seen = own.filter(({ received, resolved }) => received !== null || resolved !== null);
  if (seen.length === 0) return [];
  const heading = said('heading2', word('chartMonths', { year }));
  const whole = own.filter(isWholeMonth);
  const counts = { known: whole.length, all: own.length, year };
  if (whole.length * 2 < own.length) return [heading, said('text', word('monthsFew', counts))];
  const most = Math.max(...whole.flatMap(({ received, resolved }) => [received!, resolved!]));
  const bars: ModelBars = {
    head: [word('columnMonth'), word('columnSeries'), word('columnNumber'), word('columnBar')],
    rows: seen.map((month) => monthRow(month, most)),
  };
  const notes = whole.length === own.length ? [] : [said('text', word('monthsNote', counts))];
  return [heading, { bars }, ...notes];
}

const isWholeMonth = ({ received, resolved, partial }: ChartMonth): boolean =>
  received !== null && resolved !== null && !partial;

/** What is not known has no row; a number that is not the whole month's is said and not drawn. */
function monthRow({ month, received, resolved, partial }: ChartMonth, most: number) {
  const bar = (series: 'received' | 'resolved', value: number) => ({
    series: word(series),
    printed: told(value, partial),
    share: partial || value > most || most === 0 ? null : value / most,
    shade: series === 'received' ? 0 : 1,
  });
  return {
    name: word('month', { month: month.slice(5) }),
    bars: [
      ...(received === null ? [] : [bar('received', received)]),
      ...(resolved === null ? [] : [bar('resolved', resolved)]),
    ],
  };
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

/** Ways of intake are drawn only where every one of them is known: the one that is not may be the largest. */
const knowsAll = (figures: FiguresOfPeriod | null, kinds: readonly [string, Kind][]): boolean =>
  kinds.every(([concept]) => numberOf(figures, concept) !== null);

/** Parts of a whole. Where one is unknown, or they do not add up to it, the numbers stand without shares. */
function shareChart(
  title: string,
  whole: string,
  kinds: readonly [string, Kind][],
  figures: FiguresOfPeriod | null,
  draft: ReportDraft,
): AnnexBlock[] {
  const total = numberOf(figures, whole);
  const parts = kinds.map(([concept, kind]) => ({ kind, value: numberOf(figures, concept) }));
  if (parts.every(({ value }) => value === null)) return [];
  if ([whole, ...kinds.map(([concept]) => concept)].some((one) => differs(draft, one, figures)))
    return [said('text', word('chartDiffers', { title }))];
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

/** The report states another number than the one that would be drawn: a chart beside it would contradict it. */
function differs(draft: ReportDraft, concept: string, figures: FiguresOfPeriod | null): boolean {
  const drawn = numberOf(figures, concept);
  return draft.form.fields.some(({ key, figure }) => {
    const stated = figure === concept ? draft.values[key] : null;
    return drawn !== null && typeof stated === 'number' && stated !== drawn;
  });
}

/** A complete number of the whole unit; anything else is not known. */
function numberOf(figures: FiguresOfPeriod | null, concept: string): number | null {
  const figure = figures === null ? undefined : figureOf(figures, concept);
  return figure?.complete && typeof figure.value === 'number' ? figure.value : null;
}
