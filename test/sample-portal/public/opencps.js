/* The hash-routed application: year and month live in the hash; rows stay and their cells turn into placeholders while loading. */
(function () {
  'use strict';
  const { h, api, pause, root, opencpsHead, opencpsIndex, opencpsTexts } = window.sample;
  const YEARS = ['2026', '2022'];
  let turn = 0;
  let rows = [];
  let tbody = null;
  let heading = null;

  function route() {
    const [path, search] = location.hash.replace(/^#/, '').split('?');
    const query = new URLSearchParams(search || '');
    return { path, year: query.get('year') || '2026', month: query.get('month') || '0' };
  }

  const go = (year, month) => {
    location.hash = `#/bao-cao/1?year=${year}&month=${month}`;
  };

  /** A Vuetify select: the value as text, the options in a menu inside it. */
  function select(label, options, value, onChange) {
    const menu = h('div', { class: 'v-menu__content', style: 'display:none' });
    const text = (options.find((one) => one[0] === value) || options[0])[1];
    options.forEach(([code, name]) =>
      menu.append(
        h(
          'div',
          {
            class: 'v-list__tile',
            onclick: (event) => {
              event.stopPropagation();
              menu.style.display = 'none';
              onChange(code);
            },
          },
          name,
        ),
      ),
    );
    return h(
      'div',
      {
        class: 'v-input v-select',
        onclick: () => {
          menu.style.display = menu.style.display === 'none' ? '' : 'none';
        },
      },
      h('label', { class: 'v-label' }, label),
      h(
        'div',
        { class: 'v-select__selections' },
        h('div', { class: 'v-select__selection v-select__selection--comma' }, text),
        h('input', { type: 'text', readonly: true, 'aria-label': label }),
      ),
      h('i', { class: 'material-icons', 'aria-hidden': 'true' }, 'arrow_drop_down'),
      menu,
    );
  }

  function frame(now) {
    const months = [
      ['0', 'Cả năm'],
      ...Array.from({ length: 12 }, (unused, at) => [String(at + 1), `Tháng ${at + 1}`]),
    ];
    heading = h(
      'div',
      { class: 'ky' },
      now.month === '0' ? `Năm ${now.year}` : `Tháng ${now.month} Năm ${now.year}`,
    );
    tbody = tbody || h('tbody', {}, opencpsIndex());
    root.replaceChildren(
      h('h2', { class: 'tieu-de' }, 'Thống kê tình hình giải quyết hồ sơ'),
      heading,
      h(
        'div',
        { class: 'bo-loc' },
        select(
          'Năm',
          YEARS.map((one) => [one, `Năm ${one}`]),
          now.year,
          (year) => go(year, now.month),
        ),
        select('Tháng', months, now.month, (month) => go(now.year, month)),
      ),
      h(
        'div',
        { class: 'khung-bang' },
        h('table', { class: 'table-bordered bang-20' }, opencpsHead(), tbody),
      ),
    );
  }

  const skeleton = () =>
    h(
      'div',
      { class: 'content-placeholders' },
      h('div', { class: 'content-placeholders-text__line' }),
    );

  function setRows(count) {
    while (rows.length > count) rows.pop().remove();
    while (rows.length < count) {
      const row = h(
        'tr',
        {},
        Array.from({ length: 20 }, () => h('td', { class: 'text-xs-center' }, skeleton())),
      );
      rows.push(row);
      tbody.append(row);
    }
  }

  function fill(row, texts) {
    Array.from(row.cells).forEach((cell, at) => cell.replaceChildren(texts[at]));
  }

  function totalRow(total) {
    return h(
      'tr',
      { class: 'tong' },
      h('td', { colspan: 2, class: 'text-xs-center' }, 'Tổng số'),
      opencpsTexts(total).map((text) => h('td', { class: 'text-xs-center' }, text)),
    );
  }

  async function report(now) {
    const mine = (turn += 1);
    frame(now);
    const old = tbody.querySelector('tr.tong');
    if (old !== null) old.remove();
    if (rows.length === 0) setRows(5);
    rows.forEach((row) =>
      Array.from(row.cells).forEach((cell) => cell.replaceChildren(skeleton())),
    );
    const answer = await api('/o/statistic/report', { year: now.year, month: now.month });
    await pause(700);
    if (mine !== turn) return;
    setRows(answer.rows.length);
    answer.rows.forEach((one, at) =>
      fill(rows[at], [String(at + 1), one.govAgencyName, ...opencpsTexts(one)]),
    );
    tbody.append(totalRow(answer.total));
  }

  function start() {
    const now = route();
    if (now.path === '/bao-cao/1') return report(now);
    turn += 1;
    root.replaceChildren(
      h('h2', { class: 'tieu-de' }, 'Biểu đồ'),
      h('p', {}, 'Chọn “Báo cáo thống kê” ở thanh bên.'),
    );
    return undefined;
  }
  addEventListener('hashchange', start);
  start();
})();
