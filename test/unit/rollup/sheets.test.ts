/** The portal's own statistics dropped at the province: a second source, never a report (issue: receiving; domain §4.3 privacy). */
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../lib/rollup/figures/figures';
import type { ReceivedFile } from '../../../lib/rollup/receive/types';
import { fileOf, type Format } from '../reading/sheet/support/files';
import { bundle, provinceOf, receiveAll, rollAll, unit, YEAR } from './support/province';
import { cellsOf, PERIOD, sheetFile, type Table } from './support/sheets';

const TABLE: Table = {
  rows: [
    ['Sở Mẫu', [120, 8, 60, 50, 3]],
    ['UBND xã Mẫu', [40, 0, 30, 10, 0]],
  ],
};
const named = (files: readonly ReceivedFile[], input: string) =>
  files.find((file) => file.input === input)!;
const secondOf = async (file: { name: string; bytes: Uint8Array }, sent = own()) =>
  (await rollAll([file, ...sent])).second.get('so-mau')!;

/** The sở's own report: received as the portal has it, two more overdue. */
const own = (more: Record<string, unknown> = {}) => [
  bundle('so', {
    values: { 'dossiers.received': 120, 'dossiers.resolvedOverdue': 5, ...more },
  }),
];

describe('a portal’s table with one unit a row', () => {
  it.each<Format>(['xlsx', 'biff8', 'html', 'csv', 'xlml'])('is read as %s', async (format) => {
    const file = sheetFile('thong-ke', TABLE, format);
    const rollup = await rollAll([file]);
    expect(named(rollup.files, file.name)).toMatchObject({
      kind: 'sheet',
      status: 'accepted',
      unit: null,
      year: YEAR,
      period: { from: '2024-01-01', to: '2024-11-05' },
    });
    const stated = (id: string, concept: string) =>
      rollup.second.get(id)!.find((one) => one.concept === concept)?.value;
    expect(stated('so-mau', 'received.inPeriod')).toBe(120);
    expect(stated('so-mau', 'carriedOver')).toBe(8);
    expect(stated('so-mau', 'resolved.overdue')).toBe(3);
    expect(stated('xa-mau', 'received.inPeriod')).toBe(40);
    // The total row is of no unit.
    expect([...rollup.second.keys()].sort()).toEqual(['so-mau', 'xa-mau']);
  });

  it('is no unit’s report: it is counted nowhere', async () => {
    const { returns, figures, files } = await rollAll([sheetFile('a', TABLE)]);
    expect(returns.map(({ status }) => status)).toEqual(['not-sent', 'not-sent', 'not-sent']);
    expect(figureOf(figures.figures, 'units.sent').value).toBe(0);
    expect(figureOf(figures.figures, 'dossiers.received').value).toBeNull();
    // A second source is no file that a unit may have sent.
    expect(figureOf(figures.figures, 'units.notSent').complete).toBe(true);
    expect(files).toHaveLength(1);
  });

  it('stands beside the report; a difference over the same days is told and nothing is chosen', async () => {
    const { second, problems, returns, figures } = await rollAll([
      sheetFile('thong-ke', TABLE),
      ...own(),
    ]);
    const verdicts = Object.fromEntries(
      second
        .get('so-mau')!
        .map(({ concept, own: said, value, verdict }) => [concept, [said, value, verdict]]),
    );
    expect(verdicts).toMatchObject({
      'received.inPeriod': [120, 120, 'same'],
      'resolved.overdue': [5, 3, 'differs'],
      carriedOver: [null, 8, 'not-reported'],
    });
    const told = problems.filter(({ code }) => code === 'rollup/portal-differs');
    expect(told).toMatchObject([
      { severity: 'warning', args: { unit: 'Sở Mẫu', own: 5, value: 3, row: 'Sở Mẫu' } },
    ]);
    expect(told[0]!.message).toContain('01/01/2024–05/11/2024');
    expect(returns.find((one) => one.unit.id === 'so-mau')).toMatchObject({ status: 'accepted' });
    expect(figureOf(figures.figures, 'dossiers.resolvedOverdue').value).toBe(5);
  });

  it('is not compared over other days, and not where its days are unknown', async () => {
    const other = { ...TABLE, period: 'Từ ngày 01/01/2024 đến ngày 30/06/2024' };
    const verdicts = async (table: Table, province = provinceOf()) => {
      const { second, files, problems } = await rollAll(
        [sheetFile('a', table), ...own()],
        province,
      );
      expect(problems.filter(({ code }) => code === 'rollup/portal-differs')).toEqual([]);
      const found = second.get('so-mau') ?? [];
      return { file: named(files, 'a.xlsx'), overdue: found.find(isOverdue)?.verdict };
    };
    const isOverdue = ({ concept }: { concept: string }) => concept === 'resolved.overdue';
    expect(await verdicts(other)).toMatchObject({ overdue: 'other-period' });
    const asked = await verdicts({ ...TABLE, period: null });
    expect(asked).toMatchObject({
      file: { status: 'questions', problems: [{ code: 'rollup/sheet-period' }] },
      overdue: undefined,
    });
    const { fingerprint } = asked.file;
    const answered = provinceOf({ answers: [{ fingerprint: fingerprint!, year: YEAR }] });
    expect(await verdicts({ ...TABLE, period: null }, answered)).toMatchObject({
      file: { status: 'accepted' },
      overdue: 'no-period',
    });
  });

  it('of another year is refused for this one', async () => {
    const table = { ...TABLE, period: 'Từ ngày 01/01/2023 đến ngày 31/12/2023' };
    const { files } = await receiveAll([sheetFile('a', table)]);
    expect(files).toMatchObject([
      { status: 'refused', problems: [{ code: 'rollup/other-year', args: { year: 2023 } }] },
    ]);
  });

  it('says the same twice: it stands once; two that differ both stand', async () => {
    const again = sheetFile('b', TABLE, 'csv');
    const later: Table = { rows: [['Sở Mẫu', [120, 8, 60, 50, 4]]] };
    const { files, second } = await rollAll([again, sheetFile('a', TABLE), sheetFile('c', later)]);
    expect(files.map(({ input, status, replacedBy }) => [input, status, replacedBy])).toEqual([
      ['a.xlsx', 'accepted', null],
      ['b.csv', 'duplicate', 'a.xlsx'],
      ['c.xlsx', 'accepted', null],
    ]);
    const overdue = second.get('so-mau')!.filter(({ concept }) => concept === 'resolved.overdue');
    expect(overdue.map(({ file, value }) => [file, value])).toEqual([
      ['a.xlsx', 3],
      ['c.xlsx', 4],
    ]);
  });
});

