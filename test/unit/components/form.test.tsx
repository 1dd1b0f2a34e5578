// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FieldRow } from '../../../components/form/FieldRow';
import type { FieldModel } from '../../../components/form/model';
import { NumberInput } from '../../../components/form/NumberInput';
import type { ReportField } from '../../../lib/packs/report-field-schema';
import type { ReportAnnex } from '../../../lib/packs/report-schema';
import { axeFaults } from './axe';
import { aField, aFigure, aProblem } from './made-up';

afterEach(cleanup);

const aModel = (field: Partial<ReportField>, over: Partial<FieldModel> = {}): FieldModel =>
  aField(
    {
      key: 'tthc.changed',
      no: ['46b'],
      label: { vi: 'Số TTHC được sửa đổi', en: 'Procedures changed' },
      type: 'count',
      obtained: ['T'],
      section: 'I.2.2',
      required: true,
      carryOver: 'never',
      ...field,
    } as ReportField,
    over,
  );

const ANNEX = {
  id: 'annexIA',
  rows: 'annex.rows',
  criteria: [
    { code: '7.2.1', max: 0.5 },
    { code: '7.2.2', max: 1 },
  ],
} as ReportAnnex;

/** A row that keeps what is typed into it, as the editor does. */
function show(model: FieldModel) {
  const changes: unknown[] = [];
  const onReset = vi.fn();
  const onSources = vi.fn();
  function Host() {
    const [value, setValue] = useState(model.value);
    return (
      <FieldRow
        model={{ ...model, value }}
        onChange={(_, next) => {
          changes.push(next);
          setValue(next);
        }}
        onReset={onReset}
        onSources={onSources}
      />
    );
  }
  const { container } = render(<Host />);
  return { changes, onReset, onSources, container };
}

