// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProblemsPanel } from '../../../components/workbench/ProblemsPanel';
import { firstSight, groupOf } from '../../../components/workbench/first-sight';
import { inGroups } from '../../../components/workbench/problem-groups';
import { WelcomeView, type WelcomeViewProps } from '../../../components/welcome/WelcomeView';
import type { FieldModel } from '../../../components/form/model';
import { firstSteps, type FirstFacts } from '../../../lib/domain/first-steps';
import { DEFAULT_FORM, reportForms } from '../../../lib/packs/report-forms';
import { axeFaults } from './axe';
import { aProblem, someFigures } from './made-up';

afterEach(cleanup);
const nothing = () => undefined;
const UNIT = {
  'org.name': 'Sở Nội vụ',
  'org.parentName': 'UBND tỉnh Mẫu',
  'org.abbr': 'SNV',
  'doc.place': 'Mẫu',
};

function props(facts: Partial<FirstFacts>, over: Partial<WelcomeViewProps> = {}): WelcomeViewProps {
  const values = facts.values ?? {};
  return {
    steps: firstSteps({ values, granted: false, readings: 0, hasFigures: false, ...facts }),
    unit: { values, provinces: ['tỉnh Tây Ninh'], onValue: nothing },
    portal: { sites: [], onAllow: nothing, onImport: nothing },
    figures: {
      year: 2026,
      period: { from: '2026-01-01', to: '2026-11-20' },
      figures: facts.hasFigures ? someFigures() : [],
      readings: facts.readings ?? 0,
      readAt: null,
      portal: 'https://motcua.vidu.gov.vn',
      onReport: nothing,
      onFigures: nothing,
    },
    handover: { work: null, next: [], onReport: nothing, onRegister: nothing, onRestore: nothing },
    onSample: nothing,
    onSkip: nothing,
    ...over,
  };
}

const openStep = () => document.querySelector('[data-open="true"]')?.getAttribute('data-step');

