/* Parts of Angular Material: the table (as elements with ARIA roles, or as a real table), the paginator, form fields. */
(function () {
  'use strict';
  const { h } = window.sample;
  const ELEMENTS = {
    table: 'mat-table',
    headerRow: 'mat-header-row',
    row: 'mat-row',
    headerCell: 'mat-header-cell',
    cell: 'mat-cell',
  };
  const TAGS = { table: 'table', headerRow: 'tr', row: 'tr', headerCell: 'th', cell: 'td' };

  /** columns: { name, head, cell(row, number) }[]. Returns { element, clear(), fill(rows, firstNumber) }. */
  window.sample.matTable = function matTable(columns, variant) {
    const tag = variant === 'table' ? TAGS : ELEMENTS;
    const header = h(
      tag.headerRow,
      { role: 'row', class: 'mat-header-row cdk-header-row' },
      columns.map((column) =>
        h(
          tag.headerCell,
          {
            role: 'columnheader',
            class: `mat-header-cell cdk-header-cell cdk-column-${column.name} mat-column-${column.name}`,
          },
          column.head,
        ),
      ),
    );
    const body = variant === 'table' ? h('tbody', { role: 'rowgroup' }) : null;
    const element = h(
      tag.table,
      { role: 'table', class: 'mat-table cdk-table searchtbl' },
      body === null ? header : [h('thead', { role: 'rowgroup' }, header), body],
    );
    let rows = [];

    function clear() {
      rows.forEach((row) => row.remove());
      rows = [];
    }
    function fill(list, firstNumber) {
      clear();
      rows = list.map((one, at) =>
        h(
          tag.row,
          { role: 'row', class: 'mat-row cdk-row element-row' },
          columns.map((column) =>
            h(
              tag.cell,
              {
                role: 'cell',
                class: `mat-cell cdk-cell cdk-column-${column.name} mat-column-${column.name}`,
              },
              column.cell(one, firstNumber + at),
            ),
          ),
        ),
      );
      (body || element).append(...rows);
    }
    return { element, clear, fill };
  };

  const icon = (name) =>
    h('mat-icon', { class: 'mat-icon material-icons', role: 'img', 'aria-hidden': 'true' }, name);
  window.sample.matIcon = icon;

  /** A layer with options at the end of the overlay container, under the field that opened it. */
  function openOptions(field, options, choose) {
    const container = document.querySelector('.cdk-overlay-container');
    const place = field.getBoundingClientRect();
    const pane = h('div', {
      class: 'cdk-overlay-pane mat-select-panel',
      role: 'listbox',
      style: `position:absolute;left:${place.left + scrollX}px;top:${place.bottom + scrollY}px;min-width:${place.width}px`,
    });
    const close = () => {
      pane.remove();
      document.removeEventListener('click', outside, true);
    };
    const outside = (event) => {
      if (!pane.contains(event.target)) close();
    };
    options.forEach(([value, text]) =>
      pane.append(
        h(
          'mat-option',
          {
            class: 'mat-option',
            role: 'option',
            onclick: () => {
              close();
              choose(value);
            },
          },
          h('span', { class: 'mat-option-text' }, text),
        ),
      ),
    );
    container.append(pane);
    setTimeout(() => document.addEventListener('click', outside, true));
  }

  /** A select whose value stands as text; returns the element and a way to show another value. */
  window.sample.matSelect = function matSelect(options, value, onChange, label) {
    const text = h('span', { class: 'mat-select-value-text' });
    const show = (chosen) => {
      text.textContent = (options.find((one) => String(one[0]) === String(chosen)) ||
        options[0])[1];
    };
    const select = h(
      'mat-select',
      {
        class: 'mat-select',
        role: 'combobox',
        tabindex: 0,
        'aria-label': label || false,
        onclick: () =>
          openOptions(select, options, (chosen) => {
            show(chosen);
            onChange(chosen);
          }),
      },
      h(
        'div',
        { class: 'mat-select-trigger' },
        h('div', { class: 'mat-select-value' }, text),
        h('div', { class: 'mat-select-arrow-wrapper' }),
      ),
    );
    show(value);
    return { element: select, show };
  };

  /** A labelled field around an input or select. */
  window.sample.matField = function matField(label, control) {
    return h(
      'mat-form-field',
      { class: 'mat-form-field' },
      h(
        'div',
        { class: 'mat-form-field-wrapper' },
        h(
          'div',
          { class: 'mat-form-field-infix' },
          control,
          h(
            'span',
            { class: 'mat-form-field-label-wrapper' },
            h('label', { class: 'mat-form-field-label' }, h('mat-label', {}, label)),
          ),
        ),
      ),
    );
  };

  /** The paginator. `show` redraws its words; onPage(page, size) with pages from 0. */
  window.sample.matPaginator = function matPaginator(sizes, size, onPage) {
    const state = { page: 0, size, total: 0 };
    const range = h('div', { class: 'mat-paginator-range-label', 'aria-live': 'polite' });
    const last = () => Math.max(0, Math.ceil(state.total / state.size) - 1);
    const button = (label, sign, target) =>
      h(
        'button',
        {
          type: 'button',
          class: 'mat-icon-button',
          'aria-label': label,
          title: label,
          onclick: () => {
            const page = target();
            if (page !== state.page && page >= 0 && page <= last()) onPage(page, state.size);
          },
        },
        sign,
      );
    const select = window.sample.matSelect(
      sizes.map((one) => [one, String(one)]),
      size,
      (chosen) => onPage(0, Number(chosen)),
      'Số dòng',
    );
    const element = h(
      'mat-paginator',
      { class: 'mat-paginator', role: 'group' },
      h(
        'div',
        { class: 'mat-paginator-container' },
        h(
          'div',
          { class: 'mat-paginator-page-size' },
          h('div', { class: 'mat-paginator-page-size-label' }, 'Số dòng'),
          select.element,
        ),
        h(
          'div',
          { class: 'mat-paginator-range-actions' },
          range,
          button('Trang đầu', '«', () => 0),
          button('Trang trước', '‹', () => state.page - 1),
          button('Trang tiếp theo', '›', () => state.page + 1),
          button('Trang cuối', '»', last),
        ),
      ),
    );
    function show(page, pageSize, total) {
      Object.assign(state, { page, size: pageSize, total });
      select.show(pageSize);
      const first = page * pageSize + 1;
      range.textContent =
        total === 0
          ? `0 của ${total}`
          : `${first} – ${Math.min(first + pageSize - 1, total)} của ${total}`;
    }
    return { element, show };
  };
})();
