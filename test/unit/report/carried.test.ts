/** Words copied from another year are in doubt until somebody confirms them. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../lib/packs/report-forms';
import { readInput } from '../../../lib/report/input';
import { checkReport } from '../../../lib/report/render-report';
import { facts2022 } from './facts-2022';

const FORM = reportForms().find('report-hatinh')!;
const found = (carried: Record<string, number> | undefined, values = facts2022().values) =>
  checkReport(FORM, { ...facts2022(), values, carried }).problems.filter(
    ({ code }) => code === 'report/carried-unconfirmed',
  );

describe('copied words', () => {
  it('are a warning with a way to confirm them, and no error', () => {
    const [problem, ...others] = found({ 'risk.narrative': 2021 });
    expect(problem).toMatchObject({
      severity: 'warning',
      args: { year: 2021 },
      place: { field: 'risk.narrative' },
      fixes: [{ command: 'carried.confirm', args: { field: 'risk.narrative' } }],
    });
    expect(problem?.message).toContain('chưa xác nhận');
    expect(others).toEqual([]);
  });

  it('are none where the mark, the value or the field is gone', () => {
    const values = { ...facts2022().values, 'risk.narrative': null };
    expect(found(undefined)).toEqual([]);
    expect(found({})).toEqual([]);
    expect(found({ 'risk.narrative': 2021 }, values)).toEqual([]);
    expect(found({ 'khong.co': 2021 })).toEqual([]);
  });

  it('stay marked in a file of values; what is no mark is refused', () => {
    const json = { year: 2022, period: { from: '2022-01-01', to: '2022-11-17' }, values: {} };
    expect(readInput({ ...json, carried: { 'risk.narrative': 2021 } }).input?.carried).toEqual({
      'risk.narrative': 2021,
    });
    expect(readInput({ ...json, carried: { 'risk.narrative': true } }).input).toBeNull();
    expect(readInput({ ...json, carried: ['x'] }).input).toBeNull();
  });
});
