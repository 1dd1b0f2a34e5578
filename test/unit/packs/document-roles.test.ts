/** Which subjects say plainly what a document is for. */
import { expect, it } from 'vitest';
import { roleOfSubject } from '../../../lib/packs/document-roles';

it.each([
  ['kiện toàn Ban Chỉ đạo ISO của Sở', 'committee'],
  ['Kiện toàn lại Ban chỉ đạo áp dụng HTQLCL', 'committee'],
  ['thành lập Đoàn đánh giá nội bộ năm 2026', 'committee'],
  ['ban hành Kế hoạch đánh giá nội bộ năm 2026', 'auditProgramme'],
  ['Mục tiêu chất lượng năm 2026', 'qualityObjectives'],
  ['công bố danh mục thủ tục hành chính', 'publication'],
  ['phê duyệt quy trình nội bộ giải quyết TTHC', 'internalProcedures'],
  ['công bố danh mục thủ tục hành chính và quy trình nội bộ', null],
  ['kiện toàn Ban quản lý chợ', null],
  ['báo cáo kết quả đánh giá nội bộ', null],
])('“%s”: %s', (subject, role) => {
  expect(roleOfSubject(subject)).toBe(role);
});
