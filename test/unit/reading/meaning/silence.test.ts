/** Statistics of dossiers that give no figure always say why; other tables say nothing. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../lib/reading/read';
import { runToEnd } from '../../../../lib/reading/slices';
import { nothingObserved } from '../../../../lib/reading/watch/observed';

function reading(body: string) {
  const url = 'https://motcua.vidu.vn/bc';
  const { window } = new JSDOM(`<title>Trang</title><body>${body}</body>`, { url });
  const options = { input: url, url, readAt: '2026-11-21T09:00:00+07:00' };
  return runToEnd(read(window.document, nothingObserved, options));
}

const table = (heading: string, headers: string[], rows: string[][]): string =>
  `<h3>${heading}</h3><table><thead><tr>${headers.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const UNITS = [
  ['1', 'Sở Y tế', '12', '3'],
  ['2', 'Sở Nội vụ', '8', '0'],
];

describe('a statistics page before its search is started', () => {
  const headers = ['STT', 'Đơn vị', 'Đã giải quyết', 'Đang giải quyết'];
  it.each([
    ['no row', []],
    ['a row that says so', [['Không có dữ liệu']]],
  ])('should not find fault with the content of columns: %s', (_name, rows) => {
    const found = reading(table('Thống kê hồ sơ TTHC năm 2026', headers, rows));
    expect(found.figures).toEqual([]);
    expect(found.problems.map(({ code }) => code)).not.toContain('reading/column-content');
  });
});

describe('a table of counts of dossiers without a figure', () => {
  it.each([
    ['subsets that are none of ours', ['Sắp đến hạn', 'Đến hạn hôm nay']],
    ['counts of today', ['Tiếp nhận hôm nay', 'Đã giải quyết hôm nay']],
    ['counts of another span', ['Đã giải quyết trong tuần', 'Đã giải quyết lũy kế']],
    ['one known word among unknown ones', ['Đã giải quyết theo quy chế cũ', 'Trực tuyến']],
  ])('should say so: %s', (_name, counts) => {
    const heading = 'Tình hình giải quyết hồ sơ TTHC tháng 10/2026';
    const found = reading(table(heading, ['STT', 'Đơn vị', ...counts], UNITS));

    const told = found.problems.filter(({ code }) => code === 'reading/unknown-header');
    expect(found.figures).toEqual([]);
    expect(told.map(({ at }) => at)).toEqual(expect.arrayContaining([expect.any(String)]));
  });

  it.each([
    ['Số hồ sơ', '12', 'reading/unknown-header'],
    ['Hồ sơ loại A', '12', 'reading/unknown-header'],
    ['Đã giải quyết', '12/13', 'reading/column-content'],
    ['Đã giải quyết', '12 (92%)', 'reading/column-content'],
    ['Tỷ lệ đúng hạn', '98,2%', 'reading/only-rates'],
  ])('should say so of a lone %s with %s', (header, cell, code) => {
    const rows = [
      ['1', 'Sở Y tế', cell],
      ['2', 'Sở Nội vụ', cell],
    ];
    const heading = 'Tình hình giải quyết hồ sơ TTHC tháng 10/2026';
    const found = reading(table(heading, ['STT', 'Đơn vị', header], rows));

    expect(found.figures).toEqual([]);
    expect(found.problems).toMatchObject([{ code, at: header }]);
  });

  it('takes no counts of things that merely stand on a page about dossiers, and says so', () => {
    const dossiers = table(
      'Danh sách hồ sơ',
      ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả'],
      [['000.00.01.H99-261117-0001', '17/11/2026', '20/11/2026']],
    );
    const stock = table(
      'Tình hình kho',
      ['STT', 'Kho', 'Đã nhận', 'Đã trả', 'Còn tồn'],
      [
        ['1', 'Kho A', '12', '3', '9'],
        ['2', 'Kho B', '8', '2', '6'],
        ['', 'Tổng cộng', '20', '5', '15'],
      ],
    );
    const found = reading(`<h1>Hồ sơ thủ tục hành chính</h1>${dossiers}${stock}`);

    expect(found.dossiers).toHaveLength(1);
    expect(found.figures).toEqual([]);
    expect(found.problems).toContainEqual(
      expect.objectContaining({ code: 'reading/unknown-header', grid: 1, at: 'Kho' }),
    );
  });

  it('should not take running totals under a title of their own for the month', () => {
    const heading = 'Tình hình giải quyết hồ sơ TTHC tháng 10/2026';
    const head = `<tr><th colspan="4">LŨY KẾ TỪ ĐẦU NĂM</th></tr>`;
    const body = table(heading, ['STT', 'Đơn vị', 'Đã giải quyết', 'Đang giải quyết'], UNITS);
    const found = reading(body.replace('<thead>', `<thead>${head}`));

    expect(found.period).toBeNull();
    expect(found.problems.map(({ code }) => code)).toContain('reading/period-missing');
  });

  it('should say so where every row is a group', () => {
    const rows = [
      ['1', 'Cấp tỉnh', '12', '3'],
      ['2', 'Cấp xã', '8', '0'],
    ];
    const headers = ['STT', 'Đơn vị', 'Đã giải quyết', 'Đang giải quyết'];
    const found = reading(table('Hồ sơ TTHC tháng 10/2026', headers, rows));

    expect(found.figures).toEqual([]);
    expect(found.problems.map(({ code }) => code)).toContain('reading/unknown-header');
  });

  it('should not count the procedures of a table that counts their dossiers', () => {
    const headers = ['STT', 'Mã thủ tục', 'Tên thủ tục', 'Đã giải quyết'];
    const rows = [
      ['1', '1.000894', 'Đăng ký kết hôn', '12'],
      ['2', '1.001193', 'Đăng ký khai sinh', '30'],
    ];
    const found = reading(table('Hồ sơ đã giải quyết tháng 10/2026', headers, rows));

    expect(found.figures.map(({ concept, value }) => [concept, value])).toEqual([
      ['resolved.total', 12],
      ['resolved.total', 30],
    ]);
  });

  it.each([
    ['Tình hình thực hiện nhiệm vụ', 'Sắp đến hạn', 'Đến hạn'],
    ['Kho vật tư', 'Đã nhận', 'Còn tồn'],
    ['Thu phí hồ sơ', 'Số hồ sơ trực tuyến', 'Số tiền'],
  ])('should be silent about tables of other things: %s', (heading, first, second) => {
    const found = reading(table(heading, ['STT', 'Đơn vị', first, second], UNITS));

    expect(found.figures).toEqual([]);
    expect(found.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('dossiers as cards', () => {
  const card = (code: string, badges: string) =>
    `<article class="the"><header><span>Hồ sơ ${code}</span>${badges}</header>
    <p><b>Thủ tục:</b> Khai sinh</p><p><b>Ngày tiếp nhận:</b> 02/11/2026</p></article>`;
  const first = (badges: string) =>
    reading(
      `<main>${card('H01.02-261102-0001', badges)}${card('H01.02-261102-0002', badges)}</main>`,
    ).dossiers[0];

  it('should have the status of their one badge', () => {
    expect(first('<span class="badge">Đang xử lý</span>')).toMatchObject({
      status: 'processing',
      statusText: 'Đang xử lý',
    });
  });

  it.each([
    ['two badges', '<span>Đang xử lý</span> <span>Đã trả kết quả</span>'],
    ['a command', '<a href="#">Đã trả kết quả</a>'],
    ['a word that may be one', '<span>Bổ sung</span>'],
    ['an unknown badge', '<span>Ưu tiên</span>'],
  ])('should have none by %s', (_name, badges) => {
    expect(first(badges)).toMatchObject({ status: null });
  });
});
