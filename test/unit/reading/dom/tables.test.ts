import { describe, expect, it } from 'vitest';
import { pageOf, paths, texts } from './page-of';

const II06A = `
<h2>Báo cáo 06a</h2>
<form><label>Từ ngày <input value="01/01/2026"></label><label>Đến ngày <input value="17/11/2026"></label></form>
<div style="display:none" id="ContainerSwapper1"><table><tr><td>STT</td><td>Đơn vị</td></tr><tr><td>1</td><td>9</td></tr></table></div>
<table><thead>
<tr><td colspan="12"><strong>TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC</strong></td></tr>
<tr><td rowspan="3"><strong>STT</strong></td><td rowspan="3">Đơn vị</td><td colspan="4">Số hồ sơ nhận giải quyết</td><td colspan="4">Số lượng hồ sơ đã giải quyết</td><td colspan="3">Số lượng hồ sơ đang giải quyết</td></tr>
<tr><td rowspan="2">Tổng số</td><td colspan="2">Trong kỳ</td><td rowspan="2">Kỳ trước</td><td rowspan="2">Tổng số</td><td rowspan="2">Trước hạn</td><td rowspan="2">Đúng hạn<br>(Bao gồm cả hồ sơ trả lại/xin rút)</td><td rowspan="2">Quá hạn</td><td rowspan="2">Tổng số</td><td rowspan="2">Đúng hạn (Bao gồm cả hồ sơ chờ BS)</td><td rowspan="2">Quá hạn</td></tr>
<tr><td rowspan="2">Trực tuyến</td><td rowspan="2">Trực tiếp, dịch vụ bưu chính</td></tr>
</thead><tbody>
<tr><td>(1)</td><td>(2)</td><td>(3)=(4)+(5)+(6)</td><td>(4)</td><td>(5)</td><td>(6)</td><td>(7)=(8)+(9)+(10)</td><td>(8)</td><td>(9)</td><td>(10)</td><td>(11)=(12)+(13)</td><td>(12)</td><td>(13)</td></tr>
<tr><td>I</td><td colspan="12"><b>Sở, ban, ngành</b></td></tr>
<tr><td>1</td><td>Sở Nội vụ</td><td><a href="#">1.701</a></td><td>1.000</td><td>600</td><td>101</td><td>1.600</td><td>900</td><td>680</td><td>20</td><td>101</td><td>100</td><td>1</td></tr>
<tr><td colspan="2">Tổng số</td><td>1.701</td><td>1.000</td><td>600</td><td>101</td><td>1.600</td><td>900</td><td>680</td><td>20</td><td>101</td><td>100</td><td>1</td></tr>
</tbody></table>`;

describe('the 06a screen of the Hà Tĩnh family', () => {
  const page = pageOf(II06A);
  const grid = page.grids[0]!;

  it('reads one grid, not its hidden print twin', () => {
    expect(page.grids).toHaveLength(1);
  });

  it('makes header paths from td cells over three rows', () => {
    expect(paths(grid)).toEqual([
      'STT',
      'Đơn vị',
      'Số hồ sơ nhận giải quyết > Tổng số',
      'Số hồ sơ nhận giải quyết > Trong kỳ > Trực tuyến',
      'Số hồ sơ nhận giải quyết > Trong kỳ > Trực tiếp, dịch vụ bưu chính',
      'Số hồ sơ nhận giải quyết > Kỳ trước',
      'Số lượng hồ sơ đã giải quyết > Tổng số',
      'Số lượng hồ sơ đã giải quyết > Trước hạn',
      'Số lượng hồ sơ đã giải quyết > Đúng hạn (Bao gồm cả hồ sơ trả lại/xin rút)',
      'Số lượng hồ sơ đã giải quyết > Quá hạn',
      'Số lượng hồ sơ đang giải quyết > Tổng số',
      'Số lượng hồ sơ đang giải quyết > Đúng hạn (Bao gồm cả hồ sơ chờ BS)',
      'Số lượng hồ sơ đang giải quyết > Quá hạn',
    ]);
  });

  it('keeps the formula row apart and the title as a caption', () => {
    expect(grid.indexRow?.[2]).toBe('(3)=(4)+(5)+(6)');
    expect(grid.captions).toEqual(['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC']);
  });

  it('knows group headings, and totals that span', () => {
    expect(grid.rows.map((row) => row.heading)).toEqual(['I Sở, ban, ngành', null, null]);
    expect(texts(grid)[1]).toEqual(
      '1|Sở Nội vụ|1.701|1.000|600|101|1.600|900|680|20|101|100|1'.split('|'),
    );
    expect(grid.rows[2]!.cells.slice(0, 3).map(({ text, spanned }) => [text, spanned])).toEqual([
      ['Tổng số', false],
      ['Tổng số', true],
      ['1.701', false],
    ]);
    expect(grid.rows[2]!.ownCells).toBe(12);
  });

  it('sees the two dates of the form', () => {
    expect(page.controls.map(({ label, kind, value }) => [label, kind, value])).toEqual([
      ['Từ ngày', 'date', '01/01/2026'],
      ['Đến ngày', 'date', '17/11/2026'],
    ]);
    expect(grid.headings).toEqual(['Báo cáo 06a']);
  });
});

