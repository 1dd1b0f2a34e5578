/* A date input as antd draws it; its calendar is a table too, hidden at the end of the body until the icon is pressed. */
(function () {
  'use strict';
  const { h } = window.sample;
  const HEADS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

  function monthCells(printed) {
    const [day, month, year] = printed.split('/').map(Number);
    const offset = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
    const start = Date.UTC(year, month - 1, 1) - offset * 86400000;
    return Array.from({ length: 42 }, (unused, at) => {
      const date = new Date(start + at * 86400000);
      const text = date.toISOString().slice(0, 10).split('-').reverse().join('/');
      return {
        text,
        day: date.getUTCDate(),
        inView: date.getUTCMonth() === month - 1,
        chosen: date.getUTCDate() === day,
      };
    });
  }

  function calendar(printed, choose) {
    const cells = monthCells(printed);
    const rows = [];
    for (let week = 0; week < 6; week += 1) {
      rows.push(
        h(
          'tr',
          {},
          cells.slice(week * 7, week * 7 + 7).map((cell) =>
            h(
              'td',
              {
                class: `ant-picker-cell${cell.inView ? ' ant-picker-cell-in-view' : ''}`,
                title: cell.text,
                onclick: () => choose(cell.text),
              },
              h('div', { class: 'ant-picker-cell-inner' }, String(cell.day)),
            ),
          ),
        ),
      );
    }
    return h(
      'table',
      { class: 'ant-picker-content' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          HEADS.map((text) => h('th', {}, text)),
        ),
      ),
      h('tbody', {}, rows),
    );
  }

  /** A picker holding dd/MM/yyyy; onChange() after each change. */
  window.sample.antdPicker = function antdPicker(id, value, onChange) {
    const input = h('input', {
      id,
      placeholder: 'DD/MM/YYYY',
      autocomplete: 'off',
      size: '12',
      oninput: () => onChange(),
    });
    input.value = value;
    const layer = h('div', {
      class: 'ant-picker-dropdown ant-picker-dropdown-hidden',
      style: 'display:none',
    });
    const draw = () =>
      layer.replaceChildren(
        calendar(input.value, (text) => {
          input.value = text;
          layer.style.display = 'none';
          onChange();
        }),
      );
    draw();
    document.body.append(layer);
    const icon = h('span', {
      class: 'ant-picker-suffix',
      role: 'img',
      'aria-label': 'calendar',
      onclick: () => {
        if (layer.style.display !== 'none') {
          layer.style.display = 'none';
          return;
        }
        if (/^\d\d\/\d\d\/\d{4}$/.test(input.value)) draw();
        const place = input.getBoundingClientRect();
        layer.style.cssText = `position:absolute;left:${place.left + scrollX}px;top:${place.bottom + scrollY + 6}px`;
      },
    });
    return {
      box: h('div', { class: 'ant-picker' }, h('div', { class: 'ant-picker-input' }, input, icon)),
      input,
    };
  };
})();
