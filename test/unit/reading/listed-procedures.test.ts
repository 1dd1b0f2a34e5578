import { describe, expect, it } from 'vitest';
import type { DossierColumn } from '../../../lib/reading/meaning/dossier-columns';
import { listedProcedures } from '../../../lib/reading/meaning/listed-procedures';
import type { RawRow } from '../../../lib/reading/raw';

const column = (field: DossierColumn['field']) => ({ field, personal: false }) as DossierColumn;
const COLUMNS = [column(null), column('procedureCode'), column('procedure'), column('field')];
const row = (...texts: string[]) =>
  ({
    heading: null,
    ownCells: texts.length,
    cells: texts.map((text) => ({ text, lines: [text], files: 0, spanned: false })),
  }) as unknown as RawRow;

describe('rows of a procedure catalogue', () => {
  it('give code, name and field as printed; a blank or a dash is unknown', () => {
    expect(
      listedProcedures(
        [row('1', '1.001612', 'Cấp  thẻ', 'Hộ tịch'), row('2', '-', 'Đăng ký', '')],
        COLUMNS,
      ),
    ).toEqual([
      { code: '1.001612', name: 'Cấp thẻ', field: 'Hộ tịch' },
      { code: null, name: 'Đăng ký', field: null },
    ]);
  });

  it('nothing is taken from a row whose cells do not fit the header', () => {
    expect(listedProcedures([row('1', '1.001612', 'Cấp thẻ')], COLUMNS)).toEqual([
      { code: null, name: null, field: null },
    ]);
  });

  it('a citizen’s number is no code', () => {
    expect(
      listedProcedures([row('1', '001099000001', 'Cấp thẻ', 'A')], COLUMNS)[0]!.code,
    ).toBeNull();
  });
});