describe('header shapes', () => {
  const rows = (grid: string) => {
    const page = pageOf(grid);
    return { paths: paths(page.grids[0]!), rows: texts(page.grids[0]!), grid: page.grids[0]! };
  };
  const wanted = ['STT', 'Đơn vị', 'Đã giải quyết > Đúng hạn', 'Đã giải quyết > Quá hạn'];
  const data = [['1', 'Xã A', '12', '3']];

  it.each([
    [
      'th in thead',
      '<table><thead><tr><th rowspan=2>STT<th rowspan=2>Đơn vị<th colspan=2>Đã giải quyết<tr><th>Đúng hạn<th>Quá hạn</thead><tbody><tr><td>1<td>Xã A<td>12<td>3</table>',
    ],
    [
      'td without thead',
      '<table><tr><td rowspan=2>STT<td rowspan=2>Đơn vị<td colspan=2>Đã giải quyết<tr><td>Đúng hạn<td>Quá hạn<tr><td>1<td>Xã A<td>12<td>3</table>',
    ],
    [
      'th in tbody',
      '<table><tbody><tr><th rowspan=2>STT<th rowspan=2>Đơn vị<th colspan=2>Đã giải quyết<tr><th>Đúng hạn<th>Quá hạn<tr><td>1<td>Xã A<td>12<td>3</table>',
    ],
    [
      'rowspan beyond the head, colspan beyond the table',
      '<table><thead><tr><th rowspan=5>STT<th rowspan=5>Đơn vị<th colspan=9>Đã giải quyết<tr><th>Đúng hạn<th>Quá hạn</thead><tbody><tr><td>1<td>Xã A<td>12<td>3</table>',
    ],
    [
      'title rows before, in td',
      '<table><tr><td colspan=4>BÁO CÁO<tr><td rowspan=2>STT<td rowspan=2>Đơn vị<td colspan=2>Đã giải quyết<tr><td>Đúng hạn<td>Quá hạn<tr><td>1<td>Xã A<td>12<td>3</table>',
    ],
    [
      'header and body in two tables',
      '<div><div class="head"><table><thead><tr><th rowspan=2>STT<th rowspan=2>Đơn vị<th colspan=2>Đã giải quyết<tr><th>Đúng hạn<th>Quá hạn</thead></table></div><div class="body"><table><tbody><tr class="ant-table-measure-row" aria-hidden=true><td style="height:0"><td><td><td><tr><td>1<td>Xã A<td>12<td>3</table></div></div>',
    ],
    [
      'a numbering row in plain digits',
      '<table><thead><tr><th rowspan=2>STT<th rowspan=2>Đơn vị<th colspan=2>Đã giải quyết<tr><th>Đúng hạn<th>Quá hạn</thead><tbody><tr><td>1<td>2<td>3<td>4<tr><td>1<td>Xã A<td>12<td>3</table>',
    ],
  ])('%s', (_name, html) => {
    const read = rows(html);

    expect(read.paths).toEqual(wanted);
    expect(read.rows).toEqual(data);
  });

  it('gives a column without header an empty path, and says how many cells a short row has', () => {
    const read = rows(
      '<table><thead><tr><th>STT<th>Đơn vị<th>Tổng số</thead><tbody><tr><td>1<td>Xã A<td>12<td>3<tr><td>2<td>Xã B</table>',
    );

    expect(read.paths).toEqual(['STT', 'Đơn vị', 'Tổng số', '']);
    expect(read.grid.rows.map((row) => row.ownCells)).toEqual([4, 2]);
    expect(read.rows[1]).toEqual(['2', 'Xã B', '', '']);
  });

  it('keeps an empty first column where it stands', () => {
    const read = rows(
      '<table><tr><td><td>STT<td>Lĩnh vực<td>Tổng số<tr><td><td>1<td>Đất đai<td>12</table>',
    );

    expect(read.paths).toEqual(['', 'STT', 'Lĩnh vực', 'Tổng số']);
    expect(read.rows).toEqual([['', '1', 'Đất đai', '12']]);
  });

  it('leaves placeholder, template and hidden rows out', () => {
    const read = rows(`<table><thead><tr><th>STT<th>Mã hồ sơ</thead><tbody>
      <tr class="lfr-template"><td>1<td>x</tr><tr style="display:none"><td>1<td>y</tr>
      <tr class="ant-table-placeholder"><td colspan=2>Trống</tr></tbody></table>`);

    expect(read.paths).toEqual(['STT', 'Mã hồ sơ']);
    expect(read.rows).toEqual([]);
  });

  it.each(['Không có hồ sơ nào', 'No data available', 'Không có dữ liệu'])(
    'reads "%s" as no rows',
    (notice) => {
      const read = rows(
        `<table><thead><tr><th>STT<th>Mã hồ sơ<th>Ngày nộp</thead><tbody><tr><td colspan=3>${notice}</table>`,
      );

      expect(read.rows).toEqual([]);
    },
  );

  it('marks the rows of the foot', () => {
    const read = rows(
      '<table><thead><tr><th>STT<th>Đơn vị<th>Tổng</thead><tfoot><tr><td colspan=2>Tổng số<td>12</tfoot><tbody><tr><td>1<td>Xã A<td>12</table>',
    );

    expect(read.grid.rows.map((row) => row.foot)).toEqual([false, true]);
  });
});

