import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedProcedure } from '../../../../lib/domain/reading';
import { compareProcedures, type ProcedureLine } from '../../../../lib/register/qms/compare';
import { qmsProcedures, type QmsProcedure } from '../../../../lib/register/qms/procedures';
import { an } from '../made-up';

const DAY = '2026-11-20';
const portal = (code: string | null, name: string | null): ListedProcedure => ({
  code,
  name,
  field: null,
});
const held = (code: string | null, name: string | null, differsFrom?: string[]): QmsProcedure =>
  qmsProcedures(
    [
      an('qmsProcedure', {
        ...(code !== null && { code }),
        ...(name !== null && { name }),
        ...(differsFrom && { differsFrom }),
        date: '2026-01-05',
      }),
    ],
    DAY,
  )[0]!;

/** A line in short: kind, portal's side, the QMS's. */
function short(line: ProcedureLine): unknown[] {
  const of = ({ code, name }: { code: string | null; name: string | null }) => `${code} ${name}`;
  const left = 'portal' in line ? of(line.portal) : null;
  const right =
    'candidates' in line ? line.candidates.map(of) : 'qms' in line ? of(line.qms) : null;
  return [line.kind, left, right];
}
const compared = (left: ListedProcedure[], right: QmsProcedure[], whole = true) =>
  compareProcedures(left, right, whole).map(short);

describe('two lists of procedures', () => {
  it('agree by code, whatever body the code is published by; a name without a code is asked', () => {
    expect(
      compared(
        [
          portal('1.001612.000.00.00.H99', 'Cấp giấy phép bán lẻ rượu'),
          portal(null, 'Đăng ký khai sinh'),
        ],
        [held('1.001612', 'Cấp giấy phép  bán lẻ rượu'), held(null, 'ĐĂNG KÝ KHAI SINH')],
      ),
    ).toEqual([
      [
        'same',
        '1.001612.000.00.00.H99 Cấp giấy phép bán lẻ rượu',
        '1.001612 Cấp giấy phép  bán lẻ rượu',
      ],
      ['doubtful', 'null Đăng ký khai sinh', ['null ĐĂNG KÝ KHAI SINH']],
    ]);
  });

  it('what the officer said is one stays one, under whatever name or code; the difference is told', () => {
    const said = (code: string | null, name: string, sameAs: string) =>
      qmsProcedures(
        [
          an('qmsProcedure', {
            ...(code !== null && { code }),
            ...{ name, sameAs: [sameAs], date: '2026-01-05' },
          }),
        ],
        DAY,
      );

    expect(
      [
        compared([portal(null, 'Đăng ký')], said(null, 'Đăng ký', 'ĐĂNG KÝ')),
        compared([portal('1.000001.H99', 'Đăng ký')], said(null, 'Đăng ký', '1.000001')),
        compared([portal('1.000001', 'Đăng ký lại')], said(null, 'Đăng ký', '1.000001')),
        compared([portal('1.000001', 'Đăng ký')], said('1.000009', 'Đăng ký', '1.000001')),
        // The answer was about the procedure without a code, not about one that has one.
        compared([portal('1.000002', 'Đăng ký')], said(null, 'Đăng ký', 'Đăng ký')),
      ].map(([first]) => first![0]),
    ).toEqual(['same', 'same', 'renamed', 'recoded', 'doubtful']);
  });

  it('an entry without a day or a document proves nothing', () => {
    const paper = an('document', {});
    const bare = an('qmsProcedure', { code: '1.000001', name: 'Cấp thẻ' });
    const kinds = (values: object) =>
      compareProcedures(
        [portal('1.000001', 'Cấp thẻ')],
        qmsProcedures([paper, { ...bare, values: { ...bare.values, ...values } }], DAY),
        true,
      ).map(({ kind }) => kind);

    expect(kinds({})).toEqual(['unproven']);
    expect(kinds({ decision: 'document:gone' })).toEqual(['unproven']);
    expect(kinds({ decision: paper.id })).toEqual(['same']);
    expect(kinds({ date: '2026-01-05' })).toEqual(['same']);
  });

  it('differ: missing in the QMS, no longer on the portal', () => {
    expect(
      compared([portal('1.000001', 'Cấp chứng chỉ hành nghề')], [held('2.000002', 'Hộ tịch')]),
    ).toEqual([
      ['missing', '1.000001 Cấp chứng chỉ hành nghề', null],
      ['obsolete', null, '2.000002 Hộ tịch'],
    ]);
  });

  it('a list that was not read whole proves nothing gone', () => {
    expect(compared([portal('1.000001', 'Cấp thẻ')], [held('2.000002', 'Hộ tịch')], false)).toEqual(
      [
        ['missing', '1.000001 Cấp thẻ', null],
        ['unseen', null, '2.000002 Hộ tịch'],
      ],
    );
  });

  it('one code under another name is renamed; one name under another code is recoded', () => {
    expect(
      compared(
        [portal('1.000001', 'Cấp giấy phép xây dựng mới'), portal('1.000009', 'Đăng ký kết hôn')],
        [held('1.000001', 'Cấp phép xây dựng'), held('1.000002', 'Đăng ký kết hôn')],
      ),
    ).toEqual([
      ['renamed', '1.000001 Cấp giấy phép xây dựng mới', '1.000001 Cấp phép xây dựng'],
      ['recoded', '1.000009 Đăng ký kết hôn', '1.000002 Đăng ký kết hôn'],
    ]);
  });

  it('a case of a code under its own name is no renaming', () => {
    expect(
      compared(
        [portal('1.000001', 'Cấp lại thẻ'), portal('1.000001', 'Cấp thẻ')],
        [held('1.000001', 'Cấp thẻ')],
      ).map(([kind]) => kind),
    ).toEqual(['same']);
  });

  it('tones decide: names that differ in them alone are asked, never taken for one', () => {
    expect(
      compared([portal(null, 'Giao đất xã Thạch Hà')], [held(null, 'Giao đất xã Thạch Hạ')]),
    ).toEqual([['doubtful', 'null Giao đất xã Thạch Hà', ['null Giao đất xã Thạch Hạ']]]);
  });

  it('what is merely alike is asked, and is neither missing nor gone; the answer holds', () => {
    const left = [portal('1.000005', 'Cấp lại giấy phép hoạt động bến thủy nội địa')];
    const name = 'Cấp giấy phép hoạt động bến thủy nội địa';

    expect(compared(left, [held('1.000004', name)]).map(([kind]) => kind)).toEqual(['doubtful']);
    expect(
      compared(left, [
        held('1.000004', name, ['Cấp lại giấy phép hoạt động bến thủy nội địa']),
      ]).map(([kind]) => kind),
    ).toEqual(['missing', 'obsolete']);
  });

  it('two procedures of one name leave the entry of that name to be asked', () => {
    expect(
      compared(
        [portal('1.000001', 'Cấp bản sao'), portal('1.000002', 'Cấp bản sao')],
        [held(null, 'Cấp bản sao')],
      ),
    ).toEqual([
      ['doubtful', '1.000001 Cấp bản sao', ['null Cấp bản sao']],
      ['doubtful', '1.000002 Cấp bản sao', ['null Cấp bản sao']],
    ]);
  });

  it('several entries of one procedure are told', () => {
    expect(
      compared(
        [portal('1.000001', 'Cấp thẻ')],
        [held('1.000001', 'Cấp thẻ'), held('1.000001', 'Cấp thẻ')],
      ).map(([kind]) => kind),
    ).toEqual(['same', 'twice']);
  });
});

