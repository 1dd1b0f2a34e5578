/** What a template made from a report of another wording would print nowhere. Invented reports. */
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../lib/report/template/from/no-place';
import { LEFT_OVER, templateFrom } from '../../../../lib/report/template/from/template-from';
import { previewReport } from '../../../../lib/report/render-report';
import { facts2022 } from '../facts-2022';
import { p } from '../read/docx-of';
import { fillTemplate } from '../../../../lib/report/template/fill';
import { draftOf, hatinh, partsOf, says, templateOf } from './template-of';

const other = templateOf(
  p('BÁO CÁO') +
    p('Kết quả duy trì ISO năm 2025') +
    p('Sở báo cáo như sau:') +
    p('- Cả năm cơ quan nhận vào 812 bộ giấy tờ của người dân.'),
);

describe('a report of other wording', () => {
  const found = templateFrom(other, hatinh);
  const { required, missing } = placesOf(other, hatinh, found.proposals);

  it('has no place for what the form requires, and each is named', () => {
    expect(missing.length).toBeGreaterThan(required / 2);
    const received = missing.find(({ key }) => key === 'dossiers.received')!;
    expect(received.label).toBe('Số hồ sơ TTHC phát sinh');
  });

  it('offers the sentence with a number for a number, and not for a list', () => {
    const blank = found.proposals.find(
      ({ key, text, from, to }) => key === LEFT_OVER && text.slice(from, to) === '812',
    )!;
    const fits = (key: string) => missing.find((one) => one.key === key)!.fits;
    expect(fits('dossiers.received')).toEqual([blank.id]);
    expect(fits('assess.strengths')).toEqual([]);
  });

  it('takes the value where it was put, in the place of the blank', () => {
    const [id] = missing.find(({ key }) => key === 'dossiers.received')!.fits;
    const bytes = found.write(new Set([id!]), { [id!]: 'dossiers.received' });
    const filled = fillTemplate(bytes, draftOf({ 'dossiers.received': 1099 }));
    expect(says(partsOf(filled.bytes!)['word/document.xml']!)).toContain(
      '- Cả năm cơ quan nhận vào 1099 bộ giấy tờ của người dân.',
    );
    const kept = placesOf(bytes, hatinh, []).missing.map(({ key }) => key);
    expect(kept).not.toContain('dossiers.received');
  });
});

describe('a report in the form’s own words', () => {
  it('has a place for nearly all', async () => {
    const { bytes } = await previewReport(hatinh, facts2022());
    const { missing } = placesOf(bytes, hatinh, templateFrom(bytes, hatinh).proposals);
    expect(missing.map(({ key }) => key)).not.toContain('dossiers.received');
    expect(missing.length).toBeLessThan(6);
  });
});
