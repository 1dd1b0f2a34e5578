/* The pager as antd draws it: page numbers, the last one among them, and the rows a page; never a total. */
(function () {
  'use strict';
  const { h, antdSelect } = window.sample;

  /** The page numbers that are shown: first, last and those near the present one. */
  function numbers(state) {
    const near = [1, state.pages];
    for (let page = state.page - 2; page <= state.page + 2; page += 1) near.push(page);
    return near
      .filter((page, at) => page >= 1 && page <= state.pages && near.indexOf(page) === at)
      .sort((a, b) => a - b);
  }

  /** state: { page, pages, size }; go(page) and onSize(size) when something is pressed. */
  window.sample.antdPager = function antdPager(state, go, sizes, onSize) {
    const item = (page) =>
      h(
        'li',
        {
          class: `ant-pagination-item ant-pagination-item-${page}${page === state.page ? ' ant-pagination-item-active' : ''}`,
          title: String(page),
          tabindex: 0,
          onclick: () => go(page),
        },
        h('a', { rel: 'nofollow' }, String(page)),
      );
    const items = [];
    let last = 0;
    for (const page of numbers(state)) {
      if (page - last > 1)
        items.push(
          h(
            'li',
            { class: 'ant-pagination-jump-next' },
            h('span', { class: 'ant-pagination-item-ellipsis' }, '•••'),
          ),
        );
      items.push(item(page));
      last = page;
    }
    const step = (name, title, page) =>
      h(
        'li',
        {
          class: `ant-pagination-${name}${page < 1 || page > state.pages ? ' ant-pagination-disabled' : ''}`,
          title,
          'aria-disabled': String(page < 1 || page > state.pages),
          onclick: () => {
            if (page >= 1 && page <= state.pages) go(page);
          },
        },
        h(
          'button',
          { type: 'button', class: 'ant-pagination-item-link', tabindex: -1 },
          name === 'prev' ? '‹' : '›',
        ),
      );
    const choices = sizes.map((size) => [size, `${size} / trang`]);
    const size = antdSelect(choices, state.size, onSize, 'ant-pagination-options-size-changer');
    return h(
      'ul',
      { class: 'ant-pagination ant-table-pagination' },
      step('prev', 'Trang Trước', state.page - 1),
      items,
      step('next', 'Trang Kế', state.page + 1),
      h('li', { class: 'ant-pagination-options' }, size),
    );
  };
})();
