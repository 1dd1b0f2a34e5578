import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../lib/domain/reading';
import { portalCatalogues } from '../../../../lib/figures/catalogue';
import { matcherOf } from '../../../../lib/figures/units';
import { provenanceOf } from '../../../../lib/ledger/records';
import { checkQms, type QmsFacts } from '../../../../lib/register/qms/check';
import { grid, reading } from '../../figures/support/builders';
import { an } from '../made-up';

type Row = [code: string | null, name: string];
const rowsOf = (rows: Row[]) => rows.map(([code, name]) => ({ code, name, field: null }));

/** A page of a catalogue that prints its place and the number of rows in all. */
function page(id: string, from: number, total: number, rows: Row[], fields: Partial<Reading> = {}) {
  const coverage = { from, to: from + rows.length - 1, total };
  const grids = [grid('procedures', { rows: rows.length, coverage, procedures: rowsOf(rows) })];
  return reading(id, { url: 'https://motcua.example.vn/danh-muc', grids, ...fields });
}

const A: Row = ['1.000001', 'Cấp thẻ'];
const B: Row = ['1.000002', 'Đăng ký'];
const C: Row = ['1.000003', 'Gia hạn'];
const matcher = matcherOf({ unit: null, period: { from: '2026-01-01', to: '2026-11-20' } });
const catalogues = (...readings: Reading[]) =>
  portalCatalogues(readings.map(provenanceOf), matcher);

const check = (readings: Reading[], facts: Partial<QmsFacts> = {}) =>
  checkQms({
    catalogues: catalogues(...readings),
    use: { used: [], proven: true, unnamed: 0 },
    entries: [],
    year: 2026,
    asOf: '2026-11-20',
    today: '2026-11-20',
    calendar: new Map(),
    limits: [],
    ...facts,
  });
const codes = (found: ReturnType<typeof check>) => found.problems.map(({ code }) => code);

describe('a catalogue put together from its pages', () => {
  it('is whole where its pages reach its last row, in any order, any number of times', () => {
    const pages = [page('p1', 1, 3, [A, B]), page('p2', 3, 3, [C])];
    const [found] = catalogues(...pages);

    expect(found).toMatchObject({ whole: true, seen: 3, total: 3 });
    expect(found!.procedures.map(({ code }) => code)).toEqual(['1.000001', '1.000002', '1.000003']);
    expect(catalogues(...[...pages, ...pages].reverse())).toEqual([found]);
  });

  it('is not whole while a page is missing', () => {
    expect(catalogues(page('p2', 3, 3, [C]))).toMatchObject([{ whole: false, seen: 0, total: 3 }]);
    expect(catalogues(page('p1', 1, 3, [A, B]))).toMatchObject([{ whole: false, seen: 2 }]);
  });

  it('a newer look at a page takes the place of the older one', () => {
    const [found] = catalogues(
      page('p1', 1, 2, [A, B]),
      page('p9', 1, 2, [A, C], { readAt: '2022-11-19T09:00:00+07:00' }),
    );

    expect(found!.procedures.map(({ code }) => code)).toEqual(['1.000001', '1.000003']);
  });

  it('is not whole where its pages are of two states of the list', () => {
    const D: Row = ['1.000004', 'Cấp lại'];
    // Page 2 was seen before B moved to it: C stands on both, and what the list holds now was never seen.
    expect(catalogues(page('p1', 1, 4, [A, C]), page('p2', 3, 4, [C, D]))).toMatchObject([
      { whole: false },
    ]);
    const months = { readAt: '2022-09-01T09:00:00+07:00' };
    expect(catalogues(page('p1', 1, 3, [A, B]), page('p2', 3, 3, [C], months))).toMatchObject([
      { whole: false, seen: 3 },
    ]);
  });

  it('read before names were kept it proves nothing', () => {
    const old = page('old', 1, 2, [A, B]);
    delete old.grids[0]!.procedures;

    expect(catalogues(old)).toMatchObject([{ whole: false, nameless: 1, procedures: [] }]);
    expect(codes(check([old]))).toContain('qms/catalogue-nameless');
  });
});