describe('ARIA and custom elements', () => {
  it('reads mat-table by its elements', () => {
    const page = pageOf(`<mat-table role="table"><mat-header-row role="row">
      <mat-header-cell role="columnheader"><button class="mat-sort-header-button">Mã hồ sơ</button></mat-header-cell><mat-header-cell role="columnheader">Trạng thái</mat-header-cell></mat-header-row>
      <mat-row role="row"><mat-cell role="cell"><a>000.00.53.H48-220921-0099</a><br>Còn 2 ngày</mat-cell><mat-cell role="cell"><mat-icon>arrow_downward</mat-icon>Đang xử lý<button>Xem chi tiết</button></mat-cell></mat-row></mat-table>
      <mat-paginator><div>Số dòng: 20</div><div>1 – 20 của 345</div></mat-paginator>`);
    const grid = page.grids[0]!;

    expect(grid.source).toBe('aria');
    expect(paths(grid)).toEqual(['Mã hồ sơ', 'Trạng thái']);
    expect(grid.rows[0]!.cells[0]!.lines).toEqual(['000.00.53.H48-220921-0099', 'Còn 2 ngày']);
    expect(grid.rows[0]!.cells[1]!.text).toBe('Đang xử lý');
    expect(grid.pager.join(' ')).toContain('1 – 20 của 345');
  });
});

describe('what is no grid', () => {
  it.each([
    [
      'a form in columns',
      '<table><tr><td>Từ ngày<td><input value="01/01/2026"><tr><td>Đơn vị<td><select><option>Tất cả</select></table>',
    ],
    [
      'a calendar',
      '<table><tr><th>T2<th>T3<th>T4<th>T5<th>T6<th>T7<th>CN<tr><td>1<td>2<td>3<td>4<td>5<td>6<td>7</table>',
    ],
    ['a closed dialog', '<dialog><table><tr><th>STT<th>Tổng<tr><td>1<td>2</table></dialog>'],
    [
      'a hidden ancestor',
      '<div style="visibility:hidden"><table><tr><th>STT<th>Tổng<tr><td>1<td>2</table></div>',
    ],
    [
      'a copy parked off the screen',
      '<div style="position:absolute;left:-9999px"><table><tr><th>STT<th>Tổng<tr><td>1<td>2</table></div>',
    ],
    [
      'a box without height',
      '<div style="height:0;overflow:hidden"><table><tr><th>STT<th>Tổng<tr><td>1<td>2</table></div>',
    ],
  ])('%s', (_name, html) => {
    expect(pageOf(html).grids).toEqual([]);
  });

  it('enters a layout table for the grid inside', () => {
    const page = pageOf(
      '<table><tr><td>Menu<td><table><tr><th>STT<th>Tổng số<tr><td>1<td>2</table></table>',
    );

    expect(page.grids.map(paths)).toEqual([['STT', 'Tổng số']]);
  });

  it('keeps both a dialog in front and the page behind', () => {
    const page = pageOf(
      '<table><tr><th>STT<th>Tổng số<tr><td>1<td>2</table><div role="dialog"><table><tr><th>STT<th>Mã hồ sơ<tr><td>1<td>H01</table></div>',
    );

    expect(page.grids.map(paths)).toEqual([
      ['STT', 'Tổng số'],
      ['STT', 'Mã hồ sơ'],
    ]);
  });
});

