/** Figures of the period of the 2022 facts: two pages that add up, dossiers counted, ways of intake. */
import type { Figure, FigureSource, FiguresOfPeriod } from '../../../lib/domain/figures';

const page = (value: number, month: string, path: string): FigureSource => ({
  reading: `r-${month}`,
  grid: 0,
  figure: 0,
  codes: null,
  url: `https://motcua.example.vn/thong-ke/${month}?token=abc`,
  title: `Thống kê ${month}`,
  readAt: '2022-11-18T09:05:00+07:00',
  filters: [{ label: 'Đơn vị', value: 'Sở Xây dựng' }],
  path,
  row: 'Tổng cộng',
  value,
});

const figure = (concept: Figure['concept'], value: number, more: Partial<Figure> = {}): Figure => ({
  concept,
  part: null,
  scope: { unit: null, field: null, procedure: null, total: true },
  value,
  basis: 'page-total',
  complete: true,
  sources: [page(value, '2022', `Số liệu > ${concept}`)],
  candidates: [],
  problems: [],
  ...more,
});

/** A fresh copy each time. */
export const figures2022 = (): FiguresOfPeriod => ({
  period: { from: '2022-01-01', to: '2022-11-17' },
  policy: 'default',
  unit: null,
  problems: [],
  figures: [
    figure('received.inPeriod', 554, {
      basis: 'sum-of-pages',
      sources: [page(403, 'quy-1', 'Tiếp nhận'), page(151, 'quy-2', 'Tiếp nhận')],
    }),
    figure('received.online', 403),
    figure('received.direct', 150),
    figure('received.postal', 1),
    figure('resolved.total', 540),
    figure('resolved.early', 400),
    figure('resolved.onTime', 137),
    figure('resolved.overdue', 3),
  ],
});
