/** Departments that wrote their reports by themselves. Invented offices. */
import { p, table } from '../docx-of';
import { head, type BlindReport } from './blind-report';

/** A department that writes numbers in words, its results last. */
export const departmentInWords: BlindReport = {
  name: 'a department that writes its numbers in words',
  body:
    head(
      'UBND TỈNH BÌNH MINH',
      'SỞ VĂN HÓA VÀ THỂ THAO',
      '…/BC-SVHTT',
      'Bình Minh, ngày … tháng 11 năm 2025',
    ) +
    p('BÁO CÁO') +
    p('Kết quả áp dụng ISO 9001:2015 năm 2025 của Sở Văn hóa và Thể thao') +
    p('A. ĐÁNH GIÁ CHUNG') +
    p('1. Ưu điểm') +
    p('Lãnh đạo Sở quan tâm chỉ đạo; hồ sơ được xử lý đúng hạn.') +
    p('2. Hạn chế và nguyên nhân') +
    p('Không có.') +
    p('B. KẾT QUẢ THỰC HIỆN') +
    p('1. Kiểm tra, giám sát') +
    p(
      '- Trong năm Sở đã tổ chức hai cuộc kiểm tra nội bộ cơ quan, không có đoàn kiểm tra bên ngoài.',
    ) +
    p('2. Áp dụng các quy trình của hệ thống') +
    p('- Số lần đánh giá nội bộ trong năm: một lần.') +
    p('- Thời gian tổ chức cuộc đánh giá gần nhất: tháng 9 năm 2025.') +
    p('- Kết quả: ba điểm không phù hợp nhẹ, không có điểm không phù hợp nặng, hai điểm lưu ý.') +
    p('3. Thủ tục hành chính') +
    p(
      '- Số TTHC thuộc thẩm quyền giải quyết của cơ quan theo phê duyệt của UBND tỉnh đến thời điểm hiện nay: một trăm hai mươi bảy TTHC.',
    ) +
    p(
      '- Số hồ sơ TTHC phát sinh năm 2025: hai trăm hồ sơ (từ ngày 01/01/2025 đến hết ngày 31/10/2025).',
    ) +
    p('- Số hồ sơ giải quyết quá hạn: không có.') +
    p('- Số TTHC được sửa đổi, bổ sung, ban hành mới trong năm 2025: chưa phát sinh.') +
    p('C. KIẾN NGHỊ') +
    p('Không.') +
    p('Nơi nhận:') +
    p('- Sở KH&CN;') +
    p('- Lưu: VT, VP.') +
    p('KT. GIÁM ĐỐC') +
    p('PHÓ GIÁM ĐỐC') +
    p('Đinh Thị Hoài'),
  says: {
    'org.parentName': 'UBND TỈNH BÌNH MINH',
    'org.name': 'SỞ VĂN HÓA VÀ THỂ THAO',
    'doc.symbol': 'BC-SVHTT',
    'doc.place': 'Bình Minh',
    'report.year': 2025,
    'doc.subject': 'Kết quả áp dụng ISO 9001:2015 năm 2025 của Sở Văn hóa và Thể thao',
    'assess.strengths': [{ text: 'Lãnh đạo Sở quan tâm chỉ đạo; hồ sơ được xử lý đúng hạn' }],
    'assess.weaknesses': [],
    'inspections.internal': 2,
    'inspections.external': 0,
    'audit.count': 1,
    'audit.minorNC': 3,
    'audit.majorNC': 0,
    'audit.observations': 2,
    'tthc.total': 127,
    'dossiers.received': 200,
    'period.start': '2025-01-01',
    'period.end': '2025-10-31',
    'dossiers.resolvedOverdue': 0,
    'tthc.changed': 0,
    proposals: [],
    recipients: [{ name: 'Sở KH&CN' }, { name: 'Lưu: VT, VP' }],
    'sign.authority': 'KT. GIÁM ĐỐC',
    'sign.title': 'PHÓ GIÁM ĐỐC',
    'sign.name': 'Đinh Thị Hoài',
  },
  unread: [
    'inspections.internal',
    'inspections.external',
    'audit.minorNC',
    'audit.majorNC',
    'audit.observations',
    'dossiers.received',
    'period.start',
    'period.end',
  ],
  saysNot: ['doc.number', 'doc.date', 'audit.lastDate', 'assess.solutions', 'basis.isoPlan'],
};

