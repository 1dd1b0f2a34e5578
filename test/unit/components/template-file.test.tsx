// @vitest-environment jsdom
/** The screen on which the places of a report are approved: what has no place, what is undecided. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OpenedTemplate } from '../../../components/word/template/messages';
import { OpenedFile } from '../../../components/word/template/OpenedFile';
import { LEFT_OVER, type Proposal } from '../../../lib/report/template/from/template-from';
import { hatinh } from '../report/template/template-of';
import { axeFaults } from './axe';

afterEach(cleanup);

const proposal = (id: string, text: string, words: string, over: Partial<Proposal> = {}) => {
  const from = text.indexOf(words);
  const to = from + words.length;
  const own = { id, key: LEFT_OVER, label: 'Còn của năm trước', placeholder: '……………', removes: 0 };
  return { ...own, text, from, to, sure: true, ...over };
};
const later = { sure: false, doubt: 'later' } as const;

const OPENED: OpenedTemplate = {
  tags: 0,
  problems: [],
  unplaced: [],
  proposals: [
    proposal('n', '- Cả năm nhận vào 812 bộ giấy tờ.', '812'),
    proposal('y', 'II. PHƯƠNG HƯỚNG NĂM 2026', '2026', later),
    proposal('d', '- Dự kiến ngày 02/02/2026 họp.', '02/02/2026', { sure: false, doubt: 'goal' }),
  ],
  places: {
    required: 40,
    missing: [
      { key: 'dossiers.received', label: 'Số hồ sơ TTHC phát sinh', fits: ['n'] },
      { key: 'assess.strengths', label: 'Ưu điểm', fits: [] },
    ],
  },
};

function show() {
  const onSave = vi.fn(async () => undefined);
  const props = { name: 'cu.docx', opened: OPENED, form: hatinh, kept: false };
  const { container } = render(
    <OpenedFile {...props} onSave={onSave} onCancel={() => undefined} />,
  );
  return { onSave, container, user: userEvent.setup() };
}

describe('before a template made from a report is saved', () => {
  it('says how many required items have no place, names them, and puts one into a sentence', async () => {
    const { user, onSave, container } = show();
    expect(container.textContent).toContain(
      '2 trên 40 mục bắt buộc của mẫu báo cáo không có chỗ nào trong tệp này: “Số hồ sơ TTHC phát sinh”, “Ưu điểm”',
    );
    expect(screen.getByText('Ưu điểm').parentElement!.textContent).toContain('không thấy câu nào');
    const choose = screen.getByLabelText('Đặt “Số hồ sơ TTHC phát sinh” vào câu');
    expect(within(choose).getByText(/nhận vào \[812\] bộ/)).toBeTruthy();
    await user.selectOptions(choose, 'n');
    expect(container.textContent).toContain('1 trên 40 mục bắt buộc');
    expect(container.querySelector('ins')!.textContent).toBe('‹Số hồ sơ TTHC phát sinh›');
    await user.click(screen.getByRole('button', { name: 'Chỉ lưu, chưa dùng' }));
    expect(onSave).toHaveBeenCalledWith(['n'], false, { n: 'dossiers.received' });
    expect(await axeFaults(container)).toEqual([]);
  });

  it('counts years and days that nobody has decided on, and leads to the first', async () => {
    const { user, container } = show();
    expect(container.textContent).not.toContain('báo cáo cũ chưa quyết');
    await user.click(screen.getByRole('button', { name: /^Nhận mọi chỗ chắc chắn/ }));
    expect(container.textContent).toContain('Còn 2 năm, ngày của báo cáo cũ chưa quyết (cần xem)');
    await user.click(screen.getByRole('button', { name: 'Xem chỗ đầu tiên' }));
    const year = container.querySelectorAll('input')[1]!;
    expect(document.activeElement).toBe(year);
    expect(year.closest('li')!.textContent).toContain('Năm sau năm của báo cáo cũ');
    // Left as it is, or accepted: both are decisions.
    await user.click(screen.getByRole('button', { name: 'Giữ như cũ: 2026' }));
    expect(container.textContent).toContain('Còn 1 năm, ngày');
    await user.click(container.querySelectorAll('input')[2]!);
    expect(container.textContent).not.toContain('báo cáo cũ chưa quyết');
  });
});
