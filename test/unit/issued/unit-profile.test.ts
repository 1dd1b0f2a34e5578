/** What a subordinate unit's report may take from the office's profile, and what never. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../lib/packs/report-forms';
import { renderReport } from '../../../lib/report/render-report';
import {
  partsOfOffice,
  typedForUnit,
  unitProfile,
  unitValueKey,
} from '../../../lib/report/unit-profile';
import { openDocx, all, textOf } from '../report/docx-parts';

const name = (unit: string, kind: 'subUnit' | 'alias') => ({
  ...{ name: unit, kind, validFrom: null, validTo: null },
});
const OFFICE = {
  values: {
    'org.name': 'Sở Nông nghiệp và Môi trường',
    'org.parentName': 'UBND tỉnh Mẫu',
    'org.abbr': 'SNNMT',
    'doc.place': 'Phố Chính',
    'sign.name': 'Trần Thị Bịa',
    'org.subUnits': [{ text: 'Chi cục Thủy lợi' }, { text: 'Chi cục Kiểm lâm' }],
    recipients: [{ name: 'Như trên', note: null }],
  },
  unitNames: [name('Chi cục Kiểm lâm', 'subUnit'), name('Sở NN&MT', 'alias')],
};

describe('the parts of an office', () => {
  it('are those it has declared and those its profile lists, each once', () => {
    expect(partsOfOffice(OFFICE)).toEqual(['Chi cục Kiểm lâm', 'Chi cục Thủy lợi']);
  });

  it('are never the office itself', () => {
    const self = { ...OFFICE, unitNames: [name('sở nông nghiệp và môi trường', 'subUnit')] };
    expect(partsOfOffice(self)).not.toContain('sở nông nghiệp và môi trường');
  });
});

describe('the profile of a unit', () => {
  it('has its own name, and the office above it', () => {
    expect(unitProfile(OFFICE, 'Chi cục Thủy lợi')).toEqual({
      'org.name': 'Chi cục Thủy lợi',
      'preamble.org': 'Chi cục Thủy lợi',
      'org.parentName': 'Sở Nông nghiệp và Môi trường',
    });
  });

  it('knows no superior of a unit that is no part of the office', () => {
    expect(unitProfile(OFFICE, 'Sở Tư pháp')).toEqual({
      'org.name': 'Sở Tư pháp',
      'preamble.org': 'Sở Tư pháp',
    });
  });

  it('takes what was typed for this unit, however its name is spelled, and not for another', () => {
    const values = {
      ...OFFICE.values,
      [unitValueKey('Chi cục Thuỷ lợi', 'doc.place')]: 'Phố Núi',
      [unitValueKey('Chi cục Kiểm lâm', 'sign.name')]: 'Lê Văn Đặt',
      [unitValueKey('Chi cục Thủy lợi', 'org.abbr')]: ' ',
    };
    expect(typedForUnit(values, 'Chi cục Thủy lợi')).toEqual({ 'doc.place': 'Phố Núi' });
    expect(unitProfile({ ...OFFICE, values }, 'Chi cục Kiểm lâm')).toMatchObject({
      'sign.name': 'Lê Văn Đặt',
    });
  });

  it('prints nothing of the office but its name, and blanks for the rest', async () => {
    const form = reportForms().find('report-hatinh')!;
    const period = { from: '2026-01-01', to: '2026-11-20' };
    const profile = unitProfile(OFFICE, 'Chi cục Thủy lợi');
    const { bytes, problems } = await renderReport(
      form,
      { year: 2026, period, values: {} },
      { profile },
    );
    const text = all(openDocx(bytes!).xml('word/document.xml'), 'p').map(textOf).join('\n');
    const blanks = problems.flatMap(({ code, place }) =>
      code === 'report/missing-value' ? [place?.field] : [],
    );

    expect(text).toContain('CHI CỤC THỦY LỢI');
    expect(text).toContain('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG');
    for (const leak of ['Trần Thị Bịa', 'Phố Chính', 'SNNMT', 'UBND tỉnh Mẫu', 'Chi cục Kiểm lâm'])
      expect(text.toLowerCase()).not.toContain(leak.toLowerCase());
    expect(blanks).toEqual(expect.arrayContaining(['doc.place', 'sign.name', 'doc.symbol']));
  });
});