/** A department that tells everything in running prose, with numbers of other years and of plans among them. */
export const departmentInProse: BlindReport = {
  name: 'a department in running prose',
  body:
    head(
      'ỦY BAN NHÂN DÂN TỈNH BÌNH MINH',
      'SỞ CÔNG THƯƠNG',
      '907/BC-SCT',
      'Bình Minh, ngày 17 tháng 11 năm 2025',
    ) +
    p('BÁO CÁO') +
    p('Về việc áp dụng, duy trì hệ thống quản lý chất lượng năm 2025') +
    p('I. Công tác chỉ đạo, điều hành') +
    p(
      'Ngay từ đầu năm, Sở đã ban hành Kế hoạch số 15/KH-SCT ngày 20/01/2025 về việc duy trì và cải tiến HTQLCL; Quyết định số 44/QĐ-SCT ngày 11/3/2025 về việc kiện toàn Ban Chỉ đạo ISO.',
    ) +
    p('II. Công tác kiểm tra, đánh giá') +
    p(
      'Năm 2024 Sở có 05 điểm không phù hợp nhẹ. Năm 2025, qua 01 cuộc đánh giá nội bộ ngày 22/9/2025, đoàn phát hiện 03 điểm không phù hợp nhẹ, 00 điểm không phù hợp nặng và 06 điểm lưu ý; đến nay đã khắc phục 3/3 điểm.',
    ) +
    p('III. Giải quyết thủ tục hành chính') +
    p(
      'Đến nay, Sở có 142 TTHC thuộc thẩm quyền giải quyết. Từ ngày 01/01/2025 đến ngày 14/11/2025, Sở đã tiếp nhận 5.120 hồ sơ, tăng 320 hồ sơ so với cùng kỳ; đã giải quyết 5.016 hồ sơ, trong đó có 02 hồ sơ quá hạn; đang giải quyết 104 hồ sơ.',
    ) +
    p('Phấn đấu năm 2026 không còn hồ sơ giải quyết quá hạn.') +
    p('IV. Kinh phí') +
    p('Sở được cấp 40.000.000 đồng từ nguồn ngân sách tỉnh, đã sử dụng 38.500.000 đồng.') +
    p('V. Tồn tại, hạn chế') +
    p('1. Một số phòng chưa chủ động rà soát quy trình.') +
    p('2. Việc lưu trữ hồ sơ điện tử còn chậm.') +
    p('VI. Giải pháp thời gian tới') +
    p('1. Rà soát toàn bộ quy trình trong quý I năm 2026.') +
    p('Nơi nhận:') +
    p('- UBND tỉnh (b/c);') +
    p('- Lưu: VT.') +
    p('GIÁM ĐỐC') +
    p('Trịnh Quốc Bảo'),
  says: {
    'org.parentName': 'ỦY BAN NHÂN DÂN TỈNH BÌNH MINH',
    'org.name': 'SỞ CÔNG THƯƠNG',
    'doc.number': '907',
    'doc.symbol': 'BC-SCT',
    'doc.date': '2025-11-17',
    'doc.place': 'Bình Minh',
    'report.year': 2025,
    'doc.subject': 'Về việc áp dụng, duy trì hệ thống quản lý chất lượng năm 2025',
    directives: [{ docRef: { number: '15', symbol: 'KH-SCT', date: '2025-01-20' } }],
    'committee.decisions': [{ docRef: { number: '44', symbol: 'QĐ-SCT', date: '2025-03-11' } }],
    'audit.count': 1,
    'audit.lastDate': '2025-09-22',
    'audit.minorNC': 3,
    'audit.majorNC': 0,
    'audit.observations': 6,
    'corrective.done': 3,
    'corrective.total': 3,
    'tthc.total': 142,
    'period.start': '2025-01-01',
    'period.end': '2025-11-14',
    'dossiers.received': 5120,
    'dossiers.resolved': 5016,
    'dossiers.resolvedOverdue': 2,
    'dossiers.inProgress': 104,
    'budget.amount': 40000000,
    'budget.narrative':
      'Sở được cấp 40.000.000 đồng từ nguồn ngân sách tỉnh, đã sử dụng 38.500.000 đồng',
    'assess.weaknesses': [
      { text: 'Một số phòng chưa chủ động rà soát quy trình' },
      { text: 'Việc lưu trữ hồ sơ điện tử còn chậm' },
    ],
    'assess.solutions': [{ text: 'Rà soát toàn bộ quy trình trong quý I năm 2026' }],
    recipients: [{ name: 'UBND tỉnh', note: 'b/c' }],
    'sign.title': 'GIÁM ĐỐC',
    'sign.name': 'Trịnh Quốc Bảo',
  },
  unread: [
    'directives',
    'committee.decisions',
    'audit.count',
    'audit.lastDate',
    'audit.minorNC',
    'audit.majorNC',
    'audit.observations',
    'corrective.done',
    'corrective.total',
    'tthc.total',
    'period.start',
    'period.end',
    'dossiers.received',
    'dossiers.resolved',
    'dossiers.resolvedOverdue',
    'dossiers.inProgress',
    'budget.amount',
  ],
  saysNot: [
    'basis.crPlan',
    'publication.decision',
    'dossiers.resultAttached',
    'proposals',
    'sign.authority',
  ],
};