describe('the check as a whole', () => {
  const held = [
    an('qmsProcedure', { code: '1.000001', name: 'Cấp thẻ', date: '2025-01-01' }),
    an('qmsProcedure', { code: '1.000009', name: 'Bỏ rồi', date: '2025-01-01' }),
  ];

  it('says aloud that no list was read, or not all of it', () => {
    expect(codes(check([]))).toEqual(['qms/no-catalogue']);
    const part = check([page('p1', 1, 3, [A, B])], { entries: held });
    expect(codes(part)).toEqual(['qms/catalogue-partial', 'qms/missing', 'qms/idle-unproven']);
    expect(part.problems[0]!.message).toContain('mới đọc 2 trên 3 thủ tục');
  });

  it('an empty QMS is one finding, not one a procedure', () => {
    const found = check([page('p1', 1, 2, [A, B])]);

    expect(codes(found)).toEqual(['qms/register-empty']);
    expect(found.lines).toEqual([]);
    expect(found.problems[0]!.fixes!.map(({ command }) => command)).toEqual([
      ...['register.list', 'register.sheet', 'register.takeAll'],
    ]);
  });

  it('tells days of standing procedures that cannot be, and counts what has no basis', () => {
    const found = check([], {
      entries: [
        an('qmsProcedure', { name: 'A', date: '2026-05-01', withdrawnOn: '2026-04-01' }),
        an('qmsProcedure', { name: 'B', date: '2027-01-01' }),
        an('internalProcedure', {
          ...{ name: 'C', date: '2026-05-01', appliedOn: '2026-04-01', evidence: 'Sổ' },
        }),
        an('qmsProcedure', { name: 'D' }),
      ],
    });

    expect(codes(found)).toEqual([
      ...['qms/no-catalogue', 'qms/withdrawn-early', 'qms/day-future', 'qms/applied-early'],
    ]);
    expect([found.held, found.unproven]).toEqual([1, 1]);
  });

  it('names alone can be confirmed together, unless one of them stands in two questions', () => {
    const bare = (name: string) => an('qmsProcedure', { name, date: '2025-01-01' });
    const twice: Row = ['1.000004', 'Đăng ký'];
    const { namesOnly } = check([page('p1', 1, 4, [A, B, C, twice])], {
      entries: [bare('Cấp thẻ'), bare('Đăng ký'), bare('Gia hạn')],
    });

    expect(namesOnly.map(({ portal }) => portal.name)).toEqual(['Cấp thẻ', 'Gia hạn']);
  });

  it('names what is missing and what is gone, each with a way out', () => {
    const { problems } = check([page('p1', 1, 2, [A, B])], { entries: held });

    expect(problems.map(({ code, message, fixes }) => [code, message, fixes?.[0]])).toEqual([
      [
        'qms/missing',
        'Thiếu trong HTQLCL: Đăng ký (1.000002). Cổng có thủ tục này, sổ chưa có quy trình.',
        {
          title: 'Ghi vào sổ',
          command: 'register.write',
          args: { code: '1.000002', name: 'Đăng ký', field: null },
        },
      ],
      [
        'qms/obsolete',
        'Không còn trên cổng: Bỏ rồi (1.000009). HTQLCL vẫn có quy trình này.',
        { title: 'Mở mục trong sổ', command: 'register.edit', args: { id: held[1]!.id } },
      ],
    ]);
  });

  it('procedures without a dossier are proven idle only by whole lists', () => {
    const pages = [page('p1', 1, 3, [A, B, C])];
    const used = [{ code: '1.000001', name: null, received: 4 }];
    const names = ({ idle }: ReturnType<typeof check>) => idle!.idle.map(({ code }) => code);

    const proven = check(pages, { use: { used, proven: true, unnamed: 0 } });
    expect(names(proven)).toEqual(['1.000002', '1.000003']);
    expect(proven.idle!.proven).toBe(true);
    const seen = check(pages, { use: { used, proven: false, unnamed: 0 } });
    expect([names(seen), seen.idle!.proven]).toEqual([['1.000002', '1.000003'], false]);
    expect(codes(seen)).toContain('qms/idle-unproven');
  });

  it('internal procedures: issued, applied and with evidence are three numbers', () => {
    const entries = [
      an('internalProcedure', { name: 'A', date: '2025-01-01' }),
      an('internalProcedure', { name: 'B', date: '2025-01-01', appliedOn: '2025-02-01' }),
      an('internalProcedure', {
        name: 'C',
        date: '2025-01-01',
        appliedOn: '2025-02-01',
        evidence: 'Sổ mua sắm năm 2026',
      }),
      an('internalProcedure', { name: 'D', date: '2026-12-01' }),
    ];
    const found = check([], { entries });

    expect(found.internal).toMatchObject({ issued: 3, applied: 2, withEvidence: 1 });
    expect(codes(found)).toEqual([
      ...['qms/no-catalogue', 'qms/day-future', 'qms/not-applied', 'qms/no-evidence'],
    ]);
  });
});