describe('more header traps', () => {
  const first = (html: string) => {
    const grid = pageOf(html).grids[0]!;
    return { paths: paths(grid), rows: texts(grid) };
  };

  it('joins a header of plain cells with the body table that follows', () => {
    expect(
      first(
        '<div><table><tr><td>Lĩnh vực<td>Mới tiếp nhận<td>Đã bàn giao</table><table><tr><td>Đất đai<td>4<td>3</table></div>',
      ),
    ).toEqual({
      paths: ['Lĩnh vực', 'Mới tiếp nhận', 'Đã bàn giao'],
      rows: [['Đất đai', '4', '3']],
    });
  });

  it('does not take a row of dashes for a header', () => {
    expect(
      first(
        '<table><tr><td>Đơn vị<td>Đúng hạn<td>Quá hạn<tr><td>Xã A<td>-<td>-<tr><td>Xã B<td>4<td>-</table>',
      ),
    ).toEqual({
      paths: ['Đơn vị', 'Đúng hạn', 'Quá hạn'],
      rows: [
        ['Xã A', '-', '-'],
        ['Xã B', '4', '-'],
      ],
    });
  });

  it('reads "A B 1 2" as numbers of columns', () => {
    const grid = pageOf(
      '<table><tr><td>STT<td>Đơn vị<td>Đúng hạn<td>Quá hạn<tr><td>A<td>B<td>1<td>2<tr><td>1<td>Xã A<td>4<td>5</table>',
    ).grids[0]!;

    expect(grid.indexRow).toEqual(['A', 'B', '1', '2']);
    expect(texts(grid)).toEqual([['1', 'Xã A', '4', '5']]);
  });

  it('repeats a merged cell down its rows, marked as spanned', () => {
    const grid = pageOf(
      '<table><thead><tr><th>Lĩnh vực<th>Thủ tục<th>Tổng</thead><tbody><tr><td rowspan=2>Đất đai<td>A<td>1<tr><td>B<td>2</table>',
    ).grids[0]!;

    expect(texts(grid)).toEqual([
      ['Đất đai', 'A', '1'],
      ['Đất đai', 'B', '2'],
    ]);
    expect(grid.rows[1]!.cells[0]!.spanned).toBe(true);
    expect(grid.rows[1]!.ownCells).toBe(2);
  });

  it('drops a floating copy of the header, before or after', () => {
    const head = '<table><thead><tr><th>STT<th>Tổng số</thead></table>';
    const full = '<table><thead><tr><th>STT<th>Tổng số</thead><tbody><tr><td>1<td>2</table>';

    for (const html of [
      `<div>${head}${full}</div>`,
      `<div>${full}</div><p>Ghi chú</p><div>${head}</div>`,
    ])
      expect(pageOf(html).grids.map(texts)).toEqual([[['1', '2']]]);
  });

  it('lets each of two tables keep its own heading', () => {
    const table = (n: number) => `<table><tr><th>STT<th>Tổng số<tr><td>1<td>${n}</table>`;
    const { grids } = pageOf(
      `<h1>Thống kê</h1><h3>Tháng 8/2026</h3>${table(8)}<h3>Tháng 9/2026</h3>${table(9)}`,
    );

    expect(grids.map((grid) => grid.headings)).toEqual([
      ['Tháng 8/2026', 'Thống kê'],
      ['Tháng 9/2026', 'Thống kê'],
    ]);
  });

  it('keeps names of the logged-in officer and menus out of headings', () => {
    const { grids } = pageOf(
      `<header><b>CỔNG</b> <span>Trần Thị Thử</span></header><aside><a href="#">Xử lý 52</a></aside><main><h2>Báo cáo</h2><table><tr><th>STT<th>Tổng số<tr><td>1<td>2</table></main>`,
    );

    expect(grids[0]!.headings).toEqual(['Báo cáo']);
  });

  it('counts attached files by link, icon title and name', () => {
    const { grids } = pageOf(
      `<table><tr><th>STT<th>Kết quả<tr><td>1<td>- Đính kèm: <a href="#" title="ket-qua.pdf"><i class="fa"></i></a><a href="/taive?id=1">Tải</a><tr><td>2<td></table>`,
    );

    expect(grids[0]!.rows.map((row) => row.cells[1]!.files)).toEqual([2, 0]);
  });

  it('does not count a menu behind a row as its text', () => {
    const { grids } = pageOf(
      `<table><tr><th>STT<th>Mã hồ sơ<tr><td>1<td><button>H01.02-261117-0001</button><button>Sao chép</button><ul role="menu"><li>Xóa</ul></table>`,
    );

    expect(texts(grids[0]!)).toEqual([['1', 'H01.02-261117-0001']]);
  });
});

describe('legacy fonts', () => {
  it('are an obstacle', () => {
    expect(
      pageOf('<table><tr><th>STT<th>Tæng sè<th>§óng h¹n<th>Qu¸ h¹n<tr><td>1<td>2<td>3<td>4</table>')
        .obstacles,
    ).toEqual([{ kind: 'legacy-font', label: null }]);
  });

  it('are not seen in Unicode text', () => {
    expect(
      pageOf(
        '<table><tr><th>STT<th>Tổng số<th>Đúng hạn<th>Hoà giải, tuý, thuỷ<tr><td>1<td>2<td>3<td>4</table>',
      ).obstacles,
    ).toEqual([]);
  });
});
