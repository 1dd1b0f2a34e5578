/** One unit under several names: mergers, parts, portals. The expectations are worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { FigureConcept } from '../../../lib/domain/concepts';
import type { FiguresOfPeriod } from '../../../lib/domain/figures';
import type { UnitName } from '../../../lib/domain/office';
import type { Reading } from '../../../lib/domain/reading';
import { figuresOf } from '../../../lib/figures/figures';
import { officeUnits } from '../../../lib/figures/units';
import { workingsOf } from '../../../lib/figures/workings';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { dossier, figure, grid, list, reading, statistics } from './support/builders';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const EARLY = { from: '2025-01-01', to: '2025-02-28' };
const LATE = { from: '2025-03-01', to: '2025-12-31' };
const AFTER = '2026-01-05T09:00:00+07:00';
const MINISTRY = 'https://bo.example.vn/danh-sach';

interface Over {
  unit?: string | null;
  period?: { from: string; to: string };
  own?: UnitName[];
}
const asked = ({ unit = 'Sở Xây dựng', period = YEAR, own = [] }: Over) => ({
  period,
  unit,
  policy: defaultPolicy(),
  units: officeUnits({ values: {}, unitNames: own }),
});
const compute = (readings: Reading[], over: Over = {}) =>
  figuresOf(ledgerOf(readings), asked(over));
const get = (figures: FiguresOfPeriod, concept: FigureConcept) =>
  figures.figures.find((one) => one.concept === concept && one.part === null)!;
const brief = (figures: FiguresOfPeriod, concept: FigureConcept) => {
  const { value, complete, basis } = get(figures, concept);
  return [value, complete, basis];
};
const codesOf = (figures: FiguresOfPeriod, concept?: FigureConcept) =>
  (concept ? get(figures, concept) : figures).problems.map(({ code }) => code);
const row = (
  unit: string,
  value: number,
  concept: 'resolved.total' | 'carriedOver' = 'resolved.total',
) =>
  figure(concept, value, {
    row: unit,
    scope: { unit, field: null, procedure: null, total: false },
  });
const page = (
  id: string,
  period: { from: string; to: string },
  rows: ReturnType<typeof row>[],
  over = {},
) => statistics(id, period, rows, { readAt: AFTER, ...over });
const sub = (name: string, over: Partial<UnitName> = {}): UnitName => ({
  name,
  kind: 'subUnit',
  validFrom: null,
  validTo: null,
  ...over,
});
const code = (at: number) => `000.00.01.H32-250${1 + (at % 9)}01-000${at}`;
const done = { receivedAt: '2025-01-10', dueAt: '2025-01-30', resultAt: '2025-01-20' };
const open = { receivedAt: '2025-02-10', dueAt: '2026-03-30' };

describe('dossiers of a unit that was taken over', () => {
  const readings = [
    list(
      'l',
      [
        dossier(code(1), { unit: 'Sở Giao thông vận tải', ...done }),
        dossier(code(2), { unit: 'Sở Giao thông vận tải', ...open }),
        dossier(code(3), { unit: 'Sở Xây dựng', ...done }),
        dossier(code(4), { unit: 'Sở Y tế', ...done }),
      ],
      {},
      { readAt: AFTER },
    ),
  ];

  it('belong to the successor from the merger on, and say so', () => {
    const figures = compute(readings);
    expect(brief(figures, 'received.inPeriod')).toEqual([3, true, 'dossiers']);
    const said = figures.problems.find((one) => one.code === 'figures/unit-joined');
    expect(said).toMatchObject({ severity: 'warning', args: { count: 2 } });
    expect(said?.message).toContain('Sở Giao thông vận tải');
    expect(said?.message).toContain('190/2025/QH15');
  });

  it('carry their reason for the evidence', () => {
    const { placed } = workingsOf(ledgerOf(readings), asked({})).context.placing;
    const reasons = placed.map(({ dossier: one, because }) => [one.code, because?.relation]);
    expect(reasons).toEqual([
      [code(1), 'predecessor'],
      [code(2), 'predecessor'],
      [code(3), 'self'],
    ]);
  });

  it('do not belong to it before', () => {
    const figures = compute(readings, { period: EARLY });
    expect(get(figures, 'received.inPeriod').value).toBe(1);
    expect(codesOf(figures)).not.toContain('figures/unit-joined');
  });

  it('are carried over where the period begins on the day of the merger', () => {
    const figures = compute(readings, { period: LATE });
    expect(get(figures, 'carriedOver').value).toBe(1);
    expect(get(figures, 'received.inPeriod').value).toBe(0);
  });

  it('of no certain successor are listed, not counted', () => {
    const whole = list('l', [
      dossier(code(1), { unit: 'Sở Lao động - Thương binh và Xã hội', ...done }),
      dossier(code(2), {
        unit: 'Sở Lao động - Thương binh và Xã hội',
        field: 'Người có công',
        ...done,
      }),
    ]);
    const figures = compute([{ ...whole, readAt: AFTER }], { unit: 'Sở Nội vụ' });
    expect(brief(figures, 'received.inPeriod').slice(0, 2)).toEqual([1, false]);
    const unknown = figures.problems.find((one) => one.code === 'figures/unit-unknown');
    expect(unknown?.args.codes).toBe(code(1));
  });
});

describe('lists filtered by the unit', () => {
  const filters = [{ label: 'Đơn vị', value: 'Sở Xây dựng' }];
  const own = list('l', [dossier(code(1), { unit: 'Sở Xây dựng', ...done })], { filters });

  it('prove nothing while predecessors may have dossiers elsewhere', () => {
    expect(get(compute([{ ...own, readAt: AFTER }]), 'received.inPeriod').complete).toBe(false);
  });

  it('prove it once the merger lies before the period', () => {
    const next = { from: '2026-01-01', to: '2026-12-31' };
    const later = list(
      'l',
      [
        dossier(code(1), {
          unit: 'Sở Xây dựng',
          receivedAt: '2026-02-01',
          dueAt: '2026-02-20',
          resultAt: '2026-02-10',
        }),
        dossier(code(2), {
          unit: 'Sở Xây dựng',
          receivedAt: '2026-12-01',
          dueAt: '2027-02-20',
          status: 'processing',
        }),
      ],
      { filters },
      { readAt: '2027-01-02T08:00:00+07:00' },
    );
    expect(brief(compute([later], { period: next }), 'received.inPeriod')).toEqual([
      2,
      true,
      'dossiers',
    ]);
  });
});

describe('page totals across a merger', () => {
  const gtvt = page('a', EARLY, [row('Sở Giao thông vận tải', 12), row('Sở Xây dựng', 30)]);
  const late = page('b', LATE, [row('Sở Xây dựng', 200)]);

  it('are one stated sum where they cover every day', () => {
    const figures = compute([gtvt, late]);
    expect(brief(figures, 'resolved.total')).toEqual([242, true, 'sum-of-pages']);
    const stated = get(figures, 'resolved.total').problems.find(
      (one) => one.code === 'figures/succession-sum',
    );
    expect(stated?.args.parts).toContain('Sở Giao thông vận tải 01/01/2025–28/02/2025: 12');
  });

  it.each([
    ['the predecessor is missing', [page('a', EARLY, [row('Sở Xây dựng', 30)]), late]],
    [
      'its days are not covered',
      [
        page('a', { from: '2025-01-01', to: '2025-01-31' }, [row('Sở Giao thông vận tải', 12)]),
        page('c', EARLY, [row('Sở Xây dựng', 30)]),
        late,
      ],
    ],
    [
      'they stand on two portals',
      [
        page('a', EARLY, [row('Sở Giao thông vận tải', 12)], { url: 'https://x.example.vn/' }),
        page('c', EARLY, [row('Sở Xây dựng', 30)]),
        late,
      ],
    ],
  ])('are no sum where %s', (_case, readings) => {
    const { value, complete } = get(compute(readings), 'resolved.total');
    expect(complete ? value : null).toBeNull();
    expect(value).not.toBe(242);
  });

  it('never give the predecessor’s number for the unit', () => {
    const figures = compute([page('a', YEAR, [row('Sở Giao thông vận tải', 12)])]);
    expect(get(figures, 'resolved.total').value).toBeNull();
  });

  it('of the whole year are doubtful beside the predecessor’s own row', () => {
    const both = page('a', YEAR, [row('Sở Xây dựng', 230), row('Sở Giao thông vận tải', 12)]);
    const figures = compute([both]);
    expect(brief(figures, 'resolved.total').slice(0, 2)).toEqual([230, false]);
    expect(codesOf(figures, 'resolved.total')).toContain('figures/succession-in-period');
  });

  it('of the whole year warn where no such row is seen', () => {
    const figures = compute([page('a', YEAR, [row('Sở Xây dựng', 230)])]);
    expect(brief(figures, 'resolved.total').slice(0, 2)).toEqual([230, true]);
    expect(codesOf(figures, 'resolved.total')).toEqual(['figures/succession-in-period']);
  });

  it('say nothing in the year after', () => {
    const next = { from: '2026-01-01', to: '2026-12-31' };
    const later = page('a', next, [row('Sở Xây dựng', 230)], {
      readAt: '2027-01-02T08:00:00+07:00',
    });
    expect(codesOf(compute([later], { period: next }), 'resolved.total')).toEqual([]);
  });

  it('take what was carried over from the beginning', () => {
    const before = page('a', EARLY, [
      row('Sở Giao thông vận tải', 3, 'carriedOver'),
      row('Sở Xây dựng', 4, 'carriedOver'),
    ]);
    const after = page('b', LATE, [row('Sở Xây dựng', 9, 'carriedOver')]);
    expect(get(compute([before, after]), 'carriedOver').value).toBe(7);
  });
});

describe('a unit renamed in mid-year', () => {
  const own = [
    sub('Phòng Một cửa', { kind: 'alias', validFrom: '2025-01-01', validTo: '2025-06-30' }),
  ];
  const first = page('a', { from: '2025-01-01', to: '2025-06-30' }, [row('Phòng Một cửa', 10)]);
  const second = page('b', { from: '2025-07-01', to: '2025-12-31' }, [
    row('Trung tâm Phục vụ', 20),
  ]);

  it('adds the halves under both names', () => {
    const figures = compute([first, second], { unit: 'Trung tâm Phục vụ', own });
    expect(brief(figures, 'resolved.total')).toEqual([30, true, 'sum-of-pages']);
  });

  it('takes the old name for nobody’s after its last day', () => {
    const late = page('b', { from: '2025-07-01', to: '2025-12-31' }, [row('Phòng Một cửa', 20)]);
    const figures = compute([late], { unit: 'Trung tâm Phục vụ', own });
    expect(get(figures, 'resolved.total').value).toBeNull();
    expect(codesOf(figures)).toContain('figures/unit-unclear');
  });
});

describe('parts of the unit', () => {
  const own = [sub('Viện Quy hoạch')];

  it('bring their dossiers', () => {
    const whole = list('l', [
      dossier(code(1), { unit: 'Viện Quy hoạch', ...done }),
      dossier(code(2), { unit: 'Sở Xây dựng', ...done }),
    ]);
    const readings = [{ ...whole, readAt: AFTER }];
    expect(get(compute(readings, { own }), 'received.inPeriod').value).toBe(2);
    expect(get(compute(readings), 'received.inPeriod').value).toBe(1);
    const said = compute(readings, { own }).problems.find(
      (one) => one.code === 'figures/unit-joined',
    );
    expect(said?.severity).toBe('info');
  });

  it('never lend their row to the unit, nor add it', () => {
    const rows = page('a', YEAR, [row('Viện Quy hoạch', 5)]);
    expect(get(compute([rows], { own }), 'resolved.total').value).toBeNull();
    const both = page('a', YEAR, [row('Viện Quy hoạch', 5), row('Sở Tư pháp', 40)]);
    const figures = compute([both], { unit: 'Sở Tư pháp', own });
    expect(brief(figures, 'resolved.total').slice(0, 2)).toEqual([40, false]);
    expect(codesOf(figures, 'resolved.total')).toEqual(['figures/sub-unit-rows']);
  });
});

describe('several portals', () => {
  const at = (id: string, url: string, value: number) =>
    page(id, YEAR, [figure('resolved.total', value)], { url });
  const A = 'https://tinh.example.vn/bao-cao';
  const B = 'https://bo.example.vn/bao-cao';
  const whole = { unit: null };
  const seenOn = (id: string, url: string, codes: string[]) =>
    list(
      id,
      codes.map((one) => dossier(one, done)),
      { period: { ...YEAR, basis: 'inputs', of: 'finished' } },
      { url, readAt: AFTER },
    );

  it('that print different totals disagree and are candidates both', () => {
    const figures = compute([at('a', A, 5), at('b', B, 7)], whole);
    expect(get(figures, 'resolved.total').complete).toBe(false);
    expect(codesOf(figures, 'resolved.total')).toContain('figures/sources-disagree');
    expect(
      get(figures, 'resolved.total')
        .candidates.map(({ value }) => value)
        .sort(),
    ).toEqual([5, 7]);
  });

  it('disagree too where each is a sum of its own months', () => {
    const halves = [
      { from: '2025-01-01', to: '2025-06-30' },
      { from: '2025-07-01', to: '2025-12-31' },
    ];
    const pages = [A, B].flatMap((url, site) =>
      halves.map((half, part) =>
        page(`${site}${part}`, half, [figure('resolved.total', 10 + site)], { url }),
      ),
    );
    const figures = compute(pages, whole);
    expect(get(figures, 'resolved.total').complete).toBe(false);
    expect(
      get(figures, 'resolved.total')
        .candidates.map(({ value }) => value)
        .sort(),
    ).toEqual([20, 22]);
  });

  it('that each have dossiers of their own are several systems, even with one number', () => {
    const readings = [
      at('a', A, 1),
      at('b', B, 1),
      seenOn('la', A, [code(1)]),
      seenOn('lb', B, [code(2)]),
    ];
    const figures = compute(readings, whole);
    const pages = get(figures, 'resolved.total').candidates.filter(
      ({ basis }) => basis === 'page-total',
    );
    expect(pages.every(({ complete }) => !complete)).toBe(true);
    expect(codesOf(figures, 'resolved.total')).not.toContain('figures/sources-disagree');
    expect(get(figures, 'resolved.total').value).toBe(2);
    expect(get(figures, 'resolved.total').basis).toBe('dossiers');
  });

  it('one total that lacks the other portal’s dossiers is not the whole', () => {
    const figures = compute(
      [at('a', A, 1), seenOn('la', A, [code(1)]), seenOn('lb', B, [code(2)])],
      whole,
    );
    const [printed] = get(figures, 'resolved.total').candidates;
    expect(printed).toMatchObject({ value: 1, basis: 'page-total', complete: false });
  });

  it('one total that may hold them stands with a warning', () => {
    const figures = compute([at('a', A, 9), seenOn('lb', B, [code(2)])], whole);
    expect(brief(figures, 'resolved.total')).toEqual([9, true, 'page-total']);
    expect(codesOf(figures, 'resolved.total')).toContain('figures/several-systems');
  });

  it('that show the same dossiers are one', () => {
    const readings = [at('a', A, 1), seenOn('la', A, [code(1)]), seenOn('lb', B, [code(1)])];
    const figures = compute(readings, whole);
    expect(brief(figures, 'resolved.total')).toEqual([1, true, 'page-total']);
    expect(codesOf(figures, 'resolved.total')).toEqual([]);
  });

  it('a ministry’s portal that names the unit otherwise is read with the officer’s word', () => {
    const ministry = list(
      'm',
      [dossier(code(1), { unit: 'Hà Tĩnh - Xây dựng', ...done })],
      {},
      { url: MINISTRY, readAt: AFTER },
    );
    const own = [sub('Hà Tĩnh - Xây dựng', { kind: 'alias' })];
    expect(get(compute([ministry]), 'received.inPeriod').value).toBe(null);
    expect(get(compute([ministry], { own }), 'received.inPeriod').value).toBe(1);
  });

  it('an empty page adds nothing', () => {
    expect(
      get(compute([reading('r', { grids: [grid('other')] })], whole), 'resolved.total').value,
    ).toBeNull();
  });
});