describe('a field of the form', () => {
  it('ties label, problems and provenance to the control', () => {
    show(
      aModel(
        {},
        { problems: [aProblem({ severity: 'error', message: 'Khác số trong Quyết định.' })] },
      ),
    );
    const input = screen.getByLabelText('Số TTHC được sửa đổi');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const about = document.getElementById(input.getAttribute('aria-describedby')!)!;
    expect(about.textContent).toContain('Khác số trong Quyết định.');
  });

  it('hands on whole counts only, and says what is wrong with others', async () => {
    const { changes } = show(aModel({}));
    const input = screen.getByLabelText('Số TTHC được sửa đổi');
    await userEvent.type(input, '1,5');
    expect(changes).toEqual([1]);
    expect(screen.getByRole('alert').textContent).toContain('Chỉ ghi số nguyên');
    expect(input.getAttribute('aria-invalid')).toBe('true');

    await userEvent.clear(input);
    expect(changes.at(-1)).toBeNull();
    await userEvent.type(input, '1.701');
    expect(changes.at(-1)).toBe(1701);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes a date by day, month, year and shows it padded', async () => {
    const { changes } = show(aModel({ key: 'audit.lastDate', type: 'date' }));
    const input = screen.getByLabelText('Số TTHC được sửa đổi');
    await userEvent.type(input, '5/1/2026');
    await userEvent.tab();
    expect(changes).toEqual(['2026-01-05']);
    expect((input as HTMLInputElement).value).toBe('05/01/2026');
  });

  it('names the page of a collected number and offers to take it again', async () => {
    const figure = aFigure('received.inPeriod', 1701);
    const { onSources } = show(
      aModel({ figure: 'received.inPeriod' }, { value: 1701, origin: 'figures', figure }),
    );
    expect(document.body.textContent).toContain(
      'Từ trang thống kê: “Tình hình, kết quả giải quyết TTHC”, đọc lúc 09:05 21/11/2026',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Xem nguồn' }));
    expect(onSources).toHaveBeenCalledWith(figure);
    cleanup();

    const { onReset } = show(
      aModel(
        { figure: 'received.inPeriod' },
        { value: 1700, origin: 'typed', figure, fallback: { value: 1701, origin: 'figures' } },
      ),
    );
    expect(document.body.textContent).toContain('Tự nhập, thay cho số từ cổng (1.701)');
    await userEvent.click(screen.getByRole('button', { name: 'Dùng lại số từ cổng' }));
    expect(onReset).toHaveBeenCalledWith('tthc.changed');
  });

  it('tells yes, no and not known apart', async () => {
    const { changes } = show(aModel({ type: 'yesNo' }));
    const select = screen.getByLabelText('Số TTHC được sửa đổi');
    await userEvent.selectOptions(select, 'Không');
    await userEvent.selectOptions(select, 'Chưa rõ');
    await userEvent.selectOptions(select, 'Có');
    expect(changes).toEqual([false, null, true]);
  });

  it('writes a document reference part by part', async () => {
    const { changes } = show(aModel({ type: 'docRef' }));
    await userEvent.type(screen.getByLabelText('Số'), '8');
    await userEvent.type(screen.getByLabelText('Ngày'), '19/4/2026');
    expect(changes.at(-1)).toEqual({
      number: '8',
      symbol: null,
      date: '2026-04-19',
      issuer: null,
      subject: null,
    });
  });

  it('adds, reorders and removes items of a list', async () => {
    const { changes } = show(
      aModel(
        { type: 'list', item: { text: 'narrative' } },
        { value: [{ text: 'một' }, { text: 'hai' }] },
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Đưa mục 2 lên' }));
    expect(changes.at(-1)).toEqual([{ text: 'hai' }, { text: 'một' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Xóa mục 2' }));
    expect(changes.at(-1)).toEqual([{ text: 'hai' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Thêm mục' }));
    expect(changes.at(-1)).toEqual([{ text: 'hai' }, {}]);
  });

  it('takes scores with a comma, unknown ones staying unknown', async () => {
    const { changes } = show(
      aModel(
        { key: 'annex.rows', type: 'list' },
        { annex: ANNEX, value: [{ unit: 'Sở Nội vụ', scores: [null, 1] }] },
      ),
    );
    await userEvent.type(screen.getByLabelText('Sở Nội vụ, tiêu chí 7.2.1 (tối đa 0,5)'), '0,5');
    expect(changes.at(-1)).toEqual([{ unit: 'Sở Nội vụ', scores: [0.5, 1] }]);
  });

  it.each([
    aModel({ type: 'text' }),
    aModel({ type: 'narrative', suggestion: 'Câu gợi ý.' }),
    aModel({ type: 'docRef' }),
    aModel({ type: 'score' }, { value: { value: 5, max: 5 } }),
    aModel({ type: 'answer' }, { value: 'Đã thực hiện theo kế hoạch.' }),
    aModel({ type: 'yesNoDoc' }, { value: true }),
    aModel({ type: 'count', obtained: ['C'] }, { value: 3, origin: 'computed' }),
    aModel({ type: 'object', item: { amended: 'count', new: 'count' } }),
    aModel(
      { type: 'list', item: { docRef: 'docRef', text: 'narrative', docRefs: 'docRefs' } },
      { value: [{ docRefs: [{ number: '1' }] }, {}] },
    ),
    aModel({ type: 'list' }, { annex: ANNEX, value: [{ unit: '', scores: [] }] }),
  ])('axe finds nothing in a field of type $field.type', async (model) => {
    const { container } = show(model);
    expect(within(container).getAllByText('Số TTHC được sửa đổi').length).toBeGreaterThan(0);
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('a value that changes from elsewhere while one types', () => {
  it('is shown, not the text that no longer stands', async () => {
    const view = render(<NumberInput id="n" kind="count" value={58} onChange={() => undefined} />);
    const input = screen.getByRole<HTMLInputElement>('textbox');
    await userEvent.type(input, '9');
    // The form took 589, and an undo gives 58 back while the field still has the focus.
    view.rerender(<NumberInput id="n" kind="count" value={589} onChange={() => undefined} />);
    expect(input.value).toBe('589');
    view.rerender(<NumberInput id="n" kind="count" value={58} onChange={() => undefined} />);
    expect(input.value).toBe('58');
  });

  it('leaves what cannot be read yet as it was typed', async () => {
    const view = render(<NumberInput id="n" kind="count" value={58} onChange={() => undefined} />);
    const input = screen.getByRole<HTMLInputElement>('textbox');
    await userEvent.type(input, ' hồ sơ');
    view.rerender(<NumberInput id="n" kind="count" value={58} onChange={() => undefined} />);
    expect(input.value).toBe('58 hồ sơ');
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});
