import { describe, expect, it } from 'vitest';
import { pageOf, paths, texts } from './page-of';

const grids = (html: string) =>
  pageOf(html).grids.map((grid) => ({
    source: grid.source,
    paths: paths(grid),
    rows: texts(grid),
    captions: grid.captions,
  }));

describe('number cards', () => {
  it('reads a row of cards as one row of pairs', () => {
    expect(
      grids(`<h3>Năm 2026</h3><div class="row">
        <div class="col"><div class="card"><span>Tổng số đã tiếp nhận</span><b>1.701</b></div></div>
        <div class="col"><div class="card"><span>Tổng số hoàn thành</span><b>1.600</b></div></div>
        <div class="col"><div class="card"><i class="material-icons">timeline</i><span>Trễ hạn</span><b>3 hồ sơ</b></div></div></div>`),
    ).toMatchObject([
      {
        source: 'pairs',
        paths: ['Tổng số đã tiếp nhận', 'Tổng số hoàn thành', 'Trễ hạn'],
        rows: [['1.701', '1.600', '3']],
        captions: ['Năm 2026'],
      },
    ]);
  });

  it('takes the number before its label too', () => {
    expect(
      grids(
        '<div><div><h2>1.701</h2><p>Tổng hồ sơ</p></div><div><h2>93.49%</h2><p>Đúng hạn</p></div></div>',
      ),
    ).toMatchObject([{ paths: ['Tổng hồ sơ', 'Đúng hạn'], rows: [['1.701', '93.49%']] }]);
  });

  it('keeps one block a month, and a carousel’s clone out', () => {
    const card = (month: number, more = '') =>
      `<div class="slick-slide ${more}"><div><h4>Tháng ${month}/2026</h4><p><span>Tổng hồ sơ</span><span>${month}0</span></p><p><span>Quá hạn</span><span>${month}</span></p></div></div>`;

    const read = grids(
      `<div class="slick-track">${card(9, 'slick-cloned')}${card(8)}${card(9)}${card(8, 'slick-cloned')}</div>`,
    );

    expect(read.map(({ captions, rows }) => [captions[0], rows[0]])).toEqual([
      ['Tháng 8/2026', ['80', '8']],
      ['Tháng 9/2026', ['90', '9']],
    ]);
  });

  it('reads the same card of two overlapping windows once', () => {
    const card = `<div class="m"><h4>Tháng 9/2026</h4><p><span>Tổng hồ sơ</span><span>90</span></p><p><span>Quá hạn</span><span>9</span></p></div>`;

    expect(grids(`<div><div>${card}</div><div>${card}</div></div>`)).toHaveLength(1);
  });

  it('heads a breakdown with the card’s own number', () => {
    const read =
      grids(`<div class="row"><div class="card"><div><span>Đã giải quyết</span><b>120</b></div>
      <ul><li><span>Đúng hạn</span><span>100</span></li><li><span>Quá hạn</span><span>20</span></li></ul></div></div>`);

    expect(read.at(-1)).toMatchObject({
      paths: ['Đã giải quyết > Đúng hạn', 'Đã giải quyết > Quá hạn'],
      rows: [['100', '20']],
    });
  });

  it('reads li with two spans, as the old yearly statistics', () => {
    expect(
      grids(`<ul class="widget-content"><li class="widget-row"><span>Số kỳ trước chuyển qua</span><span>5</span></li>
        <li class="widget-row"><span>Số mới tiếp nhận</span><span>120</span></li></ul>`),
    ).toMatchObject([
      { paths: ['Số kỳ trước chuyển qua', 'Số mới tiếp nhận'], rows: [['5', '120']] },
    ]);
  });

  it.each([
    [
      'a menu with counters',
      '<nav><ul><li><a href="#">Hồ sơ mới <span>12</span></a></li><li><a href="#">Đang xử lý <span>3</span></a></li></ul></nav>',
    ],
    [
      'a side list of links with counters',
      '<ul><li><a href="#">Hồ sơ mới <span>12</span></a></li><li><a href="#">Đang xử lý <span>3</span></a></li></ul>',
    ],
    [
      'tabs with counters',
      '<div role="tablist"><div role="tab">Hồ sơ mới <span>12</span></div><div role="tab">Đang xử lý <span>3</span></div></div>',
    ],
    [
      'a wizard',
      '<div><div><b>1</b><span>Tiếp nhận</span></div><div><b>2</b><span>Đang xử lý</span></div><div><b>3</b><span>Trả kết quả</span></div></div>',
    ],
    [
      'a filter form',
      '<form><div><label>Từ ngày:</label><input value="01/01/2026"></div><div><label>Đến ngày:</label><input value="02/01/2026"></div></form>',
    ],
  ])('%s is none', (_name, html) => {
    expect(grids(html)).toEqual([]);
  });
});

