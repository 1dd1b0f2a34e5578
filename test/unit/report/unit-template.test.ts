/** The template chosen for a unit: kept in the profile beside what is typed for it, and nothing that is printed. */
import { describe, expect, it } from 'vitest';
import { unitProfile } from '../../../lib/report/unit-profile';
import {
  choicesOfTemplate,
  templateGone,
  unitTemplateId,
  unitTemplateKey,
} from '../../../lib/report/unit-template';
import { isUnitNote, shownKey } from '../../../lib/report/values/unit-values';

const UNIT = 'Chi cục Thủy lợi';
const KEY = unitTemplateKey(UNIT, 'report-hatinh');

describe('the template of a unit', () => {
  it('is one of the unit and the form, in any spelling of its name', () => {
    const values = { [KEY]: 'a', [unitTemplateKey('Sở khác', 'report-hatinh')]: 'b' };

    expect(unitTemplateId(values, 'CHI CỤC THUỶ LỢI', 'report-hatinh')).toBe('a');
    expect(unitTemplateId(values, UNIT, 'report-general')).toBeNull();
    expect(unitTemplateId({ ...values, [KEY]: '' }, UNIT, 'report-hatinh')).toBeNull();
    expect(choicesOfTemplate(values, 'a')).toEqual([KEY]);
    expect(choicesOfTemplate({ 'org.name': 'a' }, 'a')).toEqual([]);
  });

  it('is no value of the unit’s report and no field on the screen', () => {
    const profile = { values: { 'org.name': 'Sở Mẫu', [KEY]: 'a' } };

    expect(Object.values(unitProfile(profile, UNIT))).not.toContain('a');
    expect(isUnitNote(KEY)).toBe(true);
    expect(shownKey({ [KEY]: 'a' }, KEY, () => undefined)).toBeNull();
  });

  it('that is gone is an error', () => {
    expect(templateGone(UNIT)).toMatchObject({ severity: 'error', code: 'template/gone' });
  });
});