const CODES = [null, '1.000001', '1.000001.000.00.00.H99', '1.000002', '2.000003'];
const NAMES = [
  null,
  'Cấp thẻ nhà báo',
  'Cấp lại thẻ nhà báo',
  'CẤP THẺ NHÀ BÁO',
  'Hộ tịch',
  'Hộ tịch xã',
];
const anyProcedure = fc.record({
  code: fc.constantFrom(...CODES),
  name: fc.constantFrom(...NAMES),
});
const anyTwo = fc.tuple(
  fc.array(anyProcedure, { maxLength: 7 }),
  fc.array(anyProcedure, { maxLength: 7 }),
  fc.boolean(),
);

describe('whatever the lists', () => {
  it('order and repetition do not matter', () => {
    fc.assert(
      fc.property(anyTwo, fc.infiniteStream(fc.nat(9)), ([left, right, whole], picks) => {
        const portals = left.map(({ code, name }) => portal(code, name));
        const entries = right
          .filter(({ code, name }) => code !== null || name !== null)
          .map(({ code, name }) => held(code, name).entry);
        const mixed = <T>(list: readonly T[]): T[] =>
          [...list, ...list.slice(0, 2)]
            .map((one) => [picks.next().value as number, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
        const before = compareProcedures(portals, qmsProcedures(entries, DAY), whole);
        const after = compareProcedures(mixed(portals), qmsProcedures(mixed(entries), DAY), whole);

        expect(after.map(short)).toEqual(before.map(short));
      }),
    );
  });

  it('every procedure of both sides stands in a line, and none is settled twice', () => {
    fc.assert(
      fc.property(anyTwo, ([left, right, whole]) => {
        const portals = left.map(({ code, name }) => portal(code, name));
        const qms = right
          .filter(({ code, name }) => code !== null || name !== null)
          .map(({ code, name }) => held(code, name));
        const lines = compareProcedures(portals, qms, whole);
        const settled = lines.flatMap((line) =>
          line.kind === 'twice' ? line.others : 'qms' in line ? [line.qms] : [],
        );
        const asked = lines.flatMap((line) => ('candidates' in line ? line.candidates : []));

        expect(new Set(settled).size).toBe(settled.length);
        expect(new Set([...settled, ...asked])).toEqual(new Set(qms));
        if (!whole) expect(lines.some(({ kind }) => kind === 'obsolete')).toBe(false);
      }),
    );
  });
});
