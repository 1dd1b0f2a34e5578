/* The 20-column table: headers, the row of column numbers inside the body, rows, the total. */
(function () {
  'use strict';
  const { h } = window.sample;
  const FIELDS = [
    'processCount',
    'remainingCount',
    'receivedCount',
    'onegateCount',
    'onlineCount',
    'releaseCount',
    'betimesCount',
    'ontimeCount',
    'overtimeCount',
    'unresolvedCount',
    'doneCount',
    'releasingCount',
    'processingCount',
    'undueCount',
    'overdueCount',
    'waitingCount',
    'cancelledCount',
  ];
  const head = (text, colspan, rowspan) =>
    h('th', { colspan: colspan || 1, rowspan: rowspan || 1, class: 'text-xs-center' }, text);

  window.sample.opencpsHead = () =>
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        head('STT', 1, 5),
        head('Đơn vị', 1, 5),
        head('Nhận giải quyết', 5),
        head('Kết quả giải quyết', 7),
        head('Đang giải quyết', 3),
        head('Tạm dừng bổ sung điều kiện', 1, 5),
        head('Rút không giải quyết', 1, 5),
        head('Tỉ lệ sớm và đúng hạn', 1, 5),
      ),
      h(
        'tr',
        {},
        head('Tổng số', 1, 4),
        head('Tồn trước', 1, 4),
        head('Nhận trong kỳ', 3),
        head('Tổng số', 1, 4),
        head('Tình hình thực hiện', 3),
        head('Từ chối giải quyết', 1, 4),
        head('Trả kết quả', 2),
        head('Tổng số', 1, 4),
        head('Còn hạn', 1, 4),
        head('Quá hạn', 1, 4),
      ),
      h(
        'tr',
        {},
        head('Tổng số'),
        head('Một cửa'),
        head('Trực tuyến'),
        head('Trước hạn'),
        head('Đúng hạn'),
        head('Quá hạn'),
        head('Đã trả'),
        head('Chưa trả'),
      ),
    );

  window.sample.opencpsIndex = () =>
    h(
      'tr',
      { class: 'chi-so' },
      Array.from({ length: 20 }, (unused, at) =>
        h('td', { class: 'text-xs-center' }, `(${at + 1})`),
      ),
    );

  window.sample.opencpsTexts = (row) => [
    ...FIELDS.map((name) => String(row[name])),
    `${row.ontimePercentage}%`,
  ];
})();
