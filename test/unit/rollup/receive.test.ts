/** What becomes of each file that a province is sent (Q7; issue: receiving). */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { IncomingFile } from '../../../lib/rollup/receive/types';
import { bundle, docx, provinceOf, readers, receiveAll, unit } from './support/province';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('kinds of files', () => {
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const cases: [string, Uint8Array, string][] = [
    ['bao-cao.docx', new Uint8Array(), 'rollup/empty-file'],
    ['bao-cao.docx', bytes('%PDF-1.7'), 'rollup/pdf'],
    ['bao-cao.docx', ole, 'rollup/old-office'],
    ['gui.zip', bytes('PK\u0003\u0004cut'), 'rollup/zip-damaged'],
    ['bao-cao.docx', bytes('PK\u0003\u0004cut'), 'rollup/docx-damaged'],
    ['so-lieu.json', bytes('Kính gửi'), 'rollup/unknown-kind'],
    ['so-lieu.json', bytes('{"format":"other"}'), 'bundle/foreign'],
    ['thong-ke.xlsx', zipSync({ 'xl/workbook.xml': bytes('<x/>') }), 'rollup/sheet-damaged'],
    [
      'a.motcua.zip',
      zipSync({ 'manifest.json': bytes('{}'), 'readings-1.jsonl': bytes('') }),
      'rollup/backup',
    ],
  ];

  it.each(cases)('refuses %s by its content with %s', async (name, content, code) => {
    const { files } = await receiveAll([{ name, bytes: content }]);
    expect(files).toMatchObject([{ input: name, status: 'refused', problems: [{ code }] }]);
    expect(files[0]!.problems[0]!.message).not.toMatch(/[{}]/);
  });

  it('opens archives within archives and leaves out what file managers put there', async () => {
    const sent = bundle('x', {});
    const inner = zipSync({ 'a/b.json': sent.bytes, '__MACOSX/a/._b.json': bytes('x') });
    const outer = zipSync({
      'inner.zip': inner,
      'Thumbs.db': bytes('x'),
      '~$bao-cao.docx': bytes('x'),
    });
    const { files } = await receiveAll([{ name: 'gui.zip', bytes: outer }]);
    expect(files).toMatchObject([{ input: 'gui.zip/inner.zip/a/b.json', status: 'accepted' }]);
  });

  it('does not open archives nested without end', async () => {
    let content = zipSync({ 'x.txt': bytes('x') });
    for (let depth = 0; depth < 5; depth += 1) content = zipSync({ 'z.zip': content });
    const { files } = await receiveAll([{ name: 'z.zip', bytes: content }]);
    expect(files).toMatchObject([
      { status: 'refused', problems: [{ code: 'rollup/zip-too-large' }] },
    ]);
  });

  it('knows a province’s own report, but not a unit’s that cites the province’s plan', async () => {
    const plan = 'Kế hoạch kiểm tra HTQLCL của các cơ quan, tổ chức trên địa bàn tỉnh';
    const own = docx(
      'tinh.docx',
      'BÁO CÁO',
      'Kết quả duy trì của các cơ quan, tổ chức trên địa bàn tỉnh năm 2024',
    );
    const units = docx(
      'so.docx',
      'BÁO CÁO',
      'Kết quả áp dụng HTQLCL năm 2024',
      `Thực hiện ${plan}, Sở Mẫu báo cáo`,
    );
    const values = { 'preamble.org': 'Sở Mẫu', 'report.year': 2024 };
    const { files } = await receiveAll(
      [own, units],
      provinceOf(),
      readers([
        [own, values],
        [units, values],
      ]),
    );
    expect(files.map(({ input, status }) => [input, status])).toEqual([
      ['so.docx', 'accepted'],
      ['tinh.docx', 'refused'],
    ]);
  });
});

