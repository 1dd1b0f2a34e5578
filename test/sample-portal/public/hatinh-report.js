/* Report screens: nothing stands in the table until "Thống kê" is pressed. */
(function () {
  'use strict';
  const { h, api, pause, dots, antdSelect, antdPicker, root, TABLES, openDrillDown } =
    window.sample;
  const { kind, from, to } = document.body.dataset;
  const spec = TABLES[kind];
  const state = { loai: '', asked: null };
  const ROMAN = ['I', 'II', 'III'];

  const body = h('tbody', {});
  const spin = h(
    'div',
    { class: 'ant-spin', 'aria-live': 'polite', style: 'display:none' },
    h('span', { class: 'ant-spin-dot' }),
  );
  const container = h(
    'div',
    { class: 'ant-spin-container' },
    h('table', { class: 'table table-bordered bang-thong-ke' }, h('thead', {}, spec.head()), body),
  );
  const print = h('div', { id: 'ContainerSwapper1', style: 'display:none' });

  const columns = () => spec.counters.length + 2;

  /** A figure: a link that opens the list behind it, plain text where it is zero or a percentage. */
  function figure(data, counter, unit) {
    if (typeof counter === 'function') return counter(data);
    if (data[counter] === 0) return '0';
    const open = (event) => {
      event.preventDefault();
      openDrillDown(unit, counter, state.asked.from, state.asked.to);
    };
    return h('a', { href: '#', onclick: open }, dots(data[counter]));
  }

  const figureCells = (data, unit) =>
    spec.counters.map((counter) => h('td', { class: 'text-center' }, figure(data, counter, unit)));

  function bodyRows(answer) {
    const rows = [];
    const groups = answer.data
      .map((one) => one.catalog)
      .filter((name, at, all) => all.indexOf(name) === at);
    groups.forEach((group, at) => {
      rows.push(
        h(
          'tr',
          { class: 'nhom' },
          h('td', { colspan: columns() }, h('strong', {}, `${ROMAN[at]} ${group}`)),
        ),
      );
      answer.data
        .filter((one) => one.catalog === group)
        .forEach((one, position) => {
          rows.push(
            h(
              'tr',
              {},
              h('td', { class: 'text-center' }, String(position + 1)),
              h('td', {}, one.tenThongKe),
              figureCells(one, one.tenThongKe),
            ),
          );
        });
    });
    rows.push(
      h(
        'tr',
        { class: 'tong' },
        h('td', { colspan: 2 }, h('strong', {}, 'Tổng số')),
        figureCells(answer.tong, ''),
      ),
    );
    return rows;
  }

  const fromPicker = antdPicker('tuNgay', from, drawPrintHead);
  const toPicker = antdPicker('denNgay', to, drawPrintHead);

  /** The print copy's caption follows the inputs at once, whatever the rows below it were made from. */
  function drawPrintHead() {
    const caption = `(Từ ngày ${fromPicker.input.value} đến ngày ${toPicker.input.value})`;
    const old = print.querySelector('.ky-bao-cao');
    if (old !== null) old.textContent = caption;
  }

  function drawPrint(rows) {
    const numbers = h(
      'tr',
      {},
      Array.from({ length: columns() }, (unused, at) => h('td', {}, String(at + 1))),
    );
    const copies = rows.map((one) => {
      const copy = one.cloneNode(true);
      copy.querySelectorAll('a').forEach((link) => link.replaceWith(link.textContent));
      return copy;
    });
    print.replaceChildren(
      h('p', {}, spec.printTitle),
      h('h3', {}, spec.title.toUpperCase()),
      h('p', { class: 'ky-bao-cao' }),
      h('table', { border: 1 }, h('thead', {}, spec.head()), h('tbody', {}, numbers, copies)),
    );
    drawPrintHead();
  }

  async function load() {
    const asked = { from: fromPicker.input.value, to: toPicker.input.value };
    spin.className = 'ant-spin ant-spin-spinning';
    spin.style.display = '';
    container.classList.add('ant-spin-blur');
    const answer = await api('/v1/baocaotonghops/BaoCao06a', {
      tuNgay: asked.from,
      denNgay: asked.to,
      loai: state.loai,
    });
    await pause(600);
    spin.className = 'ant-spin';
    spin.style.display = 'none';
    container.classList.remove('ant-spin-blur');
    if (answer.error) return message(answer.error);
    state.asked = asked;
    const rows = bodyRows(answer);
    body.replaceChildren(...rows);
    drawPrint(rows);
  }

  function message(text) {
    const box = h('div', { class: 'ant-message-notice' }, text);
    document.body.append(box);
    setTimeout(() => box.remove(), 3000);
  }

  const item = (label, control, id) =>
    h(
      'div',
      { class: 'ant-form-item' },
      h('div', { class: 'ant-form-item-label' }, h('label', { for: id, title: label }, label)),
      h('div', { class: 'ant-form-item-control' }, control),
    );
  const KINDS = [
    ['', 'Toàn bộ'],
    ['Sở, ban, ngành', 'Sở, ban, ngành'],
    ['Xã, phường', 'Xã, phường'],
  ];
  root.append(
    h('h2', { class: 'page-title' }, spec.title),
    h(
      'form',
      {
        class: 'ant-form',
        onsubmit: (event) => {
          event.preventDefault();
          load();
        },
      },
      item(
        'Loại',
        antdSelect(KINDS, '', (value) => {
          state.loai = value;
        }),
      ),
      item(
        'Loại thời gian',
        antdSelect(
          [
            ['bat-ky', 'Bất kỳ'],
            ['co-dinh', 'Cố định'],
          ],
          'bat-ky',
          () => {},
        ),
      ),
      item('Từ ngày', fromPicker.box, 'tuNgay'),
      item('Đến ngày', toPicker.box, 'denNgay'),
      h('button', { type: 'submit', class: 'ant-btn ant-btn-primary' }, h('span', {}, 'Thống kê')),
      h(
        'button',
        { type: 'button', class: 'ant-btn', onclick: () => window.print() },
        h('span', {}, 'In báo cáo'),
      ),
    ),
    h('div', { class: 'ant-spin-nested-loading' }, spin, container),
    print,
  );

  /* Not of the real portal: `?bam=1` presses the button, for tools that only open a page and look. */
  if (new URLSearchParams(location.search).get('bam') === '1') load();
})();
