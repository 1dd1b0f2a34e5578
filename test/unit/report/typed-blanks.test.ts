/** Blanks that stand in typed texts are told; a whole missing value is told elsewhere. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../lib/packs/report-forms';
import { checkReport } from '../../../lib/report/render-report';

const form = reportForms().find('report-hatinh')!;
const told = (values: Record<string, unknown>) =>
  checkReport(form, { year: 2026, period: { from: '2026-01-01', to: '2026-11-20' }, values })
    .problems.filter(({ code }) => code === 'report/typed-blank')
    .map(({ severity, args, place }) => [severity, place?.field, args.count]);

describe('blanks in typed texts', () => {
  it('are counted field by field, in a text and in the items of a list', () => {
    expect(
      told({
        'awareness.narrative': 'đã mở …………… lớp cho …………… công chức',
        'assess.solutions': [{ text: 'Rà soát ...... quy trình' }, { text: 'Không có gì trống' }],
      }),
    ).toEqual([
      ['warning', 'awareness.narrative', 2],
      ['warning', 'assess.solutions', 1],
    ]);
  });

  it('are none where a sentence only trails off, or nothing was typed', () => {
    expect(told({ 'awareness.narrative': 'hội nghị, tập huấn, giao ban…' })).toEqual([]);
    expect(told({ 'awareness.narrative': 'v.v... và các hình thức khác' })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});
