/** Names of others typed into the template of a unit's report, each with its place. */
import { describe, expect, it } from 'vitest';
import { namesOfReport } from '../../../../lib/report/other-names';
import { fixedNames } from '../../../../lib/report/template/fixed-names';
import { renderReport } from '../../../../lib/report/render-report';
import { unitProfile, unitValueKey } from '../../../../lib/report/unit-profile';
import { p } from '../read/docx-of';
import { hatinh, partsOf, says, templateOf } from './template-of';

const UNIT = 'Chi cục Thủy lợi';
const OTHER = 'Chi cục Kiểm lâm';
const OFFICE = {
  values: {
    'org.name': 'Sở Nông nghiệp và Môi trường',
    'org.parentName': 'UBND tỉnh Mẫu',
    'org.abbr': 'SNN',
    'doc.place': 'Phố Chính',
    'sign.name': 'Trần Thị Bịa',
    'org.subUnits': [{ text: UNIT }, { text: OTHER }],
    [unitValueKey(OTHER, 'sign.name')]: 'Lê Văn Đặt',
  },
};
const HEADER =
  '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Chi cục Kiểm lâm</w:t></w:r></w:p></w:hdr>';

const toldOf = (body: string, unit = UNIT, others: Record<string, string> = {}) =>
  fixedNames(templateOf(body, others), namesOfReport(OFFICE, unit)).map((one) => [
    one.code,
    one.severity,
    (one.related ?? []).map(({ place }) => [place?.words, place?.text]),
  ]);

describe('names typed into a template', () => {
  it('are told with every place: the signer, the abbreviation, the place, another part', () => {
    const body = [
      p('Số:      /BC-SNN'),
      p('Phố  Chính, ngày {{doc.date|longDate}}'),
      p('TRẦN THỊ BỊA'),
      p('Lê Văn Đặt ký thay'),
      p('UBND TỈNH MẪU'),
    ].join('');

    expect(toldOf(body, UNIT, { 'word/header1.xml': HEADER })).toEqual([
      [
        'template/names-other',
        'warning',
        [
          ['SNN', 'Số: /BC-SNN'],
          ['Phố Chính, ngày', 'Phố Chính, ngày {{doc.date|longDate}}'],
          ['Trần Thị Bịa', 'TRẦN THỊ BỊA'],
          ['Lê Văn Đặt', 'Lê Văn Đặt ký thay'],
          ['UBND tỉnh Mẫu', 'UBND TỈNH MẪU'],
          [OTHER, OTHER],
        ],
      ],
    ]);
  });

  it('are told apart where they are the unit’s superior, which may be named', () => {
    expect(toldOf(p('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG') + p(UNIT.toUpperCase()))).toEqual([
      [
        'template/names-superior',
        'warning',
        [['Sở Nông nghiệp và Môi trường', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG']],
      ],
    ]);
  });

  it('are not the unit’s own, what placeholders print, small letters or words across a placeholder', () => {
    const body = [
      p(`${UNIT} báo cáo {{org.parentName}}`),
      p('snn'),
      p('Trần Thị {{sign.name}} Bịa'),
      p('Theo chỉ đạo của UBND tỉnh Mẫu'),
    ].join('');

    expect(toldOf(body)).toEqual([]);
  });

  it('are not those within a longer name', () => {
    const long = 'Văn phòng Sở Nông nghiệp và Môi trường';
    const office = { values: { ...OFFICE.values, 'org.subUnits': [{ text: long }] } };
    const names = namesOfReport(office, long);

    expect(fixedNames(templateOf(p(`${long} báo cáo`)), names)).toEqual([]);
    expect(fixedNames(templateOf(p('Sở Nông nghiệp và Môi trường')), names)).toHaveLength(1);
    // Tones matter: these are two places.
    expect(fixedNames(templateOf(p('Sở Nông nghiệp và Môi trưỡng')), names)).toEqual([]);
  });

  it('come with the report that is written, which prints them as they stand and the unit’s own values', async () => {
    const bytes = templateOf(
      p('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG') + p('{{org.name}}: {{audit.count}}'),
    );
    const report = await renderReport(
      hatinh,
      {
        pack: hatinh.id,
        year: 2026,
        period: { from: '2026-01-01', to: '2026-11-20' },
        values: { 'audit.count': 3 },
      },
      {
        profile: unitProfile(OFFICE, UNIT),
        names: namesOfReport(OFFICE, UNIT),
        template: { bytes, name: 'mau.docx' },
      },
    );
    const told = report.problems.find(({ code }) => code === 'template/names-superior');

    expect(told?.place?.file).toBe('mau.docx');
    expect(told?.message).toContain(UNIT);
    expect(says(partsOf(report.bytes!)['word/document.xml']!)).toEqual([
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      `${UNIT}: 03`,
    ]);
  });
});
