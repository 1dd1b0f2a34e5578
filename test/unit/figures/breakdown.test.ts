import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/domain/reading';
import { onTimeBy, slowestProcedures } from '../../../lib/figures/breakdown';
import { workingsOf } from '../../../lib/figures/workings';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { PERIOD_2022, dossier, list } from './support/builders';

let number = 0;
function one(fields: Partial<Dossier>): Dossier {
  number += 1;
  return dossier(`H99-220301-${String(number).padStart(4, '0')}`, {
    receivedAt: '2022-03-01',
    dueAt: '2022-03-10',
    status: 'finished',
    ...fields,
  });
}

function placed(dossiers: Dossier[]) {
  const asked = { period: PERIOD_2022, policy: defaultPolicy(), unit: null };
  return workingsOf(ledgerOf([list('l', dossiers)]), asked).context.placing.placed;
}

describe('the share on time', () => {
  it('is of those whose timeliness is known, by field', () => {
    const shares = onTimeBy(
      placed([
        one({ field: 'Đất đai', resultAt: '2022-03-09' }),
        one({ field: 'Đất đai', resultAt: '2022-03-10' }),
        one({ field: 'ĐẤT  ĐAI', resultAt: '2022-03-11' }),
        one({ field: 'Đất đai', dueAt: null, resultAt: '2022-03-11' }),
        one({ field: 'Hộ tịch', resultAt: '2022-03-02' }),
        one({ field: null, dueAt: null, resultAt: '2022-03-02' }),
        one({ field: 'Hộ tịch', status: 'processing' }),
      ]),
      'field',
    );

    expect(shares).toEqual([
      { name: 'Đất đai', early: 1, onTime: 1, overdue: 1, unknown: 1, share: 66.67 },
      { name: 'Hộ tịch', early: 1, onTime: 0, overdue: 0, unknown: 0, share: 100 },
      { name: null, early: 0, onTime: 0, overdue: 0, unknown: 1, share: null },
    ]);
  });

  it('joins a procedure by its code, also where one page prints the name alone', () => {
    const resultAt = '2022-03-05';
    const shares = onTimeBy(
      placed([
        one({ procedure: 'Cấp giấy phép', procedureCode: '1.001', resultAt }),
        one({ procedure: 'cấp giấy phép', resultAt }),
        one({ procedure: 'Cấp giấy phép (mới)', procedureCode: '1.001', resultAt }),
        one({ procedure: 'Cấp lại', procedureCode: '1.002', resultAt }),
      ]),
      'procedure',
    );

    expect(shares.map(({ name, early }) => [name, early])).toEqual([
      ['Cấp giấy phép', 3],
      ['Cấp lại', 1],
    ]);
  });

  it('does not guess the procedure of a name that has two codes', () => {
    const resultAt = '2022-03-05';
    const shares = onTimeBy(
      placed([
        one({ procedure: 'Cấp', procedureCode: '1.001', resultAt }),
        one({ procedure: 'Cấp', procedureCode: '1.002', resultAt }),
        one({ procedure: 'Cấp', resultAt }),
      ]),
      'procedure',
    );
    expect(shares.map(({ early }) => early)).toEqual([1, 1, 1]);
  });
});

describe('the slowest procedures', () => {
  const taking = (procedure: string, days: number[]) =>
    days.map((day) => one({ procedure, resultAt: `2022-03-${String(1 + day).padStart(2, '0')}` }));

  it('go by the median of calendar days, from five dossiers on', () => {
    const found = slowestProcedures(
      placed([
        ...taking('Nhanh', [1, 1, 2, 3, 20]),
        ...taking('Chậm', [4, 5, 6, 7, 8, 9]),
        ...taking('Ít', [20, 20, 20, 20]),
      ]),
    );

    expect(found).toEqual([
      { name: 'Chậm', count: 6, median: 6.5, longest: 9 },
      { name: 'Nhanh', count: 5, median: 2, longest: 20 },
    ]);
  });

  it('leave out refused ones, hand-overs without a result, and those without a day', () => {
    const five = taking('Thủ tục', [2, 2, 2, 2, 2]);
    const found = slowestProcedures(
      placed([
        ...five,
        one({ procedure: 'Thủ tục', status: 'refused', refusedAt: '2022-03-30' }),
        one({ procedure: 'Thủ tục', status: 'delivered', returnedAt: '2022-03-30' }),
        one({ procedure: 'Thủ tục', status: 'finished' }),
        one({
          procedure: 'Thủ tục',
          receivedAt: null,
          submittedAt: '2022-02-01',
          resultAt: '2022-03-30',
        }),
      ]),
    );
    expect(found).toEqual([{ name: 'Thủ tục', count: 5, median: 2, longest: 2 }]);
  });
});
