/** Random small form packs: valid ones, with all kinds of fields, blocks, conditions, number styles and annexes. */
import fc from 'fast-check';

const word = fc.constantFrom(
  'Kết quả',
  'Số liệu',
  'Đánh giá',
  'Phụ trách',
  'Tồn tại & nguyên nhân',
);
const LETTERS = 'abcdefgh';
const keyOf = (at: number) => `rieng.${LETTERS[at]!}`;

const SIMPLE = [
  'count',
  'money',
  'date',
  'text',
  'narrative',
  'yesNo',
  'answer',
  'percent',
  'decimal',
  'docRef',
  'score',
  'code',
] as const;

const anyField = (at: number, sections: readonly string[]) =>
  fc
    .record({
      type: fc.constantFrom(...SIMPLE, 'choice', 'list'),
      section: fc.constantFrom(...sections),
      label: word,
      required: fc.boolean(),
    })
    .map((field) => ({
      key: keyOf(at),
      label: { vi: `${field.label} ${at}` },
      type: field.type,
      section: field.section,
      required: field.required,
      ...(field.type === 'choice' && {
        choices: [
          { value: 'a', label: { vi: 'Có kế hoạch' } },
          { value: 'b', label: { vi: 'Chưa có' } },
        ],
      }),
      ...(field.type === 'list' && {
        item: { text: 'narrative', so: 'count' },
        absent: 'Không có',
      }),
    }));
type AnyField = { key: string; type: string; section: string };

const condition = (keys: readonly string[]) =>
  fc
    .constantFrom(...keys)
    .chain((key) =>
      fc.constantFrom(
        `known('${key}')`,
        `!isZero('${key}')`,
        `isFalse('${key}') || known('${key}')`,
        "value('report.year') > 2000",
        `values['${key}'] == null`,
      ),
    );

const anyBlock = (own: readonly AnyField[], keys: readonly string[]) =>
  fc
    .record({
      field: fc.constantFrom(...own),
      when: fc.option(condition(keys), { nil: undefined }),
      table: fc.boolean(),
      role: fc.constantFrom('dash', 'plus', 'text'),
    })
    .map(({ field, when, table, role }) => {
      const base = { role, ...(when !== undefined && { when }) };
      if (field.type !== 'list') return { ...base, text: `Mục ${field.key}: {${field.key}}` };
      if (!table) return { ...base, each: field.key, text: '{item.text}' };
      const columns = [
        { title: 'TT', text: '{item.index|plain}' },
        { title: 'Nội dung', text: '[[{item.text}]]' },
        { title: 'Số', text: '[[{item.so|count}]]', sum: 'so' },
      ];
      return { ...base, each: field.key, text: 'Bảng', table: { columns, total: 'Cộng' } };
    });

/** A pack that brings one small form. */
export const anyFormPack = fc
  .integer({ min: 1, max: 3 })
  .map((count) => Array.from({ length: count }, (_, at) => `P${at + 1}`))
  .chain((ids) =>
    fc
      .integer({ min: 1, max: 8 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyField(at, ids))))
      .chain((fields) => {
        const keys = fields.map(({ key }) => key);
        const sections = fc.tuple(
          ...ids.map((id, at) => {
            const own = fields.filter(({ section }) => section === id);
            const blocks =
              own.length === 0 ? fc.constant([]) : fc.array(anyBlock(own, keys), { maxLength: 4 });
            return blocks.map((made) => ({
              id,
              level: 1,
              heading: `${at + 1}. Phần ${id}`,
              blocks: made,
            }));
          }),
        );
        const rules = fc.array(condition(keys), { maxLength: 2 }).map((list) =>
          list.map((cel, at) => ({
            id: `R0${at + 1}`,
            severity: 'warning',
            title: { vi: 'điều phải đúng' },
            checks: [{ cel }],
            message: { vi: 'Chưa đúng.' },
            fix: { title: { vi: 'Xem lại' }, field: keys[0] },
          })),
        );
        return fc
          .record({
            sections,
            rules,
            pad2: fc.boolean(),
            thousands: fc.constantFrom('none', 'dot'),
            headingCase: fc.constantFrom('caps', 'sentence'),
          })
          .map((made) => ({
            id: 'goi-bat-ky',
            version: '1.0.0',
            displayName: { vi: 'Gói bất kỳ' },
            engines: { 'motcua-iso': '>=0.1.0' },
            validFrom: null,
            validTo: null,
            contributes: {
              reports: [
                {
                  id: 'mau-bat-ky',
                  displayName: { vi: 'Mẫu bất kỳ' },
                  fileName: 'bao-cao-{report.year}.docx',
                  headingCase: made.headingCase,
                  numberStyle: { pad2: made.pad2, thousands: made.thousands },
                  fields,
                  sections: made.sections,
                  rules: made.rules,
                },
              ],
            },
          }));
      }),
  );

const VALUES: Record<string, fc.Arbitrary<unknown>> = {
  count: fc.nat(20_000),
  money: fc.nat(9_000_000),
  date: fc.constantFrom('2026-02-03', '2026-10-19'),
  text: fc.constantFrom('Sở Ví Dụ', 'a {b} [[c]] & <d>'),
  narrative: fc.constantFrom('Đoạn một.\nĐoạn hai', 'Nghiêm túc'),
  code: fc.constantFrom('HD.04', '12'),
  yesNo: fc.boolean(),
  answer: fc.constantFrom(true, false, 'Đã làm'),
  percent: fc.constantFrom(97.5, '100%'),
  decimal: fc.constantFrom(0, 4.75),
  score: fc.constantFrom({ value: 4, max: 5 }, { value: null, max: 5 }),
  docRef: fc.constantFrom({
    number: '8',
    symbol: 'QĐ-UBND',
    date: null,
    issuer: null,
    subject: null,
  }),
  choice: fc.constantFrom('a', 'b'),
  list: fc.array(fc.record({ text: fc.constantFrom('Tốt', 'Khá'), so: fc.option(fc.nat(50)) }), {
    maxLength: 3,
  }),
};

/** Values for some of a form's fields, as an officer would have typed them. */
export const anyValues = (fields: readonly AnyField[]): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .subarray([...fields])
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map(({ key, type }) => [key, VALUES[type]!]))),
    );
