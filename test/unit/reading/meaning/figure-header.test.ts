import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../../lib/reading/meaning/figure-header';

describe('readHeader', () => {
  it.each([
    ['Nhận giải quyết > Tổng số', 'received.total', null],
    ['Nhận giải quyết > Nhận trong kì > Một cửa', 'received.direct', null],
    [
      'Số hồ sơ nhận giải quyết > Trong kỳ > Trực tiếp, dịch vụ bưu chính',
      'received.directPostal',
      null,
    ],
    ['Số hồ sơ nhận giải quyết > Từ kỳ trước', 'carriedOver', null],
    ['Tiếp nhận > Qua BCCI', 'received.postal', null],
    ['Số lượng hồ sơ đã giải quyết > Quá hạn', 'resolved.overdue', null],
    ['Số lượng hồ sơ đang giải quyết > Quá hạn', 'inProgress.overdue', null],
    ['SO LUONG HO SO DANG GIAI QUYET > QUA HAN', 'inProgress.overdue', null],
    ['Đang xử lý > Đúng hạn', 'inProgress.inTime', null],
    ['Đã xử lý > Trong hạn', 'resolved.onTime', null],
    [
      'Kết quả giải quyết > Số hồ sơ đã giải quyết > Trả đúng thời hạn',
      'resolved.earlyOnTime',
      null,
    ],
    ['Kết quả giải quyết trong kỳ > Tổng số trễ hạn', 'overdue.total', null],
    ['Trả lại/ Rút HS', 'returnedOrWithdrawn', null],
    ['Chờ bổ sung (lũy kế cả kì trước)', 'paused', 'supplement'],
    ['Yêu cầu thực hiện nghĩa vụ tài chính', 'paused', 'payment'],
    ['Đã giải quyết > Quá hạn (đã có thư xin lỗi)', 'resolved.overdue', 'apologised'],
    ['Số hồ sơ tiếp nhận > Trực tuyến toàn trình', 'received.online', 'fullOnline'],
    ['Chậm tiến độ', 'stepDelayed', null],
    ['Từ chối giải quyết', 'resolved.refused', null],
    ['Đã giải quyết > Từ chối', 'resolved.refused', null],
    ['Tiếp nhận > Từ chối', 'notAccepted', null],
    ['Dừng xử lý', 'stopped', null],
    ['Số hồ sơ có đính kèm kết quả', 'resultAttached', null],
    ['Tỷ lệ sớm và đúng hạn', 'rate.onTime', null],
    ['Tỷ lệ số hóa', 'rate.other', null],
    ['Số đang xử lý qúa hạn', 'inProgress.overdue', null],
    ['Hồ sơ TT chờ tiếp nhận > Quá hạn', 'waitingIntake', 'Quá hạn'],
    ['Số lượng hồ sơ đã giải quyết > Quá hạn (10)', 'resolved.overdue', null],
    ['Tổng số hồ sơ trễ hạn', 'overdue.total', null],
    ['Tổng số hồ sơ > Đã giải quyết > Trước hạn', 'resolved.early', null],
  ])('should read %s', (path, concept, part) => {
    expect(readHeader(path.split(' > '))).toMatchObject({ concept, part, known: true });
  });

  it.each([
    'Sắp đến hạn',
    'Đến hạn',
    'Đang giải quyết > Sắp đến hạn',
    'Tạm dừng xử lý > Quá hạn',
    'Tiếp nhận trong ngày > Trực tiếp',
    'Số hóa hồ sơ TTHC khi tiếp nhận > Chưa số hóa TPHS',
    'Số hóa hồ sơ TTHC khi tiếp nhận > Có số hóa TPHS',
  ])('should know that %s is none of ours', (path) => {
    expect(readHeader(path.split(' > '))).toMatchObject({
      concept: null,
      candidates: [],
      known: true,
    });
  });

  it.each([
    'Tiếp nhận',
    'Tổng số tiếp nhận',
    'Từ chối',
    'Quá hạn',
    'Tổng số',
    'Số hóa hồ sơ TTHC khi tiếp nhận > Tiếp nhận',
  ])('should leave a lone %s to the evidence', (path) => {
    const meaning = readHeader([path]);
    expect(meaning.concept).toBeNull();
    expect(meaning.candidates.length).toBeGreaterThan(1);
  });

  it.each(['Thanh toán trực tuyến > Tổng số', 'Số bộ photo', 'Phi địa giới khác > Đã giải quyết'])(
    'should refuse words it does not know: %s',
    (path) => {
      expect(readHeader(path.split(' > '))).toMatchObject({ concept: null, known: false });
    },
  );

  it('should keep what a header says it includes', () => {
    expect(
      readHeader(['Đã xử lý (Đã xử lý xong + Đã trả kết quả + Rút)', 'Tổng số']).qualifiers,
    ).toEqual(['includesWithdrawn']);
    expect(
      readHeader(['Đang giải quyết', 'Trong hạn (bao gồm cả hồ sơ chờ bổ sung và hồ sơ khác)'])
        .qualifiers,
    ).toEqual(['includesPaused']);
  });
});
