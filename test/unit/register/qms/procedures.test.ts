import { describe, expect, it } from 'vitest';
import { qmsProcedures } from '../../../../lib/register/qms/procedures';
import { an } from '../made-up';

const namesOn = (day: string, ...entries: Parameters<typeof qmsProcedures>[0]) =>
  qmsProcedures(entries, day).map(({ name, date }) => [name, date]);

describe('what the QMS holds on a day', () => {
  it('procedures issued by then and not withdrawn yet', () => {
    const one = an('qmsProcedure', {
      name: 'Cấp thẻ',
      date: '2025-03-01',
      withdrawnOn: '2026-06-01',
    });

    expect(namesOn('2025-02-28', one)).toEqual([]);
    expect(namesOn('2026-05-31', one)).toEqual([['Cấp thẻ', '2025-03-01']]);
    expect(namesOn('2026-06-01', one)).toEqual([]);
  });

  it('a change counts from the day the QMS followed it, not from its publication', () => {
    const change = an('procedureChange', {
      change: 'new',
      name: 'Đăng ký mới',
      date: '2026-04-19',
      updatedOn: '2026-04-25',
    });

    expect(namesOn('2026-04-24', change)).toEqual([]);
    expect(namesOn('2026-04-25', change)).toEqual([['Đăng ký mới', '2026-04-25']]);
    expect(
      namesOn(
        '2026-12-31',
        an('procedureChange', { change: 'new', name: 'B', date: '2026-04-19' }),
      ),
    ).toEqual([]);
  });

  it('a change followed before it was decided proves nothing', () => {
    const of = (date: string) =>
      qmsProcedures(
        [an('procedureChange', { change: 'new', name: 'B', date, updatedOn: '2026-04-19' })],
        '2026-12-31',
      ).map(({ proven }) => proven);

    expect([of('2026-04-18'), of('2026-04-20')]).toEqual([[true], [false]]);
  });

  it('an amendment moves the day; an abolition takes out what was there before it', () => {
    const standing = an('qmsProcedure', { name: 'Cấp thẻ', code: '1.000001', date: '2025-03-01' });
    const amended = an('procedureChange', {
      change: 'amended',
      code: '1.000001.000.00.00.H99',
      updatedOn: '2026-02-01',
    });
    const gone = an('procedureChange', {
      change: 'abolished',
      code: '1.000001',
      updatedOn: '2026-05-01',
    });
    const again = an('qmsProcedure', { name: 'Cấp thẻ', code: '1.000001', date: '2026-08-01' });

    expect(namesOn('2026-03-01', standing, amended)).toEqual([['Cấp thẻ', '2026-02-01']]);
    expect(namesOn('2026-06-01', standing, amended, gone)).toEqual([]);
    expect(namesOn('2026-09-01', standing, gone, again)).toEqual([['Cấp thẻ', '2026-08-01']]);
  });

  it('deleted entries and changes that name nothing say nothing', () => {
    expect(
      namesOn(
        '2026-12-31',
        { ...an('qmsProcedure', { name: 'A', date: '2026-01-01' }), deleted: true },
        an('procedureChange', { change: 'new', count: 3, updatedOn: '2026-01-01' }),
      ),
    ).toEqual([]);
  });
});
