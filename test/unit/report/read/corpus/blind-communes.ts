/** Communes and a ward that wrote their reports by themselves. Invented offices. */
import { p, table } from '../docx-of';
import { box, head, type BlindReport } from './blind-report';

/** A commune that answers in a table of two columns. */
export const communeInATable: BlindReport = {
  name: 'a commune that answers in a table',
  body:
    head(
      'UBND HUYỆN THANH SƠN',
      'UBND XÃ ĐỒNG LÂM',
      '112/BC-UBND',
      'Đồng Lâm, ngày 12 tháng 11 năm 2025',
    ) +
    p('BÁO CÁO') +
    p('Tình hình duy trì, áp dụng Hệ thống quản lý chất lượng TCVN ISO 9001:2015 năm 2025') +
    p('Kính gửi: UBND huyện Thanh Sơn') +
    p(
      'Thực hiện Công văn số 88/UBND-VP ngày 03/11/2025 của UBND huyện, UBND xã Đồng Lâm báo cáo như sau:',
    ) +
    p('I. CÁC SỐ LIỆU CHÍNH') +
    table(
      ['STT', 'Nội dung', 'Kết quả'],
      ['1', 'Số lớp tập huấn về ISO đơn vị tổ chức trong năm', '01 lớp'],
      ['2', 'Số lần đánh giá nội bộ trong năm', '02'],
      ['3', 'Thời gian đánh giá nội bộ gần nhất', '20/10/2025'],
      ['4', 'Số TTHC thuộc thẩm quyền giải quyết', '218 TTHC'],
      ['5', 'Số hồ sơ giải quyết quá hạn', '04'],
      ['6', 'Số hồ sơ TTHC phát sinh năm 2025', '3.415'],
      ['7', 'Kinh phí được cấp', '25.000.000 đồng'],
    ) +
    p('II. NHỮNG MẶT LÀM ĐƯỢC') +
    p('- Cán bộ, công chức nắm được quy trình.') +
    p('- Hồ sơ được tiếp nhận đúng quy định.') +
    p('III. KHÓ KHĂN, VƯỚNG MẮC') +
    p('- Máy tính của bộ phận một cửa đã cũ.') +
    p('IV. ĐỀ XUẤT, KIẾN NGHỊ') +
    p('- Đề nghị UBND huyện bố trí kinh phí mua máy tính.') +
    p('Trên đây là báo cáo của UBND xã Đồng Lâm./.') +
    p('Nơi nhận:') +
    p('- Như trên;') +
    p('- Lưu: VT.') +
    p('TM. ỦY BAN NHÂN DÂN') +
    p('CHỦ TỊCH') +
    p('Vi Văn Thuận'),
  says: {
    'org.parentName': 'UBND HUYỆN THANH SƠN',
    'org.name': 'UBND XÃ ĐỒNG LÂM',
    'doc.number': '112',
    'doc.symbol': 'BC-UBND',
    'doc.date': '2025-11-12',
    'doc.place': 'Đồng Lâm',
    'report.year': 2025,
    'doc.subject':
      'Tình hình duy trì, áp dụng Hệ thống quản lý chất lượng TCVN ISO 9001:2015 năm 2025',
    'doc.addressees': [{ text: 'UBND huyện Thanh Sơn' }],
    'training.organisedCount': 1,
    'audit.count': 2,
    'audit.lastDate': '2025-10-20',
    'tthc.total': 218,
    'dossiers.resolvedOverdue': 4,
    'dossiers.received': 3415,
    'budget.amount': 25000000,
    'assess.strengths': [
      { text: 'Cán bộ, công chức nắm được quy trình' },
      { text: 'Hồ sơ được tiếp nhận đúng quy định' },
    ],
    'assess.weaknesses': [{ text: 'Máy tính của bộ phận một cửa đã cũ' }],
    proposals: [{ text: 'Đề nghị UBND huyện bố trí kinh phí mua máy tính' }],
    recipients: [{ name: 'Như trên' }],
    'sign.authority': 'TM. ỦY BAN NHÂN DÂN',
    'sign.title': 'CHỦ TỊCH',
    'sign.name': 'Vi Văn Thuận',
  },
  unread: [],
  saysNot: [
    'basis.crPlan',
    'basis.isoPlan',
    'dossiers.resultAttached',
    'inspections.total',
    'assess.solutions',
  ],
};

