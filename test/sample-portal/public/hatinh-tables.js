/* The report tables of this vendor: header rows of plain td, and which counter stands in which column. */
(function () {
  'use strict';
  const { h, percent } = window.sample;

  /** A header cell: text, columns and rows it spans. */
  const head = (text, colspan, rowspan) =>
    h('td', { colspan: colspan || 1, rowspan: rowspan || 1 }, h('strong', {}, text));
  const row = (...cells) => h('tr', {}, cells);

  const EARLY_ON_TIME = (r) => r.daXuLyTruocHan + r.daXuLyDungHan;

  window.sample.TABLES = {
    '06a': {
      title: 'Báo cáo 06a: tình hình, kết quả giải quyết thủ tục hành chính theo đơn vị',
      printTitle: 'Biểu số II.06a/VPCP/KSTT',
      counters: [
        'tongSo',
        'tiepNhanQuaMang',
        'tiepNhanTrucTiepVaBCCI',
        'tiepNhanKyTruoc',
        'tongDaXuLy',
        'daXuLyTruocHan',
        'daXuLyDungHanVaTraLai',
        'daXuLyQuaHan',
        'tongDangXuLy',
        'dangXuLyTrongHanVaBoSung',
        'dangXuLyQuaHan',
      ],
      head: () => [
        row(head('TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH', 12)),
        row(
          head('STT', 1, 3),
          head('Đơn vị', 1, 3),
          head('Số hồ sơ nhận giải quyết', 4),
          head('Số lượng hồ sơ đã giải quyết', 4),
          head('Số lượng hồ sơ đang giải quyết', 3),
        ),
        row(
          head('Tổng số', 1, 2),
          head('Trong kỳ', 2),
          head('Kỳ trước', 1, 2),
          head('Tổng số', 1, 2),
          head('Trước hạn', 1, 2),
          head('Đúng hạn (Bao gồm cả hồ sơ trả lại/xin rút)', 1, 2),
          head('Quá hạn', 1, 2),
          head('Tổng số', 1, 2),
          head('Đúng hạn (Bao gồm cả hồ sơ chờ BS)', 1, 2),
          head('Quá hạn', 1, 2),
        ),
        row(head('Trực tuyến', 1, 2), head('Trực tiếp, dịch vụ bưu chính', 1, 2)),
      ],
    },
    'don-vi': {
      title: 'Báo cáo tổng hợp theo đơn vị',
      printTitle: 'BÁO CÁO TỔNG HỢP',
      counters: [
        'tongSo',
        'tiepNhanKyTruoc',
        'tiepNhanTrongKy',
        'daXuLyTruocHan',
        'daXuLyDungHan',
        'daXuLyQuaHan',
        (r) => percent(EARLY_ON_TIME(r), EARLY_ON_TIME(r) + r.daXuLyQuaHan, '.'),
        'dangXuLyTrongHan',
        'dangXuLyQuaHan',
        'tongBoSung',
        'tongTraLai',
      ],
      head: () => [
        row(
          head('STT', 1, 2),
          head('Đơn vị', 1, 2),
          head('Tiếp nhận', 3),
          head('Đã xử lý', 4),
          head('Đang xử lý', 2),
          head('Bổ sung', 1, 2),
          head('Trả lại/ Rút HS', 1, 2),
        ),
        row(
          head('Tổng số'),
          head('Kỳ trước'),
          head('Trong kỳ'),
          head('Trước hạn'),
          head('Đúng hạn'),
          head('Quá hạn'),
          head('Tỷ lệ trước hạn, đúng hạn'),
          head('Trong hạn'),
          head('Quá hạn'),
        ),
      ],
    },
    'so-hoa': {
      title: 'Báo cáo số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
      printTitle: 'BÁO CÁO SỐ HÓA',
      counters: [
        'tiepNhanTrongKy',
        'chuaSoHoaTPHS',
        'coSoHoaTPHS',
        (r) => percent(r.coSoHoaTPHS, r.tiepNhanTrongKy, '.'),
        'coKetQua',
        'chuaSoHoaKetQua',
        'daSoHoaKetQua',
        (r) => percent(r.daSoHoaKetQua, r.coKetQua, '.'),
      ],
      head: () => [
        row(
          head('STT', 1, 2),
          head('Đơn vị', 1, 2),
          head('Tiếp nhận', 1, 2),
          head('Số hóa hồ sơ TTHC khi tiếp nhận', 3),
          head('Đã giải quyết', 1, 2),
          head('Số hóa kết quả giải quyết', 3),
        ),
        row(
          head('Chưa số hóa TPHS'),
          head('Có số hóa TPHS'),
          head('Tỷ lệ số hóa TPHS'),
          head('Chưa số hóa'),
          head('Đã số hóa'),
          head('Tỷ lệ số hóa kết quả'),
        ),
      ],
    },
  };
})();
