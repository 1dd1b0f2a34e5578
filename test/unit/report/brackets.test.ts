import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../lib/packs/report-forms';
import { buildDraft } from '../../../lib/report/draft';
import { textOfPieces } from '../../../lib/report/text/pieces';
import { renderText } from '../../../lib/report/text/render-text';

const form = reportForms().find('report-hatinh')!;
const period = { from: '2026-01-01', to: '2026-11-20' };
const print = (narrative: string) => {
  const values = { 'risk.narrative': narrative, 'risk.procedureCode': 'HD-02' };
  const draft = buildDraft(form, { year: 2026, period, values }, { figures: null, profile: {} });
  return textOfPieces(
    renderText('{risk.narrative}[[ (theo {risk.procedureCode|unlessIn:risk.narrative})]]', {
      draft,
    }),
  );
};

describe('a bracket of the form after a typed sentence', () => {
  it('stands inside the sentence', () => {
    expect(print('Đã nhận diện rủi ro của hệ thống.')).toBe(
      'Đã nhận diện rủi ro của hệ thống (theo HD-02)',
    );
  });

  it('leaves an abbreviation its full stop, and a sentence without bracket its own', () => {
    expect(print('Rủi ro về nhân sự, tài chính, v.v.')).toBe(
      'Rủi ro về nhân sự, tài chính, v.v. (theo HD-02)',
    );
    expect(print('Thực hiện theo HD-02.')).toBe('Thực hiện theo HD-02.');
  });
});
