/** Any valid values of any form. */
import fc from 'fast-check';
import { makeDay } from '../../../../lib/domain/instant';
import type { ReportField, ValueType } from '../../../../lib/packs/report-field-schema';
import type { ReportForm } from '../../../../lib/packs/report-schema';

const word = fc.constantFrom(
  ...'cán bộ, công chức thực hiện nghiêm túc & kịp thời quy trình <ISO> hồ sơ số hóa 12 phần mềm (QLVB) năm 2026 theo đúng hạn Sở Nội vụ 1099'.split(
    ' ',
  ),
);
const sentence = fc
  .array(word, { minLength: 2, maxLength: 10 })
  .map((words) => `Đã ${words.join(' ').replace(/[,(]+$/, '')} đầy đủ`);
const narrative = fc.oneof(
  { weight: 4, arbitrary: sentence },
  {
    weight: 1,
    arbitrary: fc.array(sentence, { minLength: 2, maxLength: 3 }).map((all) => all.join('\n')),
  },
);
const count = fc.oneof(fc.nat(12), fc.nat(120_000));
const day = fc
  .tuple(
    fc.integer({ min: 2024, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => makeDay(year, month, date)!);
const docRef = fc.record({
  number: fc.integer({ min: 1, max: 4000 }).map(String),
  symbol: fc.constantFrom('QĐ-UBND', 'KH-SKHCN', 'KH-UBND'),
  date: fc.option(day),
  issuer: fc.constantFrom('UBND tỉnh', 'Sở Khoa học và Công nghệ'),
  subject: fc.option(
    fc.constantFrom('công bố Danh mục thủ tục hành chính', 'kiện toàn Ban Chỉ đạo ISO'),
  ),
});
const hundredths = fc.nat(500).map((all) => all / 100);

function plain(type: ValueType, field: Pick<ReportField, 'choices'>): fc.Arbitrary<unknown> | null {
  switch (type) {
    case 'count':
    case 'integer':
    case 'money':
      return count;
    case 'decimal':
      return hundredths;
    case 'percent':
      return fc.nat(100);
    case 'date':
      return day;
    case 'yesNo':
    case 'answer':
      return fc.boolean();
    case 'score':
      return fc.record({ value: hundredths, max: fc.constant(5) });
    case 'choice':
      return fc.constantFrom(...(field.choices ?? []).map(({ value }) => value));
    case 'docRef':
      return docRef;
    case 'code':
      return fc.constantFrom('QT-01', 'KSRR.02');
    case 'text':
      return fc.constantFrom('Sở Nội vụ', 'UBND xã Tân Lập', 'Văn phòng Sở', 'Trần Minh Khôi');
    case 'narrative':
      return narrative;
    default:
      return null;
  }
}

/** Keys of the head and the signature, whose form the decree sets. */
const OWN: Record<string, fc.Arbitrary<unknown>> = {
  'org.parentName': fc.constant('UBND TỈNH BÌNH MINH'),
  'org.name': fc.constantFrom('SỞ NỘI VỤ', 'SỞ TƯ PHÁP'),
  'org.abbr': fc.constantFrom('SNV', 'STP'),
  'doc.number': fc.integer({ min: 1, max: 4000 }).map(String),
  'doc.symbol': fc.constantFrom('BC-SNV', 'BC-STP'),
  'doc.place': fc.constantFrom('Bình Minh', 'Hà Tĩnh'),
  'doc.typeName': fc.constant('BÁO CÁO'),
  'doc.subject': fc.constant('Kết quả áp dụng ISO năm 2026'),
  'sign.authority': fc.constantFrom('KT. GIÁM ĐỐC', 'TM. ỦY BAN NHÂN DÂN'),
  'sign.title': fc.constantFrom('PHÓ GIÁM ĐỐC', 'CHỦ TỊCH'),
  'sign.headTitle': fc.constant('GIÁM ĐỐC'),
};

function arbitraryOf(field: ReportField): fc.Arbitrary<unknown> | null {
  if (field.key in OWN) return OWN[field.key]!;
  if (field.type !== 'list') return plain(field.type, field);
  const parts = Object.entries(field.item ?? {}).flatMap(([part, type]) => {
    const own = type === 'text' || type === 'narrative' ? sentence : plain(type, {});
    return own === null || part === 'no' || part === 'total' ? [] : [[part, own] as const];
  });
  return fc.array(fc.record(Object.fromEntries(parts)), { maxLength: 4 });
}

/** Each value is there or unknown. */
export function anyValues(form: ReportForm): fc.Arbitrary<Record<string, unknown>> {
  const fields = form.fields.filter(
    ({ key, obtained }) => !obtained.includes('never') && !/^(period|report)\./.test(key),
  );
  const all = fields.flatMap((field) => {
    const own = arbitraryOf(field);
    return own === null ? [] : [[field.key, fc.option(own, { freq: 8, nil: undefined })] as const];
  });
  return fc
    .record(Object.fromEntries(all))
    .map((values) =>
      Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    );
}
