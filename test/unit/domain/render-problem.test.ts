import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../../lib/domain/strings/render-problem';

const overdue = {
  code: 'figures/no-source',
  args: { name: 'Đã giải quyết – Quá hạn', from: '01/01/2026', to: '20/11/2026' },
  message: 'Chưa có nguồn cho …',
};

describe('a problem in another language', () => {
  it('stays as it was written in Vietnamese', () => {
    expect(renderProblem(overdue, 'vi')).toBe('Chưa có nguồn cho …');
  });

  it('is rendered anew from code and arguments, names of figures too', () => {
    expect(renderProblem(overdue, 'en')).toBe(
      'Nothing seen gives "Resolved – Overdue" for 01/01/2026–20/11/2026. Open the statistics page of exactly this period, or the lists of dossiers received and resolved in it.',
    );
  });

  it('keeps what a page or an officer said', () => {
    const problem = { code: 'reading/unknown-header', args: { path: 'Ghi chú' }, message: '…' };
    expect(renderProblem(problem, 'en')).toContain('“Ghi chú”');
  });

  it('has no hole in it where something is not known', () => {
    const problem = { code: 'reading/partial-list', args: { rows: 20, total: null }, message: '…' };
    expect(renderProblem(problem, 'en')).toMatch(/^20 rows here, but the page does not say/);
  });

  it('falls back to the message where no table knows the code', () => {
    const rule = { code: 'report/C04', args: {}, message: 'Hai số không khớp.' };
    expect(renderProblem(rule, 'en')).toBe('Hai số không khớp.');
  });
});
