// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PreviewPane } from '../../../components/preview/PreviewPane';
import { withoutCodes } from '../../../components/preview/without-codes';
import { DEFAULT_FORM, reportForms } from '../../../lib/packs/report-forms';
import { previewReport, renderReport } from '../../../lib/report/render-report';
import { axeFaults } from './axe';
import { aFigure } from './made-up';

afterEach(cleanup);

const form = reportForms().find(DEFAULT_FORM)!;
const input = (values: Record<string, unknown>) => ({
  year: 2026,
  period: { from: '2026-01-01', to: '2026-11-20' },
  values,
});

describe('the preview', () => {
  it('is the very file that would be written', async () => {
    const values = { 'org.name': 'Sở Xây dựng', 'audit.count': 2 };
    const written = await renderReport(form, input(values));
    const preview = await previewReport(form, input(values));

    expect(preview.writable).toBe(true);
    expect(preview.bytes).toEqual(written.bytes);
  });

  it('is set also while an error stands, and says that no file can be written', async () => {
    const broken = input({ 'period.start': '2025-01-01' });
    expect((await renderReport(form, broken)).written).toBe(false);
    const { bytes, writable } = await previewReport(form, broken);
    render(<PreviewPane preview={{ bytes, writable, current: true, failure: null }} />);

    expect(screen.getByText(/Còn lỗi chưa xử lý nên chưa tạo được tệp/)).toBeTruthy();
  });

  it('axe finds nothing before the first pages', async () => {
    const { container } = render(
      <PreviewPane preview={{ bytes: null, writable: true, current: false, failure: null }} />,
    );
    expect(screen.getByText('Đang dựng bản xem trước…')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says why where the document cannot be set', () => {
    const failed = { bytes: null, writable: true, current: false, failure: 'hết bộ nhớ' };
    render(<PreviewPane preview={failed} />);
    expect(screen.getByRole('alert').textContent).toContain('hết bộ nhớ');
  });

  it('carries no list of codes to where it is set', () => {
    const figure = aFigure('resolved.overdue', 3);
    const source = { ...figure.sources[0]!, codes: ['H99-1', 'H99-2', 'H99-3'] };
    const light = withoutCodes({
      period: { from: '2026-01-01', to: '2026-11-20' },
      policy: 'default',
      unit: null,
      figures: [{ ...figure, sources: [source] }],
      problems: [],
    });

    expect(light.figures[0]).toMatchObject({ value: 3, candidates: [] });
    expect(JSON.stringify(light)).not.toContain('H99-');
  });
});
