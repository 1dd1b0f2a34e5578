// @vitest-environment jsdom
/** A report checked and carried over: words, keyboard, refusals, what is written to the draft, axe. Invented unit. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { FromFormer } from '../../../components/word/carry/CarryOver';
import { checkFile } from '../../../components/word/check/check-file';
import { CheckView } from '../../../components/word/check/CheckReport';
import type { CheckState } from '../../../components/word/check/use-check';
import { sectionModels, fieldModels } from '../../../components/form/model';
import type { Former } from '../../../lib/domain/former';
import { reportForms } from '../../../lib/packs/report-forms';
import { formerOf } from '../../../lib/report/carry/former';
import { buildDraft } from '../../../lib/report/draft';
import { renderReport } from '../../../lib/report/render-report';
import { facts2022 } from '../report/facts-2022';
import { axeFaults } from './axe';

vi.mock('../../../components/data/packs', () => ({ useOwnPacks: () => [] }));
vi.mock('../../../components/data/former', () => ({
  useFormer: () => null,
  keepFormer: vi.fn(async () => undefined),
  forgetFormer: vi.fn(async () => undefined),
}));

const FORMS = reportForms().ids.map((id) => reportForms().find(id)!);
const form = FORMS.find(({ id }) => id === 'report-hatinh')!;
let bytes: Uint8Array;
let read: CheckState & { kind: 'read' };

beforeAll(async () => {
  const overrides = Object.fromEntries(form.rules.map(({ id }) => [id, 'thử']));
  bytes = (await renderReport(form, facts2022(), { overrides })).bytes!;
  read = stateOf('bao-cao-2022.docx', bytes) as typeof read;
});
afterEach(cleanup);

function stateOf(fileName: string, file: Uint8Array): CheckState {
  const reply = checkFile({ bytes: file, fileName, forms: FORMS, lastYears: [] });
  return reply.kind === 'read'
    ? { kind: 'read', file: reply.file }
    : { kind: 'refused', why: reply.problem };
}

function show(state: CheckState) {
  const acts = { choose: vi.fn(), cancel: vi.fn(), again: vi.fn() };
  const check = { state, form: null, ...acts };
  const { container } = render(<CheckView check={check} forms={FORMS} lastYear={2022} />);
  return { ...acts, container };
}

describe('a report that is checked', () => {
  it('is chosen by picker and by drop', async () => {
    const { choose, container } = show({ kind: 'idle' });
    const file = new File(['x'], 'bao-cao.docx');
    const picker = container.querySelector('input[type=file]')!;
    fireEvent.change(picker, { target: { files: [file] } });
    fireEvent.drop(container.querySelector('.check-drop')!, { dataTransfer: { files: [file] } });
    expect(choose.mock.calls).toEqual([[file], [file]]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('can be stopped while it is read', async () => {
    const { cancel } = show({ kind: 'reading', fileName: 'bao-cao.docx' });
    await userEvent.click(screen.getByRole('button', { name: 'Dừng đọc' }));
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('tells unit, year, period, form and how sure that is', async () => {
    const { container, again } = show(read);
    const facts = within(container.querySelector('dl')!);
    expect(facts.getByText('Sở Xây dựng')).toBeTruthy();
    expect(facts.getByText('2022')).toBeTruthy();
    expect(facts.getByText('01/01/2022 – 17/11/2022')).toBeTruthy();
    expect(container.querySelector('[data-fact="form"]')!.textContent).toContain('(chắc: nhận ra');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'report-general');
    expect(again).toHaveBeenCalledWith('report-general');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('shows each value with the place it was taken from', () => {
    const { container } = show(read);
    const row = container.querySelector('[data-key="audit.lastDate"]')!;
    expect(row.querySelector('[data-cell="value"]')!.textContent).toBe('19/10/2022');
    expect(row.textContent).toMatch(/đoạn \d+.*19\/10\/2022/);
    const cell = container.querySelector('[data-key="org.name"]')!;
    expect(cell.textContent).toContain('bảng 1, hàng 1, cột 1');
    const directives = container.querySelector('[data-key="directives"] [data-cell="value"]')!;
    expect(directives.textContent).toContain(
      'Có mục tiêu chất lượng: Có · Có chương trình đánh giá nội bộ: Có',
    );
  });

  it('shows what is wrong by how grave it is, with its sentence', () => {
    const { container } = show(read);
    const warnings = container.querySelector('[data-severity="warning"]')!.textContent!;
    expect(warnings).toContain('119/QĐ-UBND ghi của Sở Xây dựng');
    expect(warnings).toContain('Câu: “- Số Quy trình nội bộ giải quyết công việc chuyên môn');
    expect(container.querySelector('[data-severity="missing"]')!.textContent).toContain(
      'Số điểm không phù hợp nhẹ',
    );
  });

  it.each([
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), /PDF/],
    ['an old .doc', new TextEncoder().encode('{\\rtf1'), /lưu thành \.docx/],
    ['something else', new TextEncoder().encode('xin chào'), /không phải tệp \.docx/],
  ])('%s is refused in plain words', (_, file, words) => {
    show(stateOf('tep', file));
    expect(within(screen.getByRole('status')).getByText(words)).toBeTruthy();
  });

  it.each(['failed', 'too-long', 'unreadable'] as const)('says what became of it: %s', (why) => {
    show({ kind: 'refused', why });
    expect(screen.getByRole('status').textContent!.length).toBeGreaterThan(30);
  });
});

describe('last year carried over', () => {
  function shown(values: Record<string, unknown> = {}) {
    const former: Former = formerOf(read.file.read, form, 2022, '2023-11-01T08:00:00+07:00');
    const input = { year: 2023, period: { from: '2023-01-01', to: '2023-11-17' } };
    const draft = buildDraft(form, { ...input, values });
    const given = buildDraft(form, { ...input, values: {} });
    const known = { draft, given, typed: values, figures: new Map(), problems: [] };
    const sections = sectionModels(form, fieldModels(form, known));
    const acts = { onPatch: vi.fn(), onUndo: vi.fn(() => true), onField: vi.fn() };
    const { container } = render(
      <FromFormer {...{ former, draft }} editor={{ sections }} {...acts} />,
    );
    return { ...acts, container };
  }
  const REVIEW = 'lồng ghép trong họp giao ban hằng tháng';

  it('is one change of the draft, with marks', async () => {
    const { onPatch, container } = shown({ 'risk.narrative': 'lời năm nay' });
    await userEvent.click(container.querySelector('[data-action="carry"]')!);
    expect(onPatch).toHaveBeenCalledOnce();
    const { set, carry } = onPatch.mock.calls[0]![0];
    expect(set['mgmtReview.form']).toBe(REVIEW);
    expect(carry['mgmtReview.form']).toBe(2022);
    expect(set).not.toHaveProperty(['risk.narrative']);
    expect(set).not.toHaveProperty(['dossiers.received']);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says why a number and a reason stay behind', () => {
    const { container } = shown();
    const row = (key: string) => container.querySelector(`[data-key="${key}"]`)!;
    expect(row('dossiers.received').textContent).toContain('phải ghi mới');
    expect(row('training.notOrganisedReason').textContent).toContain('lời của riêng năm đó');
    expect(row('assess.solutions').textContent).toContain('vì có con số (02)');
  });

  it('a field that says something else is replaced only when asked', async () => {
    const { onPatch, container } = shown({ 'mgmtReview.form': 'họp riêng' });
    const row = container.querySelector<HTMLElement>('[data-key="mgmtReview.form"]')!;
    await userEvent.click(within(row).getByText('Thay bằng câu năm trước'));
    expect(onPatch.mock.calls).toEqual([
      [{ set: { 'mgmtReview.form': REVIEW }, drop: [], carry: { 'mgmtReview.form': 2022 } }],
    ]);
  });

  it('goes through the paragraphs by keyboard: down, take, down, keep', async () => {
    const { onPatch, container } = shown({ 'mgmtReview.form': 'họp riêng' });
    const rows = [...container.querySelectorAll<HTMLElement>('.side-row')];
    const at = rows.findIndex(({ dataset }) => dataset['fields'] === 'mgmtReview.form');
    rows[at - 1]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows[at]);
    await userEvent.keyboard('g');
    expect(onPatch).not.toHaveBeenCalled();
    expect(rows[at]!.textContent).toContain('Giữ của năm nay');
    await userEvent.keyboard('t');
    expect(onPatch.mock.calls[0]![0].set).toEqual({ 'mgmtReview.form': REVIEW });
    await userEvent.keyboard('x');
    expect(onPatch.mock.calls[1]![0].drop).toEqual(['mgmtReview.form']);
  });

  it('offers no number of the year', async () => {
    const { onPatch, container } = shown({ 'dossiers.received': 1099 });
    await userEvent.selectOptions(screen.getByLabelText('Hiện'), 'all');
    const row = [...container.querySelectorAll<HTMLElement>('.side-row')].find(({ textContent }) =>
      textContent!.includes('Số hồ sơ TTHC phát sinh'),
    )!;
    row.focus();
    await userEvent.keyboard('tgx');
    expect(row.querySelector('[data-decision]')).toBeNull();
    expect(onPatch).not.toHaveBeenCalled();
  });
});
