// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RegisterView } from '../../../components/register/RegisterView';
import { Provenance } from '../../../components/form/Provenance';
import type { FieldModel } from '../../../components/form/model';
import type { Entry } from '../../../lib/domain/entry/entry';
import type { ReportField } from '../../../lib/packs/report-field-schema';
import { an, ref } from '../register/made-up';
import { axeFaults } from './axe';
import { aField } from './made-up';

afterEach(cleanup);

const DECISION = an('document', {
  ref: { ...ref('807', 'QĐ-UBND', '2026-04-19'), issuer: 'UBND tỉnh', subject: 'công bố TTHC' },
  docType: 'Quyết định',
});

/** A background that keeps entries in memory; `refuse` makes the next save a conflict with what it gives. */
function Desk(props: {
  start: Entry[];
  spy: (entry: Entry) => void;
  asked?: string;
  marked?: string;
  refuse?: Entry[];
}) {
  const [entries, setEntries] = useState<Entry[]>(props.start);
  const save = async (sent: readonly Entry[]) => {
    const theirs = props.refuse?.shift();
    if (theirs) return { saved: false, entries: [theirs] };
    const stored = sent.map((entry) => ({ ...entry, revision: entry.revision + 1 }));
    stored.forEach(props.spy);
    const ids = stored.map(({ id }) => id);
    setEntries((now) =>
      [...now.filter(({ id }) => !ids.includes(id)), ...stored].filter((one) => !one.deleted),
    );
    return { saved: true, entries: stored };
  };
  return (
    <RegisterView
      year={2026}
      years={[2026, 2025]}
      onYear={() => undefined}
      entries={entries}
      asked={props.asked ?? null}
      save={save}
      takeMarked={async () => props.marked ?? null}
    />
  );
}

function show(start: Entry[] = [], over: Partial<Parameters<typeof Desk>[0]> = {}) {
  const spy = vi.fn<(entry: Entry) => void>();
  const { container } = render(<Desk start={start} spy={spy} {...over} />);
  return { spy, container };
}

describe('what a document is for', () => {
  const text = (subject: string) =>
    `Quyết định số 12/QĐ-SXD ngày 05/01/2026 của Sở Xây dựng về việc ${subject}`;

  it('is proposed by its subject', async () => {
    const { spy } = show([], { asked: 'marked.1', marked: text('kiện toàn Ban Chỉ đạo ISO') });
    await waitFor(() => expect(document.querySelector('button[type="submit"]')).toBeTruthy());
    await userEvent.click(document.querySelector<HTMLElement>('button[type="submit"]')!);
    expect(spy.mock.calls[0]![0].values).toMatchObject({ roles: ['committee'] });
    expect(screen.queryByText(/Chưa gắn với mục nào/)).toBeNull();
  });

  it('is told to be missing where nothing says it', async () => {
    const { spy } = show([], { asked: 'marked.1', marked: text('nghỉ lễ') });
    await waitFor(() => expect(document.querySelector('button[type="submit"]')).toBeTruthy());
    await userEvent.click(document.querySelector<HTMLElement>('button[type="submit"]')!);
    expect(spy.mock.calls[0]![0].values).not.toHaveProperty('roles');
    expect(screen.getByText(/Chưa gắn với mục nào của báo cáo/)).toBeTruthy();
  });

  it('is what the item asked for that the form was opened from', async () => {
    const { spy } = show([], { asked: 'new.1.committee' });
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Ban Chỉ đạo/ });
    expect(box.checked).toBe(true);
    await userEvent.click(document.querySelector<HTMLElement>('button[type="submit"]')!);
    expect(spy).not.toHaveBeenCalled();
  });
});

