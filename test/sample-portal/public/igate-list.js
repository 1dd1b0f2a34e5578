/* The dossier list: its filter and page live in the query string; rows go and come back while it loads. */
(function () {
  'use strict';
  const { h, api, pause, root, matTable, matPaginator, matSelect, matField, matIcon } =
    window.sample;
  const { unit, units } = document.body.dataset;
  const query = () => new URLSearchParams(location.search);
  const variant = query().get('variant');
  let turn = 0;

  const line = (text, className) => h('div', { class: className || 'dong' }, text);

  const codeCell = (one) => [
    h('a', { class: 'ma', href: `/vi/dossier/search/${one.id}` }, one.code),
    line(`Mã thủ tục: ${one.procedureCode}`),
    line(`Hình thức nộp: ${one.applyMethod}`),
  ];
  const applicantCell = (one) => [
    line(one.applicant.name),
    line(`CCCD/MST: ${one.applicant.idNumber}`),
    line(one.applicant.phone),
  ];
  const statusCell = (one) => [
    line(one.dossierStatus, 'trang-thai'),
    one.deadline === ''
      ? null
      : line(one.deadline, one.deadline.startsWith('Quá') ? 'qua-han' : 'con-han'),
  ];

  const columns = [
    { name: 'stt', head: 'STT', cell: (one, number) => String(number) },
    { name: 'code', head: 'Số hồ sơ', cell: codeCell },
    { name: 'procedure', head: 'Thủ tục', cell: (one) => one.procedure },
    { name: 'applicant', head: 'Chủ hồ sơ', cell: applicantCell },
    { name: 'acceptedDate', head: 'Ngày tiếp nhận', cell: (one) => one.acceptedDate },
    { name: 'appointmentDate', head: 'Ngày hẹn trả', cell: (one) => one.appointmentDate },
    { name: 'completedDate', head: 'Ngày kết thúc xử lý', cell: (one) => one.completedDate },
    { name: 'agency', head: 'Cơ quan thực hiện', cell: (one) => one.agency },
    { name: 'status', head: 'Trạng thái', cell: statusCell },
    {
      name: 'action',
      head: 'Thao tác',
      cell: () =>
        h(
          'button',
          {
            type: 'button',
            class: 'mat-menu-trigger mat-icon-button',
            'aria-haspopup': 'menu',
            'aria-label': 'Thao tác',
          },
          matIcon('more_vert'),
        ),
    },
  ];

  const table = matTable(columns, variant);
  const empty = h('div', { class: 'khong-co', style: 'display:none' }, 'Không có kết quả tìm kiếm');
  const bar = h('mat-progress-bar', {
    class: 'mat-progress-bar',
    role: 'progressbar',
    style: 'visibility:hidden',
  });
  const paginator = matPaginator([5, 10, 20, 50, 100], 20, (page, size) =>
    move({ page: String(page + 1), size: String(size) }),
  );
  const field = (name) => h('input', { class: 'mat-input-element', name, autocomplete: 'off' });
  const inputs = {
    code: field('code'),
    applicant: field('applicant'),
    acceptFrom: field('acceptFrom'),
    acceptTo: field('acceptTo'),
  };
  const agency = matSelect(
    [['', 'Tất cả'], ...units.split('|').map((name) => [name, name])],
    unit,
    (value) => move({ agency: value, page: '1' }),
  );

  const printed = (iso) => (iso === null || iso === '' ? '' : iso.split('-').reverse().join('/'));
  const toIso = (text) =>
    /^\d\d\/\d\d\/\d{4}$/.test(text) ? text.split('/').reverse().join('-') : '';

  /** Writes the filter into the address without loading the page again, then shows what it asks for. */
  function move(change) {
    const next = query();
    for (const name of Object.keys(change)) next.set(name, change[name]);
    history.pushState({}, '', `${location.pathname}?${next}`);
    show();
  }

  function showFilter(now) {
    inputs.code.value = now.get('code') || '';
    inputs.applicant.value = now.get('applicant') || '';
    inputs.acceptFrom.value = printed(now.get('acceptFrom'));
    inputs.acceptTo.value = printed(now.get('acceptTo'));
    agency.show(now.has('agency') ? now.get('agency') : unit);
  }

  async function show() {
    const now = query();
    const mine = (turn += 1);
    const page = Math.max(0, Number(now.get('page') || '1') - 1);
    const size = Number(now.get('size') || '20');
    showFilter(now);
    table.clear();
    empty.style.display = 'none';
    bar.style.visibility = 'visible';
    const answer = await api('/pa/dossier/search', {
      page,
      size,
      acceptFrom: now.get('acceptFrom') || '',
      acceptTo: now.get('acceptTo') || '',
      code: now.get('code') || '',
      applicant: now.get('applicant') || '',
      agency: now.has('agency') ? now.get('agency') : unit,
    });
    await pause(450);
    if (mine !== turn) return;
    bar.style.visibility = 'hidden';
    table.fill(answer.content, page * size + 1);
    empty.style.display = answer.content.length === 0 ? '' : 'none';
    paginator.show(page, size, answer.totalElements);
  }

  const search = (event) => {
    event.preventDefault();
    move({
      code: inputs.code.value,
      applicant: inputs.applicant.value,
      acceptFrom: toIso(inputs.acceptFrom.value),
      acceptTo: toIso(inputs.acceptTo.value),
      page: '1',
    });
  };
  addEventListener('popstate', show);
  root.append(
    h(
      'app-list-search',
      {},
      h('h1', { class: 'tieu-de' }, 'Tra cứu hồ sơ'),
      h(
        'form',
        { class: 'bo-loc', onsubmit: search },
        matField('Số hồ sơ', inputs.code),
        matField('Chủ hồ sơ', inputs.applicant),
        matField('Tiếp nhận từ ngày', inputs.acceptFrom),
        matField('Tiếp nhận đến ngày', inputs.acceptTo),
        matField('Cơ quan thực hiện', agency.element),
        h(
          'button',
          { type: 'submit', class: 'mat-flat-button mat-primary' },
          matIcon('search'),
          ' Tìm kiếm',
        ),
      ),
      bar,
      h('div', { class: 'khung-bang' }, table.element, empty),
      paginator.element,
    ),
  );
  show();
})();
