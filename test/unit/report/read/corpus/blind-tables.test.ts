/**
 * Whole reports whose values stand in tables, as secretaries type them; expectations were written from the page before
 * the reader saw it. Each of these gave a wrong value or none at first. Invented offices.
 */
import { describe, expect, it } from 'vitest';
import { docxOf, p, table } from '../docx-of';
import { reading } from './reading';

interface Office {
  name: string;
  symbol: string;
  date: string;
}

const BASIS =
  'Thực hiện Kế hoạch số 31/KH-SKHCN ngày 15/01/2026 của Sở Khoa học và Công nghệ, cơ quan báo cáo như sau:';
const report = ({ name, symbol, date }: Office, ...body: string[]): Uint8Array =>
  docxOf(
    table([
      p('UBND TỈNH AN LÂM') + p(name) + p(`Số: 418/BC-${symbol}`),
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
        p('Độc lập - Tự do - Hạnh phúc') +
        p(`An Lâm, ngày ${date}`),
    ]) +
      p('BÁO CÁO') +
      p(
        'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2026',
      ) +
      p(BASIS) +
      body.join('') +
      p('II. Đánh giá chung') +
      p('1. Ưu điểm') +
      p('- Hệ thống được duy trì ổn định.') +
      p(`Trên đây là báo cáo năm 2026 của cơ quan, gửi Sở Khoa học và Công nghệ tổng hợp./.`) +
      table([p('Nơi nhận:') + p('- Lưu: VT.'), p('GIÁM ĐỐC') + p('Trần Văn Bảng')]),
  );

const HEAD = ['Nội dung', 'Kết quả'];
const RESULTS = p('I. Kết quả đạt được');

/** What was read of the body, without lists and texts. */
function facts(bytes: Uint8Array): Record<string, unknown> {
  const { values } = reading(bytes);
  const own = Object.entries(values).filter(
    ([key]) => !/^(?:doc|org|report|sign|closing|recipients|assess|preamble)(?:\.|$)/.test(key),
  );
  return Object.fromEntries(own);
}