/** A ward whose head and summary stand in text boxes, with nothing to report in many places. */
export const wardInBoxes: BlindReport = {
  name: 'a ward with text boxes and nothing to report',
  body:
    head(
      'UBND THÀNH PHỐ TÂN AN',
      'UBND PHƯỜNG BẾN TRE',
      '45 /BC-UBND',
      'Bến Tre, ngày 5 tháng 11 năm 2025',
    ) +
    p('BÁO CÁO') +
    p('Kết quả xây dựng, áp dụng, duy trì và cải tiến HTQLCL theo TCVN ISO 9001:2015 năm 2025') +
    box(p('Tổng hợp: tiếp nhận 1.250 hồ sơ; quá hạn 0 hồ sơ')) +
    p('PHẦN I: TÌNH HÌNH TRIỂN KHAI') +
    p('1. Ban hành văn bản chỉ đạo điều hành việc xây dựng và áp dụng ISO') +
    p('+ Kế hoạch số 09/KH-UBND ngày 14/02/2025 về việc áp dụng ISO năm 2025;') +
    p('+ Quyết định số 31/QĐ-UBND ngày 20/02/2025 về việc ban hành mục tiêu chất lượng.') +
    p('2. Công tác tuyên truyền, tập huấn') +
    p('Số lớp tập huấn về ISO 9001:2015 được đơn vị tổ chức trong năm: Không tổ chức.') +
    p(
      'Trong năm 2025, UBND phường đã cử cán bộ tham gia 02 lớp đào tạo, tập huấn về ISO hành chính.',
    ) +
    p('3. Công tác kiểm tra, giám sát') +
    p('Trong năm chưa có đoàn nào kiểm tra.') +
    p('4. Thủ tục hành chính') +
    p('Số hồ sơ TTHC phát sinh năm 2025 : 1250 hồ sơ.') +
    p('Số hồ sơ giải quyết quá hạn: Không phát sinh.') +
    p('Số hồ sơ được gắn kèm kết quả trả trên phần mềm dịch vụ công trực tuyến: 100%.') +
    p('Số TTHC được sửa đổi, bổ sung, ban hành mới trong năm 2025: không.') +
    p('5. Kinh phí') +
    p('Chưa được cấp kinh phí.') +
    p('PHẦN II: ĐÁNH GIÁ') +
    p('1. Ưu điểm:') +
    p('- Người dân hài lòng.') +
    p('2. Tồn tại, nguyên nhân:') +
    p('- Không có') +
    p('3. Giải pháp:') +
    p('- Phấn đấu 95% hồ sơ nộp trực tuyến.') +
    p('PHẦN III: KIẾN NGHỊ, ĐỀ XUẤT') +
    p('- Không có kiến nghị gì thêm.') +
    p('Nơi nhận:') +
    p('- Phòng KT-HT thành phố;') +
    p('- Lưu VT.') +
    p('TM. UBND PHƯỜNG') +
    p('KT. CHỦ TỊCH') +
    p('PHÓ CHỦ TỊCH') +
    p('(Đã ký)') +
    p('Lương Thị Mỹ Duyên'),
  says: {
    'org.parentName': 'UBND THÀNH PHỐ TÂN AN',
    'org.name': 'UBND PHƯỜNG BẾN TRE',
    'doc.number': '45',
    'doc.symbol': 'BC-UBND',
    'doc.date': '2025-11-05',
    'doc.place': 'Bến Tre',
    'report.year': 2025,
    'doc.subject':
      'Kết quả xây dựng, áp dụng, duy trì và cải tiến HTQLCL theo TCVN ISO 9001:2015 năm 2025',
    directives: [
      { docRef: { number: '09', symbol: 'KH-UBND', date: '2025-02-14' } },
      { docRef: { number: '31', symbol: 'QĐ-UBND', date: '2025-02-20' } },
    ],
    'training.organisedCount': 0,
    'training.attendedCount': 2,
    'inspections.external': 0,
    'dossiers.received': 1250,
    'dossiers.resolvedOverdue': 0,
    'tthc.changed': 0,
    'budget.narrative': 'Chưa được cấp kinh phí',
    'assess.strengths': [{ text: 'Người dân hài lòng' }],
    'assess.weaknesses': [],
    'assess.solutions': [{ text: 'Phấn đấu 95% hồ sơ nộp trực tuyến' }],
    proposals: [],
    recipients: [{ name: 'Phòng KT-HT thành phố' }],
    'sign.authority': 'TM. UBND PHƯỜNG\nKT. CHỦ TỊCH',
    'sign.title': 'PHÓ CHỦ TỊCH',
    'sign.name': 'Lương Thị Mỹ Duyên',
  },
  unread: ['training.organisedCount', 'inspections.external'],
  saysNot: [
    'dossiers.resultAttached',
    'inspections.internal',
    'budget.amount',
    'tthc.total',
    'audit.count',
  ],
};

