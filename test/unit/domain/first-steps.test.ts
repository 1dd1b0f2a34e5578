import { describe, expect, it } from 'vitest';
import { firstSteps, type FirstFacts } from '../../../lib/domain/first-steps';
import { proposeUnit } from '../../../lib/domain/unit-proposal';

const UNIT = {
  'org.name': 'Sở Xây dựng',
  'org.parentName': 'UBND tỉnh Mẫu',
  'org.abbr': 'SXD',
  'doc.place': 'Mẫu',
};
const NOTHING: FirstFacts = { values: {}, granted: false, readings: 0, hasFigures: false };

describe('the first steps', () => {
  it.each<[string, Partial<FirstFacts>, number, string | null]>([
    ['nothing is known', {}, 0, 'unit'],
    ['one item of the unit is missing', { values: { ...UNIT, 'org.abbr': '  ' } }, 0, 'unit'],
    ['the unit is known', { values: UNIT }, 1, 'portal'],
    ['a site may be read', { values: UNIT, granted: true }, 2, 'figures'],
    ['a page was read once, without a grant', { values: UNIT, readings: 1 }, 2, 'figures'],
    ['figures came before the unit was named', { readings: 1, hasFigures: true }, 2, 'unit'],
    ['all is there', { values: UNIT, readings: 1, hasFigures: true }, 3, null],
  ])('%s', (_, facts, count, next) => {
    const steps = firstSteps({ ...NOTHING, ...facts });
    expect([steps.count, steps.next]).toEqual([count, next]);
  });
});

describe('what level and province propose', () => {
  it.each([
    ['department', 'tỉnh Tây Ninh', 'Sở Nội vụ', 'UBND tỉnh Tây Ninh', 'Tây Ninh'],
    ['department', ' thành phố Cần Thơ ', '', 'UBND thành phố Cần Thơ', 'Cần Thơ'],
    ['department', '', 'Sở Nội vụ', null, null],
    ['branch', 'tỉnh Tây Ninh', 'Chi cục Mẫu', null, 'Tây Ninh'],
    ['commune', 'tỉnh Tây Ninh', 'UBND xã Hòa Mẫu', null, 'Hòa Mẫu'],
    ['commune', 'tỉnh Tây Ninh', 'UBND', null, null],
    ['', 'tỉnh Tây Ninh', '', null, 'Tây Ninh'],
  ])('%s, %s, %s', (level, province, name, parentName, place) => {
    expect(proposeUnit(level, province, name)).toEqual({ parentName, place });
  });
});
