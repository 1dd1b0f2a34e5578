/* The dialog behind a figure. It is not in the page until a figure is pressed; closed again, it stays there, hidden. */
(function () {
  'use strict';
  const { h, api, pause, dots } = window.sample;
  let layer = null;

  function close() {
    if (layer !== null) layer.style.display = 'none';
  }

  function table(answer) {
    const heads = [
      'STT',
      'Mã hồ sơ',
      'Tên thủ tục hành chính',
      'Chủ hồ sơ',
      'Ngày nhận',
      'Ngày hẹn trả',
      'Ngày kết thúc xử lý',
    ];
    const rows = answer.data.map((one, at) =>
      h(
        'tr',
        { class: 'ant-table-row', 'data-row-key': one.id },
        [
          String((answer.currentPage - 1) * answer.pageSize + at + 1),
          one.maHoSo,
          one.tenTTHC,
          one.chuHoSo.name,
          one.ngayTiepNhan,
          one.ngayHenTra || '',
          one.ngayKetThucXuLy || '',
        ].map((text) => h('td', { class: 'ant-table-cell' }, text)),
      ),
    );
    return h(
      'table',
      {},
      h(
        'thead',
        { class: 'ant-table-thead' },
        h(
          'tr',
          {},
          heads.map((text) => h('th', { class: 'ant-table-cell' }, text)),
        ),
      ),
      h('tbody', { class: 'ant-table-tbody' }, rows),
    );
  }

  /** Opens the dialog with the first 20 dossiers of a figure. */
  window.sample.openDrillDown = async function openDrillDown(unit, counter, from, to) {
    const content = h(
      'div',
      { class: 'ant-modal-body' },
      h('div', { class: 'ant-spin ant-spin-spinning' }, 'Đang tải…'),
    );
    close();
    if (layer !== null) layer.remove();
    layer = h(
      'div',
      { class: 'ant-modal-root' },
      h('div', { class: 'ant-modal-mask' }),
      h(
        'div',
        { class: 'ant-modal-wrap' },
        h(
          'div',
          { class: 'ant-modal', role: 'dialog', 'aria-modal': 'true' },
          h('button', { class: 'ant-modal-close', 'aria-label': 'Đóng', onclick: close }, '×'),
          h('div', { class: 'ant-modal-title' }, 'Danh sách hồ sơ'),
          content,
        ),
      ),
    );
    document.body.append(layer);
    const answer = await api('/v1/hosos/search/TheoBaoCaoTongHop', {
      MaDonVi: unit,
      tieuChi: counter,
      tuNgay: from,
      denNgay: to,
      pageNumber: 1,
      pageSize: 20,
    });
    await pause(400);
    const shown = Math.min(20, answer.totalCount);
    content.replaceChildren(
      h('p', {}, `Hiển thị 1 - ${shown} trong ${dots(answer.totalCount)} hồ sơ`),
      h('div', { class: 'ant-table' }, table(answer)),
    );
  };
})();