describe('a report with tables', () => {
  it('of estimates, with its own numbers in prose', () => {
    const office = { name: 'THANH TRA TỈNH', symbol: 'TT', date: '12 tháng 11 năm 2026' };
    const bytes = report(
      office,
      RESULTS,
      p('Kết quả giải quyết TTHC năm 2026 (số liệu ước cả năm):'),
      table(
        HEAD,
        ['Số hồ sơ TTHC phát sinh', '150'],
        ['Số hồ sơ giải quyết quá hạn', '0'],
        ['Số hồ sơ được gắn kèm kết quả trả trên phần mềm', '150'],
      ),
      p('+ Số lần đánh giá nội bộ trong năm: 01 lần.'),
    );
    expect(facts(bytes)).toEqual({ 'audit.count': 1 });
  });

  it('of a part of the office and of the office itself', () => {
    const office = { name: 'VĂN PHÒNG UBND TỈNH', symbol: 'VP', date: '19 tháng 11 năm 2026' };
    const bytes = report(
      office,
      RESULTS,
      p('1. Kết quả tại Trung tâm Phục vụ hành chính công tỉnh (đơn vị trực thuộc):'),
      table(HEAD, ['Số hồ sơ TTHC phát sinh', '88.120'], ['Số lần đánh giá nội bộ', '3']),
      p('2. Kết quả tại cơ quan Văn phòng UBND tỉnh:'),
      table(HEAD, ['Số hồ sơ TTHC phát sinh', '41'], ['Số hồ sơ giải quyết quá hạn', '0']),
    );
    expect(facts(bytes)).toEqual({ 'dossiers.received': 41, 'dossiers.resolvedOverdue': 0 });
  });

  it('of the year before in a chapter of its own', () => {
    const office = { name: 'SỞ NỘI VỤ', symbol: 'SNV', date: '16 tháng 11 năm 2026' };
    const bytes = report(
      office,
      p('A. KẾT QUẢ NĂM 2025'),
      p('1. Đánh giá nội bộ'),
      table(HEAD, ['Số lần đánh giá nội bộ', '2'], ['Số điểm lưu ý', '11']),
      p('2. Kết quả giải quyết TTHC'),
      table(HEAD, ['Số hồ sơ TTHC phát sinh', '3.003'], ['Số hồ sơ giải quyết quá hạn', '8']),
      p('B. KẾT QUẢ NĂM 2026'),
      p('1. Đánh giá nội bộ'),
      table(HEAD, ['Số lần đánh giá nội bộ', '1']),
      p('2. Kết quả giải quyết TTHC'),
      table(HEAD, ['Số hồ sơ TTHC phát sinh', '3.404']),
    );
    expect(facts(bytes)).toEqual({ 'audit.count': 1, 'dossiers.received': 3404 });
  });

  it('with captions below them: none is taken for the other’s', () => {
    const office = { name: 'BAN DÂN TỘC', symbol: 'BDT', date: '16 tháng 11 năm 2026' };
    const bytes = report(
      office,
      RESULTS,
      table(HEAD, ['Số hồ sơ TTHC phát sinh', '65'], ['Số lần đánh giá nội bộ', 'hai (02) lần']),
      p('Bảng 1. Kết quả năm 2025'),
      table(HEAD, ['Số hồ sơ TTHC phát sinh', '71'], ['Số lần đánh giá nội bộ', 'một (01) lần']),
      p('Bảng 2. Kết quả năm 2026'),
    );
    expect([undefined, 71]).toContain(facts(bytes)['dossiers.received']);
    expect([undefined, 1]).toContain(facts(bytes)['audit.count']);
  });

  it('with estimates in notes and in a last row', () => {
    const office = { name: 'CHI CỤC KIỂM LÂM', symbol: 'CCKL', date: '10 tháng 11 năm 2026' };
    const bytes = report(
      office,
      RESULTS,
      p('Kết quả của Chi cục:'),
      table(
        [...HEAD, 'Ghi chú'],
        ['Số hồ sơ TTHC phát sinh', '1.500', 'Ước đến 31/12/2026'],
        ['Số hồ sơ giải quyết quá hạn', '0', ''],
        ['Số lần đánh giá nội bộ', '01', 'Ngày 20/10/2026'],
      ),
      p('Kết quả thanh tra, kiểm tra:'),
      table(
        HEAD,
        ['Tổng số cuộc kiểm tra', '05'],
        ['Số cuộc kiểm tra nội bộ', '03'],
        ['Số liệu trên là ước thực hiện cả năm', ''],
      ),
    );
    expect(facts(bytes)).toEqual({ 'dossiers.resolvedOverdue': 0, 'audit.count': 1 });
  });

  it('side by side in a frame, a year each', () => {
    const office = { name: 'SỞ NGOẠI VỤ', symbol: 'SNgV', date: '16 tháng 11 năm 2026' };
    const year = (name: string, count: string) =>
      p(name) + table(['Số hồ sơ TTHC phát sinh', count], ['Số lần đánh giá nội bộ', '1']);
    const bytes = report(
      office,
      RESULTS,
      table([year('Năm 2025', '905'), year('Năm 2026', '1.011')]),
    );
    expect([undefined, 1011]).toContain(facts(bytes)['dossiers.received']);
  });

  it('of a commune, with days over it and shares beside the numbers', () => {
    const office = { name: 'UBND XÃ AN THẠNH', symbol: 'UBND', date: '17 tháng 11 năm 2026' };
    const bytes = report(
      office,
      RESULTS,
      p('Kết quả của UBND xã An Thạnh (từ ngày 01/01/2026 đến hết ngày 16/11/2026):'),
      table(
        ['TT', 'Nội dung', 'Số lượng', 'Tỷ lệ (%)'],
        ['1', 'Số hồ sơ TTHC phát sinh', '4.200', '100'],
        ['2', 'Hồ sơ giải quyết trước hạn', '3.900', '92,86'],
        ['3', 'Số hồ sơ giải quyết quá hạn', '20', '0,48'],
      ),
    );
    expect(facts(bytes)).toEqual({
      'dossiers.received': 4200,
      'dossiers.resolvedEarly': 3900,
      'dossiers.resolvedOverdue': 20,
      'period.start': '2026-01-01',
      'period.end': '2026-11-16',
    });
  });

  it('with labels as headings', () => {
    const office = { name: 'SỞ TÀI CHÍNH', symbol: 'STC', date: '18 tháng 11 năm 2026' };
    const bytes = report(
      office,
      RESULTS,
      p('Kết quả tiếp nhận và giải quyết hồ sơ TTHC từ ngày 15/12/2025 đến ngày 14/11/2026:'),
      p('ĐVT: hồ sơ'),
      table(
        ['Số TTHC thuộc thẩm quyền', 'Số hồ sơ phát sinh', 'Số hồ sơ giải quyết quá hạn'],
        ['87', '5.640', '7'],
      ),
    );
    expect(facts(bytes)).toMatchObject({
      'tthc.total': 87,
      'dossiers.received': 5640,
      'dossiers.resolvedOverdue': 7,
      'period.start': '2025-12-15',
      'period.end': '2026-11-14',
    });
  });
});
