/* The public statistics page: month cards, two donuts drawn on canvas, and the table by unit. */
(function () {
  'use strict';
  const { h, api, pause, dots, percent, antdSelect, root, carousel } = window.sample;
  const query = new URLSearchParams(location.search);
  const year = query.get('nam') || '2026';
  const month = query.get('thang') || '0';

  function line(label, value) {
    return h(
      'div',
      { class: 'the-dong' },
      h('span', { class: 'the-nhan' }, label),
      h('span', { class: 'the-so' }, value),
    );
  }

  /** The card of a month; percentages here have a dot, those of the table a comma. */
  function card(one) {
    const good = one.daXuLyTruocHan + one.daXuLyDungHanVaTraLai;
    return h(
      'div',
      { class: 'the-thang' },
      h('h4', {}, `Tháng ${one.thang}/${one.nam}`),
      h(
        'div',
        { class: 'the-ty-le' },
        percent(good, one.tongDaXuLy, '.'),
        h('small', {}, ' đúng hạn'),
      ),
      line('Tổng hồ sơ', dots(one.tongSo)),
      line('Kỳ trước chuyển sang', dots(one.tiepNhanKyTruoc)),
      line('Tiếp nhận mới', dots(one.tiepNhanTrongKy)),
      line('Hồ sơ đã xử lý', dots(one.tongDaXuLy)),
      line('Đúng hạn', dots(good)),
      line('Quá hạn', dots(one.daXuLyQuaHan)),
    );
  }

  /** A ring. Below 99.5 % this vendor prints a constant instead of the rate. */
  function donut(canvas, part, whole, label) {
    const rate = whole === 0 ? 0 : (100 * part) / whole;
    const printed = rate < 99.5 ? '99,51' : rate.toFixed(2).replace('.', ',');
    const pen = canvas.getContext('2d');
    const ring = (colour, from, to) => {
      pen.beginPath();
      pen.strokeStyle = colour;
      pen.lineWidth = 26;
      pen.arc(110, 95, 62, from, to);
      pen.stroke();
    };
    const start = -Math.PI / 2;
    const end = start + (2 * Math.PI * Number(printed.replace(',', '.'))) / 100;
    ring('#1f7a4d', start, end);
    ring('#c0392b', end, start + 2 * Math.PI);
    pen.fillStyle = '#22303c';
    pen.font = '13px sans-serif';
    pen.textAlign = 'center';
    pen.fillText(`${label}: ${printed}%`, 110, 190);
  }

  const head = (text, colspan, rowspan) =>
    h('th', { colspan: colspan || 1, rowspan: rowspan || 1 }, text);

  function rowOf(first, one) {
    const good = one.daXuLyTruocHan + one.daXuLyDungHanVaTraLai;
    return h(
      'tr',
      {},
      first,
      [
        dots(one.tongSo),
        dots(one.daXuLyTruocHan),
        dots(one.daXuLyDungHanVaTraLai),
        dots(one.daXuLyQuaHan),
        percent(good, one.tongDaXuLy, ','),
        dots(one.dangXuLyTrongHanVaBoSung),
        dots(one.dangXuLyQuaHan),
      ].map((text) => h('td', { class: 'text-center' }, text)),
    );
  }

  function table(answer) {
    const rows = answer.bang.map((one, at) =>
      rowOf([h('td', { class: 'text-center' }, String(at + 1)), h('td', {}, one.tenThongKe)], one),
    );
    rows.push(rowOf([h('td', { colspan: 2 }, h('strong', {}, 'Tổng cộng'))], answer.tong));
    return h(
      'table',
      { class: 'table table-bordered bang-cong-khai' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head('STT', 1, 2),
          head('Đơn vị', 1, 2),
          head('Tổng số tiếp nhận', 1, 2),
          head('Hồ sơ đã xử lý', 4),
          head('Hồ sơ đang xử lý', 2),
        ),
        h(
          'tr',
          {},
          head('Trước hạn'),
          head('Đúng hạn'),
          head('Quá hạn'),
          head('Tỷ lệ trước hạn và đúng hạn'),
          head('Trong hạn'),
          head('Quá hạn'),
        ),
      ),
      h('tbody', {}, rows),
    );
  }

  const change = (name) => (value) => {
    query.set('nam', year);
    query.set('thang', month);
    query.set(name, value);
    if (query.get('thang') === '0') query.delete('thang');
    location.search = query.toString();
  };

  async function draw() {
    const spin = h(
      'div',
      { class: 'ant-spin ant-spin-spinning' },
      h('span', { class: 'ant-spin-dot' }),
    );
    const years = [
      ['2026', '2026'],
      ['2022', '2022'],
    ];
    const months = [
      ['0', 'Cả năm'],
      ...Array.from({ length: 12 }, (unused, at) => [String(at + 1), `Tháng ${at + 1}`]),
    ];
    root.append(
      h('h2', { class: 'page-title' }, 'Tình hình giải quyết hồ sơ thủ tục hành chính'),
      h(
        'div',
        { class: 'bo-loc' },
        h('label', {}, 'Năm'),
        antdSelect(years, year, change('nam')),
        h('label', {}, 'Tháng'),
        antdSelect(months, month, change('thang')),
      ),
      spin,
    );
    const answer = await api('/v1/thongkehosotructuyens/hosotheoky', { nam: year, thang: month });
    await pause(700);
    spin.remove();
    const done = h('canvas', { width: 220, height: 200 });
    const open = h('canvas', { width: 220, height: 200 });
    root.append(
      carousel(answer.theThang.map(card)),
      h('div', { class: 'bieu-do' }, done, open),
      table(answer),
    );
    const t = answer.tong;
    donut(done, t.daXuLyTruocHan + t.daXuLyDungHanVaTraLai, t.tongDaXuLy, 'Đúng hạn');
    donut(open, t.dangXuLyTrongHanVaBoSung, t.tongDangXuLy, 'Trong hạn');
  }
  draw();
})();
