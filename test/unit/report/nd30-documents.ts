/** Documents that the checklist of NĐ 30/2020 runs over: short, long, with three annexes, of a commune, with long names. */
import { reportFieldSchema } from '../../../lib/packs/report-field-schema';
import { reportForms } from '../../../lib/packs/report-forms';
import type { FormAnnex, ReportForm } from '../../../lib/packs/report-schema';
import type { ReportInput } from '../../../lib/domain/values';
import { facts2022 } from './facts-2022';

export interface Sample {
  form: ReportForm;
  input: ReportInput;
  /** Expected of the document, by hand. */
  parent: string;
  org: string;
  signer: string[];
  annexes: string[];
  /** Which annexes lie across. */
  across: boolean[];
}

const FORM = reportForms().find('report-hatinh')!;
const BASE = {
  form: FORM,
  parent: 'UBND TỈNH HÀ TĨNH',
  org: 'SỞ XÂY DỰNG',
  signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Minh Khôi'],
  annexes: ['Phụ lục IA'],
  across: [false],
};

const withValues = (values: Record<string, unknown>): ReportInput => {
  const facts = facts2022();
  return { ...facts, values: { ...facts.values, ...values } };
};

/** A table of any list, its columns with the words given. */
const listAnnex = (id: string, titles: string[], more: Partial<FormAnnex> = {}): FormAnnex => ({
  id,
  rows: 'phu.luc',
  label: 'Phụ lục',
  title: `Bảng ${id} năm {report.year}`,
  attachedTo: '(Kèm theo Báo cáo số {doc.number|officeNumber}/{doc.symbol})',
  table: {
    columns: [
      { title: 'TT', text: '{item.index}', width: 0.6, align: 'center' },
      ...titles.map((title) => ({
        title,
        text: '{item.count|count}',
        width: 1,
        align: 'center' as const,
      })),
    ],
  },
  ...more,
});

const rowsField = reportFieldSchema.parse({
  key: 'phu.luc',
  label: { vi: 'Dòng của phụ lục' },
  type: 'list',
  item: { name: 'text', count: 'count' },
  section: 'bang',
});

/** Three annexes: the province's own "IA", one upright, one whose words do not fit upright. */
export const THREE_ANNEXES: ReportForm = {
  ...FORM,
  fields: [...FORM.fields, rowsField],
  annexes: [
    ...FORM.annexes,
    listAnnex('hẹp', ['Lĩnh vực', 'Số hồ sơ']),
    listAnnex(
      'rộng',
      Array.from({ length: 13 }, (_, at) => `Ngày-hẹn-trả lĩnh-vực nghiêngngảnghiêng${at}`),
    ),
  ],
};

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `Đơn vị ${at + 1}`, count: 1000 + at }));

export const SAMPLES: Record<string, Sample> = {
  short: {
    ...BASE,
    input: withValues({
      'assess.strengths': ['Kiểm soát được công việc.'],
      'assess.weaknesses': [],
      'assess.solutions': ['Tiếp tục duy trì.'],
      proposals: [],
      'annex.rows': [],
    }),
    annexes: [],
    across: [],
  },
  long: {
    ...BASE,
    input: withValues({
      'assess.solutions': Array.from(
        { length: 60 },
        (_, at) =>
          `Giải pháp thứ ${at + 1}: tiếp tục rà soát, cập nhật quy trình nội bộ giải quyết thủ tục hành chính`,
      ),
    }),
  },
  'three annexes': {
    ...BASE,
    form: THREE_ANNEXES,
    input: withValues({ 'phu.luc': rows(60) }),
    annexes: ['Phụ lục IA', 'Phụ lục II', 'Phụ lục III'],
    across: [false, false, true],
  },
  commune: {
    ...BASE,
    input: withValues({
      'org.parentName': 'UBND tỉnh Bình Minh',
      'org.name': 'Ủy ban nhân dân xã Tân Lập',
      'org.abbr': 'UBND',
      'sign.authority': 'TM. ỦY BAN NHÂN DÂN',
      'sign.title': 'CHỦ TỊCH',
      'sign.name': 'Lê Thị Hạnh',
      'annex.rows': [],
    }),
    parent: 'UBND TỈNH BÌNH MINH',
    org: 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP',
    signer: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Thị Hạnh'],
    annexes: [],
    across: [],
  },
  'long names, three addressees, a draft': {
    ...BASE,
    input: withValues({
      'org.parentName': 'Ủy ban nhân dân tỉnh Bình Minh và các đơn vị hợp nhất',
      'org.name': 'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh Bình Minh',
      'doc.number': null,
      'doc.date': null,
      'doc.addressees': [
        { text: 'UBND tỉnh Bình Minh' },
        { text: 'Sở Khoa học và Công nghệ' },
        { text: 'Sở Nội vụ' },
      ],
      'annex.rows': [],
    }),
    parent: 'ỦY BAN NHÂN DÂN TỈNH BÌNH MINH VÀ CÁC ĐƠN VỊ HỢP NHẤT',
    org: 'BAN QUẢN LÝ KHU KINH TẾ VÀ CÁC KHU CÔNG NGHIỆP TỈNH BÌNH MINH',
    annexes: [],
    across: [],
  },
};
