// @vitest-environment jsdom
/** What the unit's template does not print, beside the one click and on the screen of templates. */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReportCard } from '../../../components/popup/ReportCard';
import { unprintedProblems } from '../../../lib/report/template/unprinted';
import { axeFaults } from './axe';

afterEach(cleanup);
const nothing = () => undefined;

describe('the one click', () => {
  it('names what the unit’s template would lose, then what it lost, with the ways out', async () => {
    const user = userEvent.setup();
    const onGenerate = vi.fn();
    const onTemplate = vi.fn();
    const items = ['A', 'B', 'C', 'D', 'E'].map((label) => ({ key: label, label: `Mục ${label}` }));
    const lost = { items, template: { name: 'mau.docx' } };
    const props = { year: 2026, onGenerate, onMend: nothing, onTemplate, lost };
    const { container, rerender } = render(<ReportCard {...props} outcome={{ kind: 'idle' }} />);
    expect(container.textContent).toContain(
      'Mẫu “mau.docx” không in 5 mục đã nhập: “Mục A”, “Mục B”, “Mục C” và 2 mục khác.',
    );
    await user.click(container.querySelector('.unprinted summary')!);
    expect(screen.getByRole('list', { hidden: true }).children).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: 'Thêm chỗ điền vào mẫu' }));
    expect(onTemplate).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Lần này dùng bố cục có sẵn' }));
    expect(onGenerate).toHaveBeenCalledWith({}, true);
    const [told] = unprintedProblems(items.slice(0, 2));
    const written = { kind: 'written', fileName: 'a.docx', problems: [told!] } as const;
    rerender(<ReportCard {...props} outcome={written} />);
    expect(container.textContent).toContain('Mẫu không in 2 mục đã nhập: “Mục A”, “Mục B”.');
    expect(await axeFaults(container)).toEqual([]);
    // Written in the built-in layout it lost nothing, whatever the template would.
    rerender(<ReportCard {...props} outcome={{ ...written, problems: [] }} />);
    expect(container.querySelector('.unprinted')).toBeNull();
  });
});