describe('whose it is', () => {
  const named = (name: string) => bundle(`z-${name}`, { unit: name });
  const statusOf = async (file: IncomingFile, province = provinceOf()) =>
    (await receiveAll([file], province)).files[0]!;

  it.each([
    ['SỞ MẪU', 'so-mau'],
    ['Sở Mẫu tỉnh Bịa Đặt', 'so-mau'],
    ['Ủy ban nhân dân xã Mẫu', 'xa-mau'],
    ['Xã Mẫu', 'xa-mau'],
    ['UBND HUYỆN MẪU', 'huyen-mau'],
  ])('“%s” is %s, whatever the file is called', async (name, id) => {
    const { bytes: content } = named(name);
    const file = await statusOf({ name: 'UBND phường khác.json', bytes: content });
    expect(file).toMatchObject({ status: 'accepted', unit: { id } });
  });

  it('asks about a name that nobody bears, and one that two bear', async () => {
    expect(await statusOf(named('Sở Lạ'))).toMatchObject({
      status: 'questions',
      unit: null,
      problems: [{ code: 'rollup/unit-unknown', args: { unit: 'Sở Lạ' } }],
    });
    const twins = provinceOf({
      organisations: [unit('xa-a', 'UBND xã Mẫu', 'cap-xa'), unit('xa-b', 'UBND xã Mẫu', 'cap-xa')],
    });
    expect(await statusOf(named('UBND xã Mẫu'), twins)).toMatchObject({
      status: 'questions',
      unit: null,
      // Both are named as people know them, by no id.
      problems: [
        {
          code: 'rollup/unit-ambiguous',
          args: { units: expect.not.stringMatching(/xa-/) as string },
        },
      ],
    });
  });

  it('tells two units of one name apart by their days', async () => {
    const inTurn = provinceOf({
      organisations: [
        unit('xa-cu', 'UBND xã Mẫu', 'cap-xa', {
          validTo: '2023-12-31',
          successors: [{ id: 'xa-moi' }],
        }),
        unit('xa-moi', 'UBND xã Mẫu', 'cap-xa', { validFrom: '2024-01-01' }),
      ],
    });
    expect(await statusOf(named('UBND xã Mẫu'), inTurn)).toMatchObject({ unit: { id: 'xa-moi' } });
  });

  it('takes the officer’s answer by what the file says, also under another name', async () => {
    const { fingerprint } = await statusOf(named('Sở Lạ'));
    const answered = provinceOf({ answers: [{ fingerprint, unit: 'so-mau' }] });
    const again = { name: 'moi.json', bytes: named('Sở Lạ').bytes };
    expect(await statusOf(again, answered)).toMatchObject({
      status: 'accepted',
      unit: { id: 'so-mau' },
    });
    const aside = provinceOf({ answers: [{ fingerprint, setAside: 'gửi nhầm tỉnh' }] });
    expect(await statusOf(again, aside)).toMatchObject({
      status: 'refused',
      problems: [
        { code: 'rollup/set-aside', message: expect.stringContaining('gửi nhầm tỉnh') as string },
      ],
    });
  });

  it('refuses another year, asks where a report names none or two', async () => {
    expect(await statusOf(bundle('x', { year: 2023 }))).toMatchObject({
      status: 'refused',
      problems: [{ code: 'rollup/other-year', args: { year: 2023, asked: 2024 } }],
    });
    const file = docx('r.docx', 'BÁO CÁO', 'năm 2024');
    for (const years of [{}, { 'report.year': 2024, 'period.end': '2023-12-14' }]) {
      const with_ = readers([[file, { 'org.name': 'Sở Mẫu', ...years }]]);
      const { files, current } = await receiveAll([file], provinceOf(), with_);
      expect(files).toMatchObject([
        { status: 'questions', problems: [{ code: 'rollup/year-unclear' }] },
      ]);
      expect([...current]).toEqual([]);
    }
  });
});