/** A department that follows the form's order loosely, with a table of dossiers by quarter and one of findings. */
export const departmentWithTables: BlindReport = {
  name: 'a department with a table by quarters',
  body:
    p('UBND TỈNH BÌNH MINH     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
    p('SỞ XÂY DỰNG     Độc lập - Tự do - Hạnh phúc') +
    p('Số: 2210/BC-SXD     Bình Minh, ngày 10 tháng 12 năm 2025') +
    p('BÁO CÁO') +
    p('kết quả duy trì, cải tiến HTQLCL theo TCVN ISO 9001:2015 năm 2025') +
    p('I. KẾT QUẢ') +
    p('1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống:') +
    p('a) Kiểm soát rủi ro, cơ hội: thực hiện theo HD.05, đã nhận diện 12 rủi ro.') +
    p('b) Việc thực hiện đánh giá nội bộ năm 2025: đã thực hiện 01 đợt vào ngày 06/10/2025.') +
    table(
      ['Loại phát hiện', 'Năm 2024', 'Năm 2025'],
      ['Điểm không phù hợp nặng', '1', '0'],
      ['Điểm không phù hợp nhẹ', '6', '4'],
      ['Điểm lưu ý', '9', '8'],
    ) +
    p('c) Việc xem xét của Lãnh đạo đối với HTQLCL: họp ngày 15/10/2025.') +
    p('2. Kết quả giải quyết hồ sơ TTHC:') +
    table(
      ['Kỳ', 'Tiếp nhận', 'Đã giải quyết', 'Quá hạn', 'Đang giải quyết'],
      ['Quý I', '310', '300', '1', '10'],
      ['Quý II', '402', '398', '0', '14'],
      ['Quý III', '377', '371', '2', '20'],
      ['Tổng cộng', '1.089', '1.069', '3', '20'],
    ) +
    p(
      '3. Tự chấm điểm: Căn cứ Quyết định số 1900/QĐ-UBND ngày 12/9/2025 của UBND tỉnh, Sở tự chấm 4,5/5 điểm.',
    ) +
    p('II. ƯU ĐIỂM, TỒN TẠI') +
    p('- Về ưu điểm: quy trình rõ ràng.') +
    p('- Về tồn tại: cập nhật tài liệu bên ngoài còn chậm.') +
    p('III. GIẢI PHÁP TRONG THỜI GIAN TỚI') +
    p('- Số hóa 100% hồ sơ lưu trữ.') +
    p('IV. ĐỀ XUẤT') +
    p('- Đề nghị Sở Khoa học và Công nghệ tập huấn cho công chức mới.') +
    p('Nơi nhận:') +
    p('- Sở KHCN;') +
    p('- Lưu: VT, VP.') +
    p('GIÁM ĐỐC') +
    p('Phan Đình Tú'),
  says: {
    'org.parentName': 'UBND TỈNH BÌNH MINH',
    'org.name': 'SỞ XÂY DỰNG',
    'doc.number': '2210',
    'doc.symbol': 'BC-SXD',
    'doc.date': '2025-12-10',
    'doc.place': 'Bình Minh',
    'report.year': 2025,
    'doc.subject': 'kết quả duy trì, cải tiến HTQLCL theo TCVN ISO 9001:2015 năm 2025',
    'risk.narrative': 'thực hiện theo HD.05, đã nhận diện 12 rủi ro',
    'risk.procedureCode': 'HD.05',
    // Neither the form's yes nor its no: the words stay words.
    'audit.done': 'đã thực hiện 01 đợt vào ngày 06/10/2025',
    'audit.count': 1,
    'audit.lastDate': '2025-10-06',
    'audit.majorNC': 0,
    'audit.minorNC': 4,
    'audit.observations': 8,
    'mgmtReview.form': 'họp ngày 15/10/2025',
    'mgmtReview.date': '2025-10-15',
    'dossiers.received': 1089,
    'dossiers.resolved': 1069,
    'dossiers.resolvedOverdue': 3,
    'dossiers.inProgress': 20,
    'score.criteriaDecision': { number: '1900', symbol: 'QĐ-UBND', date: '2025-09-12' },
    'score.self': { value: 4.5, max: 5 },
    'assess.strengths': [{ text: 'quy trình rõ ràng' }],
    'assess.weaknesses': [{ text: 'cập nhật tài liệu bên ngoài còn chậm' }],
    'assess.solutions': [{ text: 'Số hóa 100% hồ sơ lưu trữ' }],
    proposals: [{ text: 'Đề nghị Sở Khoa học và Công nghệ tập huấn cho công chức mới' }],
    recipients: [{ name: 'Sở KHCN' }, { name: 'Lưu: VT, VP' }],
    'sign.title': 'GIÁM ĐỐC',
    'sign.name': 'Phan Đình Tú',
  },
  unread: [
    'audit.count',
    'audit.lastDate',
    'audit.majorNC',
    'audit.minorNC',
    'audit.observations',
    'dossiers.received',
    'dossiers.resolved',
    'dossiers.resolvedOverdue',
    'dossiers.inProgress',
    'score.criteriaDecision',
    'score.self',
  ],
  saysNot: [
    'tthc.total',
    'inspections.total',
    'budget.amount',
    'period.start',
    'period.end',
    'corrective.total',
  ],
};