/** A commune that copied the form of another year and left half of it open. */
export const communeHalfFilled: BlindReport = {
  name: 'a commune that left half of the form open',
  body:
    head(
      'UBND TỈNH BÌNH MINH',
      'UBND XÃ HÒA PHÚ',
      '..../BC-UBND',
      'Hòa Phú, ngày ... tháng ... năm 2025',
    ) +
    p('BÁO CÁO') +
    p(
      'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
    ) +
    p('I. KẾT QUẢ ĐẠT ĐƯỢC') +
    p('1. Công tác chỉ đạo, đôn đốc, kiểm tra việc áp dụng HTQLCL') +
    p('1.1. Văn bản chỉ đạo điều hành việc xây dựng, áp dụng ISO:') +
    p('- Kế hoạch số .../KH-UBND ngày .../.../2025 về việc duy trì HTQLCL.') +
    p('1.2. Tuyên truyền, nâng cao trình độ về ISO hành chính:') +
    p(
      '- Trong năm 2025, UBND xã Hòa Phú đã cử cán bộ tham gia ... lớp đào tạo, tập huấn về ISO hành chính, với ... lượt người.',
    ) +
    p('1.3. Kiểm tra, giám sát việc thực hiện tại cơ quan:') +
    p(
      '- Trong năm 2025, tại UBND xã Hòa Phú đã thực hiện 02 cuộc kiểm tra, trong đó 01 cuộc do Sở Khoa học và Công nghệ và 01 đoàn kiểm tra nội bộ cơ quan. Các công chức làm đúng quy trình.',
    ) +
    p('2. Kết quả xây dựng, áp dụng hệ thống tại cơ quan') +
    p('2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống') +
    p('- Việc thực hiện đánh giá nội bộ năm 2025: Đã thực hiện.') +
    p('+ Số lần đánh giá nội bộ trong năm: 1.') +
    p('+ Thời gian tổ chức cuộc đánh giá gần nhất: ngày …/…/2025.') +
    p(
      '+ Có bao nhiêu điểm không phù hợp nhẹ, không phù hợp nặng, điểm lưu ý: nhẹ 02, nặng 0, lưu ý 05.',
    ) +
    p('- Việc kiện toàn lại Ban chỉ đạo ISO của đơn vị: Không.') +
    p(
      '2.2. Việc áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
    ) +
    p('- Số TTHC thuộc thẩm quyền giải quyết: 241 (cấp xã), 12 (liên thông).') +
    p('- Số hồ sơ TTHC phát sinh năm 2025: 2 860 hồ sơ.') +
    p('- Số hồ sơ giải quyết quá hạn: ____ hồ sơ.') +
    p(
      '- Số hồ sơ được gắn kèm kết quả trả trên phần mềm dịch vụ công trực tuyến: 2.790/2.860 hồ sơ.',
    ) +
    p('- Đánh giá việc tuân thủ quy trình nội bộ trong giải quyết TTHC: Tốt.') +
    p('2.4. Kinh phí:') +
    p('Số kinh phí được cấp trong năm: 15 triệu đồng.') +
    p('2.5. Tự chấm điểm:') +
    p('Điểm tự chấm tại cơ quan: 4.75/5 điểm.') +
    p('II. ĐÁNH GIÁ CHUNG') +
    p('1. Ưu điểm: Công chức chấp hành tốt quy trình.') +
    p('2. Tồn tại và nguyên nhân: Chưa ghi nhận tồn tại.') +
    p('3. Giải pháp trong thời gian tới: .......') +
    p('III. KIẾN NGHỊ - ĐỀ XUẤT') +
    p('…………………………') +
    p('Nơi nhận:') +
    p('- ………;') +
    p('- Lưu: VT.') +
    p('CHỦ TỊCH') +
    p('……………'),
  says: {
    'org.parentName': 'UBND TỈNH BÌNH MINH',
    'org.name': 'UBND XÃ HÒA PHÚ',
    'doc.symbol': 'BC-UBND',
    'doc.place': 'Hòa Phú',
    'report.year': 2025,
    'doc.subject':
      'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
    // The number and the day were left open, the kind of document was not.
    directives: [{ docRef: { number: null, symbol: 'KH-UBND', date: null } }],
    'inspections.total': 2,
    'inspections.external': 1,
    'inspections.internal': 1,
    'inspections.externalBody': 'Sở Khoa học và Công nghệ',
    'inspections.conclusion': 'Các công chức làm đúng quy trình',
    'audit.done': true,
    'audit.count': 1,
    'audit.minorNC': 2,
    'audit.majorNC': 0,
    'audit.observations': 5,
    'committee.decisions': [],
    'dossiers.received': 2860,
    'dossiers.resultAttached': 2790,
    'compliance.tthcNarrative': 'Tốt',
    'budget.amount': 15000000,
    'score.self': { value: 4.75, max: 5 },
    'assess.strengths': [{ text: 'Công chức chấp hành tốt quy trình' }],
    'assess.weaknesses': [],
    'sign.title': 'CHỦ TỊCH',
  },
  unread: [
    'inspections.externalBody',
    'inspections.conclusion',
    'audit.minorNC',
    'audit.majorNC',
    'audit.observations',
    'dossiers.received',
    'dossiers.resultAttached',
    'budget.amount',
    'score.self',
  ],
  saysNot: [
    'doc.number',
    'doc.date',
    'training.attendedCount',
    'training.attendedPeople',
    'audit.lastDate',
    'tthc.total',
    'dossiers.resolvedOverdue',
    'assess.solutions',
    'proposals',
    'recipients',
    'sign.name',
  ],
};