describe('the first steps', () => {
  it.each<[string, Partial<FirstFacts>, string]>([
    ['unit', {}, 'unit'],
    ['portal', { values: UNIT }, 'portal'],
    ['figures', { values: UNIT, granted: true }, 'figures'],
    ['figures, all done', { values: UNIT, readings: 2, hasFigures: true }, 'figures'],
  ])('opens where it stopped: %s; axe finds nothing', async (_, facts, step) => {
    const { container } = render(<WelcomeView {...props(facts)} />);
    expect(openStep()).toBe(step);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('proposes what level and province say, and takes it only on a press', async () => {
    const onValue = vi.fn();
    const values = { 'org.level': 'department', 'org.province': 'tỉnh Tây Ninh' };
    const own = props({ values });
    render(<WelcomeView {...own} unit={{ ...own.unit, onValue }} />);
    expect(onValue).not.toHaveBeenCalled();
    await userEvent.click(
      screen.getByRole('button', { name: 'Dùng gợi ý này: UBND tỉnh Tây Ninh' }),
    );
    expect(onValue).toHaveBeenCalledWith('org.parentName', 'UBND tỉnh Tây Ninh');
  });

  it('leads whoever gathers reports to the province’s view, outside the sample year', async () => {
    const onProvince = vi.fn();
    const { unmount } = render(<WelcomeView {...props({}, { onProvince })} />);
    await userEvent.click(screen.getByRole('button', { name: 'Mở phần “Toàn tỉnh”' }));
    expect(onProvince).toHaveBeenCalledOnce();
    unmount();
    render(<WelcomeView {...props({})} />);
    expect(screen.queryByText(/Toàn tỉnh/)).toBeNull();
  });

  it('asks for exactly the site that was typed, and for nothing where it is no address', async () => {
    const onAllow = vi.fn();
    render(
      <WelcomeView
        {...props({ values: UNIT }, { portal: { sites: [], onAllow, onImport: nothing } })}
      />,
    );
    const input = screen.getByLabelText('Địa chỉ cổng một cửa');
    await userEvent.type(input, 'không phải địa chỉ{Enter}');
    expect(onAllow).not.toHaveBeenCalled();
    await userEvent.clear(input);
    await userEvent.type(input, 'motcua.vidu.gov.vn/thong-ke{Enter}');
    expect(onAllow).toHaveBeenCalledWith('https://motcua.vidu.gov.vn');
  });

  it('shows the first figures and leads to the report', async () => {
    const onReport = vi.fn();
    const own = props({ values: UNIT, readings: 1, hasFigures: true });
    render(<WelcomeView {...own} figures={{ ...own.figures, onReport }} />);
    expect(document.querySelector('[data-concept="received.inPeriod"]')?.textContent).toBe('1.701');
    await userEvent.click(screen.getByRole('button', { name: 'Mở báo cáo năm 2026' }));
    expect(onReport).toHaveBeenCalledOnce();
  });

  it('tells a successor what is open, what comes next, and what the predecessor wrote', () => {
    const work = {
      year: 2026,
      toFill: 12,
      problems: 2,
      lines: 4,
      readAt: '2026-11-20T08:30:00+07:00',
      entries: 7,
      backupAt: null,
      lastYear: 2025,
      notes: [{ id: 'n', at: '2026-10-01T09:00:00+07:00', text: 'Đang chờ số của Chi cục' }],
    };
    const own = props({ values: UNIT });
    const next = ['Còn 9 ngày đến hạn'];
    render(<WelcomeView {...own} handover={{ ...own.handover, work, next, onData: nothing }} />);
    const section = within(screen.getByRole('region', { name: 'Nhận bàn giao công việc?' }));
    for (const words of [
      'Báo cáo năm 2026: còn 12 mục cần điền',
      '2 vấn đề cần xem',
      '4 mục sổ ISO cần bổ sung',
      'Lần đọc cổng gần nhất: 08:30 20/11/2026',
      'Sổ ISO năm 2026: 7 mục đã ghi',
      'Chưa sao lưu lần nào',
      'Còn 9 ngày đến hạn',
    ])
      expect(section.getByText(words)).toBeTruthy();
    expect(section.getByText(/Đang chờ số của Chi cục/)).toBeTruthy();
  });
});

describe('the first sight of a report', () => {
  const blank = (field: string) => aProblem({ code: 'report/missing-value', message: field });
  const model = (key: string) => {
    const field = reportForms()
      .find(DEFAULT_FORM)!
      .fields.find((one) => one.key === key)!;
    return { field } as FieldModel;
  };

  it.each([
    ['dossiers.received', 'portal'],
    ['org.name', 'unit'],
    ['recipients', 'unit'],
    ['basis.crPlan', 'register'],
    ['audit.count', 'register'],
    ['proposals', 'written'],
  ])('%s comes from: %s', (key, group) => {
    expect(groupOf(model(key))).toBe(group);
  });

  it('names no group without a field', () => {
    const fields = [model('proposals'), model('org.name'), model('sign.name')];
    expect(firstSight({ fields, minutes: 1 }).map(([group, own]) => [group, own.length])).toEqual([
      ['unit', 1],
      ['written', 2],
    ]);
  });

  it('keeps every problem, the contradiction before what is only empty or waits for it', () => {
    const rule = { owner: 'report', severity: 'info', code: 'report/C05' } as const;
    const contradiction = aProblem(rule);
    const waiting = aProblem({ ...rule, args: { outcome: 'unprovable', missing: 'doc.date' } });
    const all = [blank('a'), waiting, blank('b'), contradiction];
    const shown = inGroups(all);
    expect(new Set(shown)).toEqual(new Set(all));
    expect(shown[0]).toBe(contradiction);
  });

  it('counts empty items apart, and opens them when F8 comes to one', () => {
    const problems = inGroups([blank('trống một'), aProblem({ message: 'mâu thuẫn' })]);
    const line = { problems, commands: {}, onGo: nothing };
    const { rerender } = render(<ProblemsPanel {...line} current={null} />);
    const details = document.querySelector('details.blanks')!;
    expect(details.getAttribute('data-blanks')).toBe('1');
    expect(details.hasAttribute('open')).toBe(false);
    expect(screen.getByText('0 lỗi, 1 cảnh báo, 0 lưu ý')).toBeTruthy();
    rerender(<ProblemsPanel {...line} current={1} />);
    expect(details.hasAttribute('open')).toBe(true);
  });
});