describe('versions', () => {
  const values = { 'audit.count': 1, 'dossiers.received': 100 };

  it('knows the same report with another date; the first sending stays', async () => {
    const first = bundle('a', { values });
    const again = bundle('b', { values, month: 3, previous: first });
    const { files, current } = await receiveAll([again, first]);
    expect(files).toMatchObject([
      { input: 'a.json', status: 'accepted', version: 1 },
      {
        input: 'b.json',
        status: 'duplicate',
        replacedBy: 'a.json',
        problems: [{ code: 'rollup/same-report' }],
      },
    ]);
    expect(current.get('so-mau')!.map(({ input }) => input)).toEqual(['a.json']);
  });

  it('lets a newer version stand for the older one and lists what differs', async () => {
    const first = bundle('a', { values });
    const next = bundle('b', {
      values: { ...values, 'dossiers.received': 101 },
      month: 2,
      previous: first,
    });
    const { files } = await receiveAll([next, first]);
    expect(files).toMatchObject([
      {
        input: 'a.json',
        status: 'superseded',
        replacedBy: 'b.json',
        differences: [{ key: 'dossiers.received', before: 100, after: 101 }],
      },
      { input: 'b.json', status: 'accepted', version: 2, differences: [] },
    ]);
  });

  it('goes back where the unit goes back: the last version counts, be it equal to the first', async () => {
    const first = bundle('a', { values });
    const second = bundle('b', { values: { 'audit.count': 2 }, month: 2, previous: first });
    const third = bundle('c', { values, month: 3, previous: second });
    const { files } = await receiveAll([first, second, third]);
    expect(files.map(({ status, version }) => [status, version])).toEqual([
      ['superseded', 1],
      ['superseded', 2],
      ['accepted', 3],
    ]);
  });

  it('asks where two differ and nothing tells the newer', async () => {
    const one = bundle('a', { values });
    const other = bundle('b', { values: { 'audit.count': 2 }, month: 2 });
    const { files } = await receiveAll([one, other]);
    expect(files).toMatchObject([
      { status: 'questions', problems: [{ code: 'rollup/version-unclear' }] },
      { status: 'questions', problems: [{ code: 'rollup/version-unclear' }] },
    ]);
  });

  it('tells reports by their date; the same text under another date is the same report', async () => {
    const title = ['BÁO CÁO', 'Kết quả áp dụng HTQLCL năm 2024'];
    const of = (name: string, day: string, text: string) => {
      const file = docx(
        name,
        `Số: 12/BC-SM`,
        `Bịa Đặt, ngày ${Number(day.slice(8))} tháng 11 năm 2024`,
        ...title,
        text,
      );
      const said = { 'org.name': 'Sở Mẫu', 'report.year': 2024, 'doc.date': day };
      return [file, said] as [IncomingFile, Record<string, unknown>];
    };
    const reports = [
      of('a.docx', '2024-11-05', 'Một'),
      of('b.docx', '2024-11-06', 'Một'),
      of('c.docx', '2024-11-07', 'Hai'),
    ];
    const { files } = await receiveAll(
      reports.map(([file]) => file),
      provinceOf(),
      readers(reports),
    );
    expect(files.map(({ status }) => status)).toEqual(['superseded', 'duplicate', 'accepted']);
    const sameDay = [of('a.docx', '2024-11-05', 'Một'), of('b.docx', '2024-11-05', 'Hai')];
    const asked = await receiveAll(
      sameDay.map(([file]) => file),
      provinceOf(),
      readers(sameDay),
    );
    expect(asked.files.map(({ status }) => status)).toEqual(['questions', 'questions']);
  });

  it('tells the same bytes under two names, and the same file given twice is one', async () => {
    const sent = bundle('a', { values });
    const copy = { name: 'b.json', bytes: sent.bytes };
    const { files } = await receiveAll([copy, sent, sent]);
    expect(files).toMatchObject([
      { input: 'a.json', status: 'accepted' },
      {
        input: 'b.json',
        status: 'duplicate',
        replacedBy: 'a.json',
        problems: [{ code: 'rollup/same-file' }],
      },
    ]);
  });
});