describe('names in a sheet', () => {
  it('are known by alias and by other ways to write them', async () => {
    const province = provinceOf({
      organisations: [
        unit('so-mau', 'Sở Mẫu', 'cap-tinh', { aliases: [{ name: 'SM (cổng)' }] }),
        unit('xa-mau', 'UBND xã Mẫu', 'cap-xa'),
      ],
    });
    const rows: Table['rows'] = [
      ['SM (cổng)', [1, 0, 1, 0, 0]],
      ['Xã Mẫu', [2, 0, 2, 0, 0]],
    ];
    const { second } = await rollAll([sheetFile('a', { rows })], province);
    expect([...second.keys()].sort()).toEqual(['so-mau', 'xa-mau']);
  });

  it('are asked about where unclear, answered once for all sheets', async () => {
    const rows: Table['rows'] = [...TABLE.rows, ['Trung tâm Lạ', [9, 0, 9, 0, 0]]];
    const { files, second } = await rollAll([sheetFile('a', { rows })]);
    const [file] = files;
    expect(file).toMatchObject({
      status: 'questions',
      problems: [{ code: 'rollup/sheet-names', args: { count: 1, names: '“Trung tâm Lạ”' } }],
      names: [{ name: 'Trung tâm Lạ', problem: { code: 'rollup/row-unknown' } }],
    });
    // What is clear does not wait for it.
    expect([...second.keys()].sort()).toEqual(['so-mau', 'xa-mau']);
    const { fingerprint } = file!.names![0]!;
    const nextWeek: Table = { rows: [['TRUNG TÂM LẠ', [11, 0, 9, 0, 0]]], period: PERIOD };
    const answered = provinceOf({ answers: [{ fingerprint, unit: 'huyen-mau' }] });
    const later = await rollAll([sheetFile('b', nextWeek)], answered);
    expect(later.files[0]!.status).toBe('accepted');
    expect(later.second.get('huyen-mau')![0]).toMatchObject({ value: 11 });
    const aside = provinceOf({ answers: [{ fingerprint, setAside: 'không phải đơn vị' }] });
    const without = await rollAll([sheetFile('a', { rows })], aside);
    expect(without.files[0]!.status).toBe('accepted');
    expect([...without.second.keys()].sort()).toEqual(['so-mau', 'xa-mau']);
  });
});

