import { describe, expect, it } from 'vitest';
import { WHOLE_PAGE } from '../../../lib/domain/portal-unit';
import { figuresOf } from '../../../lib/figures/figures';
import { officeScope } from '../../../lib/figures/office-scope';
import { reportValuesFrom } from '../../../lib/figures/report-values';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { PERIOD_2022, figure, statistics } from './support/builders';

const row = (unit: string, value: number) =>
  figure('resolved.overdue', value, {
    row: unit,
    scope: { unit, field: null, procedure: null, total: false },
  });
const total = figure('resolved.overdue', 57);
const province = ledgerOf([
  statistics('p', PERIOD_2022, [row('Sở Nội vụ', 3), row('UBND xã Đồng Mẫu', 5), total]),
]);
const one = ledgerOf([
  statistics('p', PERIOD_2022, [row('UBND xã Đồng Mẫu', 5), figure('resolved.overdue', 5)]),
]);
const empty = ledgerOf([]);

describe('the scope of an office', () => {
  it.each([
    ['the chosen unit', province, 'Sở Nội vụ', 'Sở Khác', { unit: 'Sở Nội vụ', chosen: true }],
    ['the whole page by choice', province, WHOLE_PAGE, 'Sở Nội vụ', { unit: null, chosen: true }],
    ['the unit of its very name', province, null, 'SỞ NỘI VỤ', { unit: 'Sở Nội vụ', chosen: true }],
    ['several units, none of its name', province, null, 'Sở Y tế', { unit: null, chosen: false }],
    ['several units, no name given', province, null, undefined, { unit: null, chosen: false }],
    ['a portal of one unit', one, null, 'Trạm Đồng Mẫu', { unit: null, chosen: true }],
    [
      'a commune by another of its names',
      one,
      null,
      'XÃ ĐỒNG MẪU',
      { unit: 'UBND xã Đồng Mẫu', chosen: true },
    ],
    ['nothing read yet', empty, null, 'Sở Nội vụ', { unit: null, chosen: true }],
  ])('%s', (_case, ledger, portalUnit, name, expected) => {
    expect(officeScope(ledger, portalUnit, name)).toEqual(expected);
  });
});

describe('figures while the unit is not chosen', () => {
  const figures = (unitChosen: boolean) =>
    figuresOf(province, { period: PERIOD_2022, policy: defaultPolicy(), unit: null, unitChosen });

  it('never let the province’s total into the report', () => {
    expect(reportValuesFrom(figures(true))['dossiers.resolvedOverdue']?.value).toBe(57);
    expect(reportValuesFrom(figures(false))['dossiers.resolvedOverdue']?.value).toBeNull();
  });

  it('say what has to be done', () => {
    expect(figures(false).problems.map(({ code }) => code)).toContain('figures/unit-not-chosen');
    expect(figures(true).problems.map(({ code }) => code)).not.toContain('figures/unit-not-chosen');
  });
});
