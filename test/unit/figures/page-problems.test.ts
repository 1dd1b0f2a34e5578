import { expect, it } from 'vitest';
import { pageProblems } from '../../../lib/figures/page-problems';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { PERIOD_2022, dossier, list } from './support/builders';
import type { Problem } from '../../../lib/domain/problem';

const A = '000.00.01.H99-220103-0001';
const problem = (message: string, severity: Problem['severity'] = 'warning'): Problem => ({
  owner: 'reading',
  code: 'reading/period-missing',
  args: {},
  severity,
  message,
});
const page = (id: string, day: string, problems: Problem[], url = 'https://motcua.example.vn/a') =>
  list(id, [dossier(A)], {}, { url, readAt: `2022-11-${day}T09:00:00+07:00`, problems });

it('tells of each page what the newest look at it warned of', () => {
  const { readings } = ledgerOf([
    page('a1', '10', [problem('cũ')]),
    page('a2', '12', [problem('mới'), problem('ghi chú', 'info')]),
    page('b1', '10', [problem('khác')], 'https://motcua.example.vn/b'),
    page('c1', '10', [problem('đã hết')], 'https://motcua.example.vn/c'),
    page('c2', '12', [], 'https://motcua.example.vn/c'),
  ]);
  const found = pageProblems(readings, PERIOD_2022);

  expect(
    found.map(({ page: of, problems }) => [of, problems.map(({ message }) => message)]),
  ).toEqual([
    ['https://motcua.example.vn/a', ['mới']],
    ['https://motcua.example.vn/b', ['khác']],
  ]);
});

it('leaves out pages of other days', () => {
  const other = {
    period: { from: '2021-01-01', to: '2021-12-31', basis: 'inputs' as const, of: null },
  };
  const { readings } = ledgerOf([
    list('a', [dossier(A)], other, { problems: [problem('năm trước')] }),
  ]);
  expect(pageProblems(readings, PERIOD_2022)).toEqual([]);
});
