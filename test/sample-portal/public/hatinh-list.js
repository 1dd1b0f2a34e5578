/* The officer's lists: an antd table with one fat cell a dossier, no total anywhere, the pager drawn twice. */
(function () {
  'use strict';
  const { h, api, pause, dots, antdSelect, antdPicker, antdPager, root } = window.sample;
  const { kind, from, to, unit, units } = document.body.dataset;
  const withResult = kind !== 'tat-ca';
  const state = { page: 1, size: 50, unit, pages: 1, turn: 0 };
  const STATUS = [
    '',
    'Mới đăng ký',
    'Được tiếp nhận',
    'Không được tiếp nhận',
    'Đang xử lý',
    'Yêu cầu bổ sung giấy tờ',
    'Yêu cầu thực hiện nghĩa vụ tài chính',
    'Công dân yêu cầu rút hồ sơ',
    'Dừng xử lý',
    'Đã xử lý xong',
    'Đã trả kết quả',
    'Đã rút hồ sơ',
    'Từ chối giải quyết',
  ];
  const CHANNEL = ['', 'trực tiếp', 'trực tuyến', 'qua bưu chính công ích'];
  const HEADS = withResult
    ? ['STT', 'Thông tin hồ sơ', 'Chủ hồ sơ', 'Phí, lệ phí', 'Thông tin kết quả', 'Thao tác']
    : ['STT', 'Thông tin hồ sơ', 'Chủ hồ sơ', 'Phí, lệ phí', 'Vị trí hồ sơ', 'Thao tác'];
  const SIZES = [10, 20, 50, 100, 1000, 10000];
  const WIDTHS = ['4%', '5%', '40%', '20%', '9%', '15%', '7%'];

  function dates(one) {
    if (one.ngayTiepNhan === null) return `- Ngày nộp hồ sơ: ${one.ngayNopHoSo}`;
    const returned = one.ngayTra === null ? '' : `, ngày trả: ${one.ngayTra}`;
    return `- Tiếp nhận ${CHANNEL[one.kenhThucHien]}: ${one.ngayTiepNhan}, hẹn trả: ${one.ngayHenTra || ''}${returned}`;
  }

  const dossierCell = (one) => [
    h(
      'div',
      { class: 'ma-ho-so' },
      h('div', { role: 'button', tabindex: 0, class: 'link' }, one.maHoSo),
      one.tenBuoc ? ` (${one.tenBuoc})` : '',
    ),
    h('div', {}, `- ${one.trichYeuHoSo}`),
    h('div', {}, '- Trạng thái hồ sơ : ', h('b', {}, STATUS[one.trangThaiHoSoId])),
    h('div', {}, dates(one)),
  ];

  const applicantCell = (one) => [
    h('div', {}, h('b', {}, one.chuHoSo.name), ` (${one.chuHoSo.idNumber})`),
    h('div', {}, one.chuHoSo.phone),
    h('div', {}, one.chuHoSo.address),
    h('div', {}, one.chuHoSo.email),
  ];

  const files = (one) =>
    one.dinhKemKetQua
      .split('##')
      .filter((name) => name !== '')
      .map((name) =>
        h(
          'a',
          { href: '#', title: name, class: 'tep' },
          h('span', {
            role: 'img',
            'aria-label': 'paper-clip',
            class: 'anticon anticon-paper-clip',
          }),
        ),
      );

  const resultCell = (one) => [
    h('div', {}, `- Ngày xác nhận: ${one.ngayXacNhanKetQua || ''}`),
    h('div', {}, `- Số ký hiệu: ${one.soKyHieuKetQua || ''}`),
    h('div', {}, `- Kết quả: ${one.tenTTHC}`),
    h('div', {}, '- Đính kèm: ', files(one)),
  ];

  const placeCell = (one) => [
    h('div', {}, one.phongBan),
    h('div', {}, `Người xử lý: ${one.nguoiXuLy}`),
  ];

  function row(one, number) {
    const cell = (content, className) =>
      h('td', { class: `ant-table-cell ${className || ''}` }, content);
    return h(
      'tr',
      { class: 'ant-table-row ant-table-row-level-0', 'data-row-key': one.id },
      cell(
        h(
          'label',
          { class: 'ant-checkbox-wrapper' },
          h('input', { type: 'checkbox', class: 'ant-checkbox-input' }),
        ),
        'ant-table-selection-column',
      ),
      cell(String(number), 'text-center'),
      cell(dossierCell(one)),
      cell(applicantCell(one)),
      cell(one.phi === 0 ? 'Không' : `${dots(one.phi)} đ`),
      cell(withResult ? resultCell(one) : placeCell(one)),
      cell(h('button', { type: 'button', class: 'ant-btn ant-btn-sm' }, 'Xem')),
    );
  }

  const measure = () =>
    h(
      'tr',
      { 'aria-hidden': 'true', class: 'ant-table-measure-row', style: 'height:0;font-size:0' },
      WIDTHS.map(() =>
        h(
          'td',
          { style: 'padding:0;border:0;height:0' },
          h('div', { style: 'height:0;overflow:hidden' }, '\u00a0'),
        ),
      ),
    );
  const placeholder = () =>
    h(
      'tr',
      { class: 'ant-table-placeholder' },
      h('td', { class: 'ant-table-cell', colspan: 7 }, h('div', { class: 'ant-empty' }, 'Trống')),
    );

  const tbody = h('tbody', { class: 'ant-table-tbody' }, measure(), placeholder());
  const thead = h(
    'thead',
    { class: 'ant-table-thead' },
    h(
      'tr',
      {},
      h(
        'th',
        { class: 'ant-table-cell ant-table-selection-column' },
        h('input', { type: 'checkbox', class: 'ant-checkbox-input', 'aria-label': 'Chọn tất cả' }),
      ),
      HEADS.map((text) => h('th', { class: 'ant-table-cell', scope: 'col' }, text)),
    ),
  );
  const colgroup = () =>
    h(
      'colgroup',
      {},
      WIDTHS.map((width) => h('col', { style: `width:${width}` })),
    );

  /* The return screens scroll inside the table: antd then draws the header in a table of its own. */
  const content = withResult
    ? [
        h(
          'div',
          { class: 'ant-table-header' },
          h('table', { style: 'table-layout:fixed' }, colgroup(), thead),
        ),
        h(
          'div',
          { class: 'ant-table-body' },
          h('table', { style: 'table-layout:fixed' }, colgroup(), tbody),
        ),
      ]
    : [
        h(
          'div',
          { class: 'ant-table-content' },
          h('table', { style: 'table-layout:auto' }, colgroup(), thead, tbody),
        ),
      ];

  const resize = (size) => {
    state.size = size;
    go(1);
  };
  const top = h('div', { class: 'pager-top' });
  const bottom = h('div', { class: 'pager-bottom' });
  const spin = h(
    'div',
    { class: 'ant-spin', 'aria-live': 'polite', style: 'display:none' },
    h('span', { class: 'ant-spin-dot' }),
  );
  const fromPicker = antdPicker('tuNgay', from, () => {});
  const toPicker = antdPicker('denNgay', to, () => {});
  const asked = { tuNgay: from, denNgay: to };

  /** Shows a page: the rows go at once, the new ones come when they have been loaded. The address stays as it is. */
  async function go(page) {
    state.page = page;
    const turn = (state.turn += 1);
    tbody.replaceChildren(measure(), placeholder());
    spin.className = 'ant-spin ant-spin-spinning';
    spin.style.display = '';
    const answer = await api('/v1/hosos', {
      ...asked,
      donVi: state.unit,
      groupCode: kind,
      pageNumber: page,
      pageSize: state.size,
    });
    await pause(500);
    if (turn !== state.turn) return;
    spin.className = 'ant-spin';
    spin.style.display = 'none';
    state.pages = Math.max(1, answer.totalPages || 0);
    const rows = (answer.data || []).map((one, at) => row(one, (page - 1) * state.size + at + 1));
    tbody.replaceChildren(measure(), ...(rows.length === 0 ? [placeholder()] : rows));
    top.replaceChildren(antdPager(state, go, SIZES, resize));
    bottom.replaceChildren(antdPager(state, go, SIZES, resize));
  }

  const TITLES = {
    'tat-ca': 'Theo dõi tất cả hồ sơ',
    'cho-tra': 'Chờ trả kết quả',
    'da-tra': 'Đã trả kết quả',
  };
  const item = (label, control, id) =>
    h(
      'div',
      { class: 'ant-form-item' },
      h('div', { class: 'ant-form-item-label' }, h('label', { for: id, title: label }, label)),
      h('div', { class: 'ant-form-item-control' }, control),
    );
  const search = (event) => {
    event.preventDefault();
    asked.tuNgay = fromPicker.input.value;
    asked.denNgay = toPicker.input.value;
    go(1);
  };
  root.append(
    h('h2', { class: 'page-title' }, TITLES[kind]),
    h(
      'form',
      { class: 'ant-form', onsubmit: search },
      item('Từ khóa', h('input', { class: 'ant-input', placeholder: 'Mã hồ sơ, chủ hồ sơ' })),
      item(
        'Đơn vị',
        antdSelect(
          [['', 'Tất cả'], ...units.split('|').map((name) => [name, name])],
          unit,
          (value) => {
            state.unit = value;
          },
        ),
      ),
      item('Ngày tiếp nhận từ ngày', fromPicker.box, 'tuNgay'),
      item('Đến ngày', toPicker.box, 'denNgay'),
      h('button', { type: 'submit', class: 'ant-btn ant-btn-primary' }, h('span', {}, 'Tìm kiếm')),
    ),
    h(
      'div',
      { class: 'ant-table-wrapper' },
      top,
      h(
        'div',
        { class: 'ant-spin-nested-loading' },
        spin,
        h(
          'div',
          { class: 'ant-spin-container' },
          h(
            'div',
            { class: 'ant-table ant-table-bordered' },
            h('div', { class: 'ant-table-container' }, content),
          ),
        ),
      ),
      bottom,
    ),
  );
  go(1);
})();