describe('personal data', () => {
  const PERSON = 'Nguyễn Văn Bịa';
  const LIST = [
    ['DANH SÁCH HỒ SƠ'],
    ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'],
    [1, '000.00.12.H99-240105-0001', PERSON, '05/01/2024', '12/01/2024', 'Đang xử lý'],
    [2, '000.00.12.H99-240106-0002', PERSON, '06/01/2024', '13/01/2024', 'Đang xử lý'],
  ];

  it.each<Format>(['xlsx', 'biff8', 'html', 'csv'])(
    'a list of dossiers is refused with a sentence, and nothing of it stays (%s)',
    async (format) => {
      const bytes = fileOf({ HS: { rows: LIST } }, format);
      const receipt = await receiveAll([{ name: 'ds', bytes }]);
      expect(receipt.files).toMatchObject([
        { status: 'refused', problems: [{ code: 'rollup/dossier-list' }] },
      ]);
      expect(receipt.files[0]!.problems[0]!.message).toContain('danh sách từng hồ sơ');
      const kept = JSON.stringify(receipt);
      for (const word of [PERSON, '240105']) expect(kept).not.toContain(word);
    },
  );

  it('a workbook with such a list beside the statistics is refused as a whole', async () => {
    const both = {
      'Thống kê': { rows: cellsOf(TABLE) },
      HS: { rows: LIST },
    };
    const { files } = await receiveAll([{ name: 'a.xlsx', bytes: fileOf(both, 'xlsx') }]);
    expect(files).toMatchObject([{ problems: [{ code: 'rollup/dossier-list' }] }]);
  });

  it('a column of persons leaves nothing', async () => {
    const table = { ...TABLE, more: { heading: 'Cán bộ xử lý', cell: PERSON } };
    const file = sheetFile('a', table);
    expect(JSON.stringify(await secondOf(file))).not.toContain(PERSON);
  });

  it('rows called by a person’s name are told by their number and not kept', async () => {
    const table: Table = { rows: [...TABLE.rows, [PERSON, [30, 0, 20, 10, 1]]] };
    const { files, second } = await rollAll([sheetFile('a', table)]);
    expect(files).toMatchObject([{ problems: [{ code: 'rollup/sheet-persons' }] }]);
    expect([...second.keys()].sort()).toEqual(['so-mau', 'xa-mau']);
    expect(JSON.stringify(files)).not.toContain(PERSON);
  });

  it('a table by officer is refused', async () => {
    const table: Table = { rows: [[PERSON, [30, 0, 20, 10, 1]]] };
    const { files } = await rollAll([sheetFile('a', table)]);
    expect(files).toMatchObject([
      { status: 'refused', problems: [{ code: 'rollup/sheet-persons' }] },
    ]);
    expect(JSON.stringify(files)).not.toContain(PERSON);
  });

  it('a ward called after a person is a unit', async () => {
    const table: Table = { rows: [['Phường Trần Hưng Đạo', [30, 0, 20, 10, 1]]] };
    const { files } = await rollAll([sheetFile('a', table)]);
    expect(JSON.stringify(files)).toContain('Phường Trần Hưng Đạo');
    expect(JSON.stringify(files)).not.toContain('rollup/sheet-persons');
  });
});

describe('other spreadsheets', () => {
  it.each<[string, unknown[][], Format, string]>([
    [
      'by field',
      [
        ['Lĩnh vực', 'Tiếp nhận', 'Đã giải quyết'],
        ['Đất đai', 3, 2],
        ['Hộ tịch', 4, 4],
      ],
      'xlsx',
      'rollup/sheet-without-units',
    ],
    ['no table', [['Kế hoạch công tác']], 'xlsx', 'rollup/sheet-without-units'],
    ['a note', [['Kính gửi các đơn vị']], 'csv', 'rollup/unknown-kind'],
  ])('%s: refused, and no unit may have sent it', async (_, rows, format, code) => {
    const bytes = fileOf({ A: { rows: rows as never } }, format);
    const { files, figures } = await rollAll([{ name: 'a', bytes }]);
    expect(files).toMatchObject([{ status: 'refused', problems: [{ code }] }]);
    expect(figureOf(figures.figures, 'units.notSent').complete).toBe(true);
  });
});

it('numbers whose header counts other dossiers too are shown and not compared', async () => {
  const rows = [
    [`(${PERIOD})`],
    ['STT', 'Đơn vị', 'Tiếp nhận trong kỳ', 'Tổng số đã giải quyết (bao gồm cả hồ sơ trả lại)'],
    [1, 'Sở Mẫu', 120, 9],
    [2, 'UBND xã Mẫu', 40, 0],
  ];
  const file = { name: 'a', bytes: fileOf({ A: { rows } }, 'xlsx') };
  const found = await secondOf(file, own({ 'dossiers.resolved': 8 }));
  expect(found.find(({ concept }) => concept === 'resolved.total')).toMatchObject({
    ...{ value: 9, own: 8, doubt: 'qualified', verdict: 'doubtful' },
  });
});

it('two rows of one unit are parts of it: none is held against its whole', async () => {
  const file = sheetFile('a', {
    rows: [
      ['Sở Mẫu', [100, 8, 60, 50, 3]],
      ['sở mẫu', [20, 0, 0, 0, 2]],
    ],
  });
  const verdicts = (await secondOf(file)).map(({ verdict }) => verdict);
  expect(verdicts).not.toContain('differs');
  expect(verdicts).not.toContain('same');
});