describe('the register', () => {
  it('says what to do while it is empty', async () => {
    const { container } = show();

    expect(screen.getByText('Sổ ISO năm 2026 còn trống')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('takes an entry by hand; an incomplete one is kept and shown as such', async () => {
    const { spy, container } = show();
    await userEvent.click(screen.getByText('Ghi mục mới'));
    await userEvent.selectOptions(screen.getByLabelText('Ghi loại gì'), 'Đánh giá nội bộ');
    await userEvent.type(screen.getByLabelText('Điểm lưu ý'), '7');
    expect(await axeFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ghi vào sổ' }));

    await screen.findByText(/^Còn thiếu: Ngày, Điểm không phù hợp nhẹ, Điểm không phù hợp nặng$/);
    expect(spy.mock.calls[0]![0]).toMatchObject({ kind: 'audit', values: { observations: 7 } });
    expect(await axeFaults(container)).toEqual([]);
  });

  it('does not save a blank form', async () => {
    const { spy } = show();
    await userEvent.click(screen.getByText('Ghi mục mới'));
    await userEvent.click(screen.getByRole('button', { name: 'Ghi vào sổ' }));

    expect(screen.getByRole('alert').textContent).toBe('Chưa có gì để ghi.');
    expect(spy).not.toHaveBeenCalled();
  });

  it('opens with the text that was marked, and tells of a document that is there already', async () => {
    const { container } = show([DECISION], {
      asked: 'marked.1',
      marked: 'theo 807/QĐ-UBND ngày 19/4/2026 thì',
    });
    const number = await screen.findByDisplayValue('807');

    expect(number).toBeTruthy();
    expect(screen.getByDisplayValue('19/04/2026')).toBeTruthy();
    expect(screen.getByText('Văn bản này đã có trong sổ.')).toBeTruthy();
    expect(screen.getByText(/Không ghi họ tên/)).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('leaves the fields blank where the text names no document', async () => {
    show([], { asked: 'marked.1', marked: 'TCVN ISO 9001:2015' });

    expect(await screen.findByText(/Không nhận ra văn bản hay việc nào/)).toBeTruthy();
    expect(screen.getByDisplayValue('TCVN ISO 9001:2015')).toBeTruthy();
  });

  it('recognises an event too, and keeps a half-typed day from being dropped', async () => {
    const { spy } = show();
    await userEvent.click(screen.getByText('Ghi mục mới'));
    await userEvent.type(
      screen.getByLabelText('Câu để nhận ra (không bắt buộc)'),
      'Tổ chức tập huấn ISO, 25 người{Enter}',
    );
    expect(screen.getByLabelText<HTMLSelectElement>('Ghi loại gì').value).toBe('training');
    await userEvent.type(screen.getByLabelText('Ngày'), '31/2/2026');
    await userEvent.click(screen.getByRole('button', { name: 'Ghi vào sổ' }));
    expect(spy).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByLabelText('Ngày'));
    await userEvent.clear(screen.getByLabelText('Ngày'));
    await userEvent.type(screen.getByLabelText('Ngày'), '12/5/2026');
    await userEvent.click(screen.getByRole('button', { name: 'Ghi vào sổ' }));

    await waitFor(() =>
      expect(spy.mock.calls[0]![0].values).toMatchObject({
        date: '2026-05-12',
        side: 'organised',
        people: 25,
      }),
    );
  });

  it('removes with a way back, by keyboard', async () => {
    const { spy } = show([DECISION]);
    await userEvent.click(screen.getByRole('button', { name: 'Xóa Quyết định 807/QĐ-UBND' }));
    const undo = await screen.findByRole('button', { name: 'Hoàn tác' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Sửa Quyết định 807/QĐ-UBND' });

    expect(spy.mock.calls[0]![0]).toMatchObject({ deleted: true, values: {} });
    expect(spy.mock.calls[1]![0]).toMatchObject({ deleted: false, values: DECISION.values });
  });

  it('filters by kind and searches without accents', async () => {
    show([DECISION, an('training', { date: '2026-05-12', side: 'organised', title: 'Nhận thức' })]);
    await userEvent.type(screen.getByLabelText('Tìm trong sổ'), 'nhan thuc');
    expect(screen.queryByText('Quyết định 807/QĐ-UBND')).toBeNull();
    expect(screen.getByText('1 trên 2 mục')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Loại'), 'Văn bản');
    await userEvent.click(screen.getByText('Bỏ lọc'));

    expect(screen.getByText('Quyết định 807/QĐ-UBND')).toBeTruthy();
  });

  it('asks before it writes over another window, and loses nothing meanwhile', async () => {
    const audit = an('audit', { date: '2026-10-19', scope: 'cũ' });
    const theirs = { ...audit, revision: 5, values: { ...audit.values, scope: 'của họ' } } as Entry;
    const { spy } = show([audit], { refuse: [theirs] });
    await userEvent.click(screen.getByRole('button', { name: /^Sửa / }));
    await userEvent.clear(screen.getByLabelText('Phạm vi đánh giá'));
    await userEvent.type(screen.getByLabelText('Phạm vi đánh giá'), 'của tôi');
    await userEvent.click(screen.getByRole('button', { name: 'Ghi vào sổ' }));
    await screen.findByText(/vừa được sửa ở một cửa sổ khác/);
    expect(screen.getByDisplayValue('của tôi')).toBeTruthy();
    await userEvent.click(screen.getByText('Ghi bản của tôi'));

    await waitFor(() =>
      expect(spy.mock.calls[0]![0]).toMatchObject({ revision: 6, values: { scope: 'của tôi' } }),
    );
  });

  it('writes findings with their corrective actions', async () => {
    const { spy } = show();
    await userEvent.click(screen.getByText('Ghi mục mới'));
    await userEvent.selectOptions(screen.getByLabelText('Ghi loại gì'), 'Đánh giá nội bộ');
    await userEvent.click(screen.getByText('Thêm phát hiện'));
    const finding = within(screen.getByRole('group', { name: 'Phát hiện 1' }));
    await userEvent.selectOptions(finding.getByLabelText('Mức'), 'Lưu ý');
    await userEvent.type(finding.getByLabelText('Hành động khắc phục'), 'Bổ sung sổ');
    await userEvent.click(screen.getByRole('button', { name: 'Ghi vào sổ' }));

    await waitFor(() =>
      expect(spy.mock.calls[0]![0].values).toEqual({
        findings: [{ grade: 'observation', text: null, action: 'Bổ sung sổ', doneOn: null }],
      }),
    );
  });

  it('pastes lines: those understood are saved, the others stay', async () => {
    const { spy, container } = show([DECISION]);
    await userEvent.click(screen.getByText('Dán nhiều dòng'));
    await userEvent.click(screen.getByLabelText('Mỗi dòng một mục'));
    await userEvent.paste('Kiểm tra nội bộ ngày 01/6/2026\n807/QĐ-UBND ngày 19/4/2026\nchào');
    await userEvent.click(screen.getByText('Xem đã hiểu gì'));
    expect(screen.getByText('đã có trong sổ hoặc ở dòng trên')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
    await userEvent.click(screen.getByText('Ghi 1 mục đã chọn'));

    await screen.findByText('Đã ghi 1 mục vào sổ.');
    expect(spy.mock.calls.map(([{ kind }]) => kind)).toEqual(['inspection']);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Mỗi dòng một mục').value).toBe('chào');
  });

  it('says that something did not occur, and where entries speak against it', async () => {
    const { spy } = show([an('audit', { date: '2026-10-19' })]);
    await userEvent.click(screen.getByText('Không phát sinh trong năm 2026'));
    await userEvent.click(screen.getByLabelText('Đánh giá nội bộ'));

    expect(await screen.findByText(/nhưng sổ đang có mục loại này/)).toBeTruthy();
    expect(spy.mock.calls[0]![0]).toMatchObject({
      id: 'nothing:2026.audit',
      values: { of: 'audit' },
    });
  });
});

describe('a field that draws on the register', () => {
  const model = (over: Partial<FieldModel>) =>
    aField(
      {
        key: 'publication.decision',
        type: 'docRef',
        obtained: ['R'],
        required: true,
      } as ReportField,
      over,
    );
  const proposal = { value: null, basis: 'empty' as const, entries: [], open: [], offers: [] };
  const acts = () => ({ onChange: vi.fn(), onReset: vi.fn(), onSources: vi.fn() });

  it('says how many entries it rests on', () => {
    const from = { ...proposal, value: 1, basis: 'entries' as const, entries: ['a', 'b'] };
    render(
      <Provenance model={model({ origin: 'register', value: 1, proposal: from })} {...acts()} />,
    );

    expect(screen.getByText('Từ Sổ ISO (2 mục)')).toBeTruthy();
  });

  it('may be taken back to after something else was typed', async () => {
    const { onReset, ...others } = acts();
    const typed = model({
      origin: 'typed',
      value: 2,
      fallback: { value: 1, origin: 'register' },
      proposal,
    });
    render(<Provenance model={typed} onReset={onReset} {...others} />);
    await userEvent.click(screen.getByText('Dùng lại từ Sổ ISO'));

    expect(onReset).toHaveBeenCalledOnce();
  });

  it('offers each of several documents', async () => {
    const { onChange, ...others } = acts();
    const offers = [ref('8', 'QĐ-UBND', '2026-03-01'), ref('9', 'QĐ-UBND', '2026-08-01')];
    const several = model({ proposal: { ...proposal, basis: 'several', offers } });
    render(<Provenance model={several} onChange={onChange} {...others} />);
    await userEvent.click(screen.getByText('9/QĐ-UBND · 01/08/2026'));

    expect(onChange).toHaveBeenCalledWith('publication.decision', offers[1]);
  });
});
