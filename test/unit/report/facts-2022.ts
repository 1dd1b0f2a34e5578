/** Facts of a published 2022 report of a provincial department, with an invented signatory. */
import type { ReportInput } from '../../../lib/domain/values';

const doc = (
  number: string,
  symbol: string,
  date: string | null,
  issuer: string | null,
  subject: string | null = null,
) => ({
  number,
  symbol,
  date,
  issuer,
  subject,
});
const full = [0.5, 0.5, 1, 1.5, 1, 0.5];

/** A fresh copy each time, so that a test may change it. */
export const facts2022 = (): ReportInput => ({
  year: 2022,
  period: { from: '2022-01-01', to: '2022-11-17' },
  values: {
    'org.parentName': 'UBND tỉnh Hà Tĩnh',
    'org.name': 'Sở Xây dựng',
    'org.abbr': 'SXD',
    'doc.number': '3061',
    'doc.place': 'Hà Tĩnh',
    'doc.date': '2022-11-18',
    'preamble.org': 'Sở Xây dựng',
    'basis.crPlan': doc('520', 'KH-UBND', '2021-12-24', 'UBND tỉnh'),
    'basis.isoPlan': doc('44', 'KH-SKHCN', '2022-01-14', 'Sở Khoa học và Công nghệ'),
    directives: [
      {
        docRef: doc(
          '289',
          'KH-SXD',
          '2022-02-11',
          null,
          'duy trì và cải tiến HTQLCL theo TCVN ISO 9001:2015',
        ),
      },
      { qualityObjectives: true, auditProgramme: true },
    ],
    'publication.decision': doc('807', 'QĐ-UBND', '2022-04-19', 'UBND tỉnh'),
    'publication.subject':
      'công bố Danh mục và Quy trình nội bộ TTHC của các Sở quản lý công trình xây dựng chuyên ngành',
    'publication.tthcCount': 3,
    'publication.done': true,
    'awareness.narrative':
      'ngay từ đầu năm đã ban hành chương trình, kế hoạch để hướng dẫn các phòng thực hiện',
    'awareness.leadDept': 'Văn phòng Sở',
    'training.attendedCount': 0,
    'training.organisedCount': 0,
    'training.notOrganisedReason': 'thực hiện các biện pháp phòng chống dịch Covid-19.',
    'inspections.external': 1,
    'inspections.externalBody': 'Đoàn Kiểm tra CCHC của tỉnh',
    'inspections.internal': 1,
    'inspections.conclusion':
      'Qua kiểm tra, cán bộ, công chức thực hiện nghiêm túc, đúng quy định.',
    'docControl.internal': 'các TTHC thay đổi đã được cập nhật vào tài liệu của hệ thống',
    'docControl.external': 'công văn đến được vào sổ theo dõi và số hóa trên phần mềm QLVB&HSCV',
    'docControl.archive': 'hồ sơ điện tử lưu trên phần mềm, hồ sơ giấy xếp trong tủ, kho lưu trữ',
    'risk.narrative':
      'đầu năm các phòng lập phụ lục phân tích bối cảnh và quản trị rủi ro; chưa có điểm không phù hợp nặng',
    'risk.procedureCode': 'HD.04',
    'audit.done': 'Đã thực hiện theo kế hoạch',
    'audit.count': 1,
    'audit.lastDate': '2022-10-19',
    'audit.minorNC': null,
    'audit.majorNC': null,
    'audit.observations': 7,
    'corrective.narrative': 'các điểm lưu ý đã được khắc phục theo quy trình',
    'committee.decisions': [
      doc('119', 'QĐ-SXD', '2021-10-19', null, 'kiện toàn Ban Chỉ đạo ISO'),
      doc('120', 'QĐ-SXD', '2021-10-19', null, 'kiện toàn Đoàn đánh giá nội bộ'),
    ],
    'objectives.issued': true,
    'mgmtReview.form': 'lồng ghép trong họp giao ban hằng tháng',
    'mgmtReview.date': '2022-10-19',
    'tthc.total': 39,
    'tthc.changed': 3,
    'tthc.changedByKind': { amended: 3, new: 0, abolished: null },
    'dossiers.received': 1099,
    'dossiers.resolvedOverdue': 0,
    'dossiers.resultAttached': 1099,
    'compliance.tthcNarrative': 'cán bộ, công chức chấp hành nghiêm túc quy trình nội bộ',
    'internalProc.count': 12,
    'internalProc.decision': doc('119', 'QĐ-UBND', '2020-08-25', 'Sở Xây dựng'),
    'internalProc.decisionSubject': 'công bố Mô hình khung HTQLCL theo TCVN ISO 9001:2015',
    'compliance.internalNarrative': 'cán bộ, công chức chấp hành nghiêm túc',
    'budget.narrative':
      'Kinh phí dùng để in, phô tô tài liệu, phục vụ Ban Chỉ đạo và đoàn đánh giá.',
    'score.criteriaDecision': doc('2125', 'QĐ-UBND', '2022-10-17', 'UBND tỉnh'),
    'score.self': { value: 5, max: 5 },
    'score.subUnits': { value: 5, max: 5 },
    'assess.strengths': [
      'Lãnh đạo kiểm soát được quá trình giải quyết công việc.',
      { text: 'Ý thức trách nhiệm của công chức được nâng lên' },
    ],
    'assess.weaknesses': [
      'Cập nhật quy trình có lúc còn chậm.',
      'Số hóa bản vẽ khổ lớn còn khó khăn.',
      'Hạ tầng kỹ thuật còn hạn chế.',
    ],
    'assess.solutions': [
      { text: 'Tiếp tục tuyên truyền đến 02 đơn vị trực thuộc.', target: null },
      { text: 'Đảm bảo Danh mục và Quy trình nội bộ được thẩm định theo quy định', target: 100 },
    ],
    proposals: [
      {
        addressee: 'Sở Khoa học và Công nghệ',
        text: 'đề xuất nâng cấp hạ tầng để đáp ứng tiêu chí thành phần',
        docRefs: [doc('2125', 'QĐ-UBND', '2022-10-17', 'UBND tỉnh')],
      },
      {
        addressee: 'UBND tỉnh',
        text: 'ưu tiên kinh phí cho nhiệm vụ chuyển đổi số',
        docRefs: [doc('1402', 'QĐ-UBND', '2022-07-12', 'UBND tỉnh')],
      },
    ],
    recipients: [
      { name: 'UBND tỉnh', note: 'b/c' },
      { name: 'Sở Khoa học và Công nghệ', note: null },
      { name: 'Lãnh đạo Sở', note: 'b/c' },
      { name: 'Ban CĐ ISO 9001:2015', note: null },
      { name: 'Lưu: VT, thư ký ISO', note: null },
    ],
    'sign.authority': 'KT. GIÁM ĐỐC',
    'sign.title': 'PHÓ GIÁM ĐỐC',
    'sign.name': 'Trần Minh Khôi',
    'sign.mark': 'Đã ký',
    'annex.rows': [
      { unit: 'Sở Xây dựng', scores: full },
      { unit: 'Viện Quy hoạch', scores: full },
      { unit: 'Trung tâm Kiểm định', scores: full },
    ],
  },
});