describe('a dossier in detail', () => {
  const wanted = {
    'Mã hồ sơ': 'H01.02-261117-0001',
    'Ngày tiếp nhận': '17/11/2026 13:10',
    'Trạng thái': 'Đang xử lý',
  };

  it.each([
    [
      'dl',
      '<dl><dt>Mã hồ sơ</dt><dd>H01.02-261117-0001</dd><dt>Ngày tiếp nhận</dt><dd>17/11/2026 13:10</dd><dt>Trạng thái</dt><dd>Đang xử lý</dd></dl>',
    ],
    [
      'label and value spans',
      '<div><div><span>Mã hồ sơ:</span> <b>H01.02-261117-0001</b></div><div><span>Ngày tiếp nhận:</span> <b>17/11/2026 13:10</b></div><div><span>Trạng thái:</span><b>Đang xử lý</b></div></div>',
    ],
    [
      'lines in one paragraph',
      '<p>Mã hồ sơ: H01.02-261117-0001<br>Ngày tiếp nhận: 17/11/2026 13:10<br>Trạng thái: Đang xử lý</p>',
    ],
    [
      'bold labels in one paragraph',
      '<p><b>Mã hồ sơ:</b> H01.02-261117-0001 <b>Ngày tiếp nhận:</b> 17/11/2026 13:10 <b>Trạng thái:</b> Đang xử lý</p>',
    ],
    [
      'two-cell table rows',
      '<table><tr><th>Mã hồ sơ<td>H01.02-261117-0001<tr><th>Ngày tiếp nhận<td>17/11/2026 13:10<tr><th>Trạng thái<td>Đang xử lý</table>',
    ],
    [
      'four-cell table rows',
      '<table><tr><td>Mã hồ sơ:<td>H01.02-261117-0001<td>Ngày tiếp nhận:<td>17/11/2026 13:10<tr><td>Trạng thái:<td>Đang xử lý</table>',
    ],
    [
      'named columns',
      '<div class="row"><div class="col label">Mã hồ sơ</div><div class="col">H01.02-261117-0001</div></div><div class="row"><div class="col label">Ngày tiếp nhận</div><div class="col">17/11/2026 13:10</div></div><div class="row"><div class="col label">Trạng thái</div><div class="col">Đang xử lý</div></div>',
    ],
  ])('%s', (_name, html) => {
    const [grid, ...more] = grids(html);

    expect(more).toEqual([]);
    expect(grid!.source).toBe('pairs');
    expect(Object.fromEntries(grid!.paths.map((path, at) => [path, grid!.rows[0]![at]]))).toEqual(
      wanted,
    );
  });

  it('joins its panels, naming each, and shows an empty value as empty', () => {
    const [grid, ...more] =
      grids(`<div class="panel"><h4>Thông tin hồ sơ</h4><div><div><span>Mã hồ sơ:</span><b>H01.02-261117-0001</b></div><div><span>Ngày trả:</span><b></b></div></div></div>
      <div class="panel"><h4>Thời gian</h4><div><div><span>Ngày tiếp nhận:</span><b>17/11/2026</b></div><div><span>Ngày hẹn trả:</span><b>20/11/2026</b></div></div></div>`);

    expect(more).toEqual([]);
    expect(grid!.paths).toEqual([
      'Thông tin hồ sơ > Mã hồ sơ',
      'Thông tin hồ sơ > Ngày trả',
      'Thời gian > Ngày tiếp nhận',
      'Thời gian > Ngày hẹn trả',
    ]);
    expect(grid!.rows).toEqual([['H01.02-261117-0001', '', '17/11/2026', '20/11/2026']]);
  });
});

describe('dossiers as boxes', () => {
  it('reads cards by their labels, the rest as one cell', () => {
    const card = (n: number) =>
      `<div class="item"><a href="#">000.00.01.H99-261117-000${n}</a><div><span>Trạng thái:</span><b>Đang xử lý</b></div><div><span>Ngày tiếp nhận:</span><b>1${n}/11/2026</b></div></div>`;

    expect(grids(`<div class="list">${card(1)}${card(2)}</div>`)).toMatchObject([
      {
        source: 'cards',
        paths: ['', 'Trạng thái', 'Ngày tiếp nhận'],
        rows: [
          ['000.00.01.H99-261117-0001', 'Đang xử lý', '11/11/2026'],
          ['000.00.01.H99-261117-0002', 'Đang xử lý', '12/11/2026'],
        ],
      },
    ]);
  });

  it('reads plain boxes under a row of names by position', () => {
    const row = (n: number) =>
      `<div class="r"><div>${n}</div><div>000.00.01.H99-261117-000${n}</div><div>1${n}/11/2026</div></div>`;

    expect(
      grids(
        `<div><div class="r"><div>STT</div><div>Mã hồ sơ</div><div>Ngày nộp</div></div>${row(1)}${row(2)}</div>`,
      ),
    ).toMatchObject([
      {
        paths: ['STT', 'Mã hồ sơ', 'Ngày nộp'],
        rows: [
          ['1', '000.00.01.H99-261117-0001', '11/11/2026'],
          ['2', '000.00.01.H99-261117-0002', '12/11/2026'],
        ],
      },
    ]);
  });
});

describe('numbered parts with files', () => {
  const facts = '<p><b>Mã hồ sơ:</b> H01.02-261102-0001</p><p><b>Trạng thái:</b> Đang xử lý</p>';
  const labelsOf = (body: string): string[] =>
    pageOf(`<main>${facts}<section>${body}</section></main>`).grids.flatMap(paths);

  it('should pair the title with the files below it, without their names', () => {
    const body =
      '<div>I. Thành phần hồ sơ</div><div><a>Don.pdf - 02/11/2026 07:55</a></div>' +
      '<div>II. Kết quả xử lý</div><div><a>KQ_LeVanBia.pdf - 09/11/2026 16:20</a></div>';

    expect(labelsOf(body)).toEqual(expect.arrayContaining(['Kết quả xử lý']));
    const page = pageOf(`<main>${facts}<section>${body}</section></main>`);
    expect(JSON.stringify(page.grids)).not.toContain('LeVanBia');
  });

  it('should leave alone a name above a file, and a part without files', () => {
    const labels = labelsOf(
      '<div>Lê Văn Bịa</div><div><a>don.pdf</a></div><div>II. Kết quả xử lý</div><div>Chưa có</div>',
    );

    expect(labels.join()).not.toMatch(/Lê Văn Bịa|Kết quả/);
  });
});
