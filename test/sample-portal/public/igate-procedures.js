/* The procedure catalogue: whole on one page, or by tens with `?paged=1`. */
(function () {
  'use strict';
  const { h, api, pause, root, matTable, matPaginator, matSelect, matField } = window.sample;
  const { unit, units } = document.body.dataset;
  const query = new URLSearchParams(location.search);
  const paged = query.get('paged') === '1';
  const state = { agency: unit, page: 0, size: 10 };

  const table = matTable(
    [
      { name: 'stt', head: 'STT', cell: (one, number) => String(number) },
      { name: 'code', head: 'Mã thủ tục', cell: (one) => one.code },
      { name: 'name', head: 'Tên thủ tục', cell: (one) => h('a', { href: '#' }, one.name) },
      { name: 'sector', head: 'Lĩnh vực', cell: (one) => one.sector },
      { name: 'agency', head: 'Cơ quan thực hiện', cell: (one) => one.agency },
      { name: 'level', head: 'Mức độ', cell: (one) => one.level },
    ],
    query.get('variant'),
  );
  const paginator = matPaginator([5, 10, 20, 50], state.size, (page, size) => {
    Object.assign(state, { page, size });
    show();
  });

  async function show() {
    table.clear();
    const answer = await api('/pa/procedure', {
      agency: state.agency,
      ...(paged ? { page: state.page, size: state.size } : {}),
    });
    await pause(350);
    table.fill(answer.content, paged ? state.page * state.size + 1 : 1);
    if (paged) paginator.show(state.page, state.size, answer.totalElements);
  }

  const agency = matSelect(
    [['', 'Tất cả'], ...units.split('|').map((name) => [name, name])],
    unit,
    (value) => {
      Object.assign(state, { agency: value, page: 0 });
      show();
    },
  );
  root.append(
    h(
      'app-procedure',
      {},
      h('h1', { class: 'tieu-de' }, 'Danh mục thủ tục hành chính'),
      h('div', { class: 'bo-loc' }, matField('Cơ quan thực hiện', agency.element)),
      h('div', { class: 'khung-bang' }, table.element),
      paged ? paginator.element : null,
    ),
  );
  show();
})();
