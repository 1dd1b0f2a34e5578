// @vitest-environment jsdom
/** The report of another unit: its own values, what is taken from the office, what is missing, a name that is gone. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDraftStore } from '../../../components/data/draft-store';
import { withUndo, type UndoableStore } from '../../../components/data/undo';
import type { UnitDesk } from '../../../components/data/unit-report';
import { UnitChoice } from '../../../components/word/UnitChoice';
import { unitOfRoute, UnitWorkbench } from '../../../components/workbench/UnitWorkbench';
import type { WorkbenchViewProps } from '../../../components/workbench/WorkbenchView';
import type { Profile } from '../../../lib/domain/office';
import { buildDraft } from '../../../lib/report/draft';
import { newDraft } from '../../../lib/report/new-draft';
import { unitChange, unitPrefix, unitValues } from '../../../lib/report/values/unit-values';
import { formOf } from '../packs/support/forms';
import { axeFaults } from './axe';
import { aScope, deskOver } from './desk';
import { aChoice, aWorkbench } from './made-up';

vi.mock('webextension-polyfill', () => ({ default: {} }));
afterEach(cleanup);
Element.prototype.scrollIntoView = () => undefined;

const PART = 'UBND xã Đồng Mẫu';
const OTHER = 'Sở Tư pháp';
const AT = '2026-11-21T09:00:00+07:00';
const form = formOf('report-hatinh');
const period = { from: '2026-01-01', to: '2026-11-20' };
const profile = {
  ...{ revision: 1, portalUnit: null, sites: [], form: form.id },
  values: { 'org.name': 'UBND huyện Mẫu', 'org.subUnits': [{ text: PART }] },
} satisfies Profile;
const ask = deskOver([]);
const nothing = () => undefined;

type Values = Record<string, unknown>;
const of = (unit: string, set: Values): Values => unitChange({}, unit, { set }).set;

function storeOf(values: Values): UndoableStore {
  const draft = { ...newDraft(2026, form.id, AT), preset: 'custom' as const, period, values };
  return withUndo(
    createDraftStore(draft, {
      save: async () => ({ saved: true, revision: 1 }),
      after: () => nothing,
      now: () => AT,
    }),
  );
}

function deskOf(store: UndoableStore): UnitDesk {
  const { draft } = store.getState();
  const office = buildDraft(
    form,
    { year: 2026, period, values: draft.values },
    { profile: profile.values },
  );
  const scope = aScope({ period });
  return { form, draft, profile, period, scope, ask, packs: [], office, printed: [OTHER], store };
}

const view = aWorkbench({ choice: aChoice({ year: 2026 }), figures: [] });

interface HarnessProps {
  store: UndoableStore;
  unit: string;
  onRoute?: WorkbenchViewProps['onRoute'];
}

function Harness({ store, unit, onRoute = nothing }: HarnessProps) {
  useSyncExternalStore(store.subscribe, store.getState);
  const route = { view: 'report', year: 2026, field: unitPrefix(unit) } as const;
  const { undo: onUndo, redo: onRedo } = store;
  const own = { ...view, route, onRoute, editor: { ...view.editor, onUndo, onRedo } };
  return <UnitWorkbench unit={unit} desk={deskOf(store)} view={own} />;
}

const row = (unit: string, key: string): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-field="${unitPrefix(unit)}${key}"]`)!;
/** By its id: a look for roles through a form of a hundred fields takes seconds here. */
const input = (unit: string, key: string) =>
  document.getElementById(`field-${unitPrefix(unit)}${key}`) as HTMLInputElement;
const AUDITS = 'Số lần đánh giá nội bộ trong năm';

async function open(values: Values, unit = PART, over: Partial<HarnessProps> = {}) {
  const store = storeOf(values);
  render(<Harness store={store} unit={unit} {...over} />);
  // Parts of the form are loaded when they are first asked for.
  await waitFor(() => expect(input(unit, 'audit.count')).not.toBeNull(), { timeout: 15_000 });
  const now = () => store.getState().draft.values;
  return { store, now };
}

describe('the report of a unit', () => {
  it('takes what is typed for the unit, under ids of its own, and leaves the office’s alone', async () => {
    const { now } = await open({ 'audit.count': 2, ...of(OTHER, { 'audit.count': 7 }) });
    const field = input(PART, 'audit.count');
    expect([field.value, field.labels![0]!.textContent]).toEqual(['', AUDITS]);
    expect(document.getElementById('field-audit.count')).toBeNull();
    await userEvent.type(field, '3');

    expect(unitValues(now(), PART)).toEqual({ 'audit.count': 3 });
    expect(unitValues(now(), OTHER)).toEqual({ 'audit.count': 7 });
    expect(now()['audit.count']).toBe(2);
    await userEvent.clear(field);
    expect(now()).toEqual({ 'audit.count': 2, ...of(OTHER, { 'audit.count': 7 }) });
  });

  it('does not ask its name, which is what its report is found by', async () => {
    await open({});
    expect(document.querySelector('h1')!.textContent).toBe(`Báo cáo năm 2026 của ${PART}`);
    expect(row(PART, 'org.name')).toBeNull();
    expect(row(PART, 'org.parentName')).not.toBeNull();
  });

  it('takes the office’s value by a press, says so, and says when the office has another', async () => {
    const { now, store } = await open({ 'audit.count': 2 });
    const audits = () => within(row(PART, 'audit.count'));
    await userEvent.click(audits().getByRole('button', { name: `Lấy của cơ quan: ${AUDITS}` }));
    expect(unitValues(now(), PART)).toEqual({ 'audit.count': 2 });
    expect(audits().getByText('Đã lấy của cơ quan.')).toBeTruthy();
    expect(audits().queryByRole('button', { name: /Lấy/ })).toBeNull();
    expect(document.activeElement).toBe(audits().getByRole('textbox'));

    store.change({ set: { 'audit.count': 4 } });
    await audits().findByText('Ở cơ quan nay là: 4');
    expect(unitValues(now(), PART)).toEqual({ 'audit.count': 2 });
    await userEvent.click(audits().getByRole('button', { name: /^Lấy lại của cơ quan/ }));
    expect(unitValues(now(), PART)).toEqual({ 'audit.count': 4 });
    fireEvent.change(audits().getByRole('textbox'), { target: { value: '5' } });
    expect(audits().queryByText('Đã lấy của cơ quan.')).toBeNull();
    expect(now()['audit.count']).toBe(4);
  });

  it('offers nothing of the office over what was typed, nor its counts of dossiers', async () => {
    await open({
      ...{ 'audit.count': 2, 'dossiers.received': 99, 'doc.number': '12' },
      ...of(PART, { 'audit.count': 3 }),
    });
    for (const key of ['audit.count', 'dossiers.received', 'doc.number'])
      expect(row(PART, key).querySelector('[data-action="take-office"]')).toBeNull();
  });

  it('shows what is wrong with a value at its own field', async () => {
    await open({ ...of(PART, { 'audit.count': 'ba lần' }) });
    const audits = within(row(PART, 'audit.count'));
    expect(audits.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    const panel = within(document.querySelector<HTMLElement>('.problems-panel')!);
    await userEvent.click(panel.getAllByRole('button', { name: new RegExp(AUDITS) })[0]!);
    expect(document.activeElement).toBe(audits.getByRole('textbox'));
  });

  it('fills both lines of a way to sign for the unit alone', async () => {
    const { now } = await open({});
    const ways = within(row(PART, 'sign.authority')).getAllByRole('button');
    const way = ways.find((one) => one.textContent?.startsWith('TM.'))!;
    await userEvent.click(way);
    expect(Object.keys(unitValues(now(), PART)).sort()).toEqual(['sign.authority', 'sign.title']);
    expect(Object.keys(now()).filter((key) => !key.startsWith('~'))).toEqual([]);
  });

  it('undoes and names the field', async () => {
    const { now } = await open({ 'audit.count': 2 });
    await userEvent.type(input(PART, 'audit.count'), '3');
    fireEvent.keyDown(input(PART, 'audit.count'), { key: 'z', ctrlKey: true });
    expect(now()).toEqual({ 'audit.count': 2 });
    expect(document.querySelector('[data-said]')!.textContent).toContain(AUDITS);
  });
});

describe('a unit whose name is in no list any more', () => {
  const OLD = 'Trường Cũ';
  const typed = { ...of(OLD, { 'audit.count': 4, 'awareness.leadDept': 'Tổ Một' }) };

  it('is still found by its address, and under its name', () => {
    const desk = deskOf(storeOf(typed));
    const at = (name: string) => ({
      ...{ view: 'report' as const, year: 2026 },
      field: unitPrefix(name),
    });
    expect(unitOfRoute(at(OLD), desk)).toBe(OLD);
    expect(unitOfRoute(at(PART.toUpperCase()), desk)).toBe(PART);
    expect(unitOfRoute({ view: 'report', year: 2026, field: 'audit.count' }, desk)).toBeNull();
  });

  it('keeps its values until somebody moves them, and never over those of another', async () => {
    const onRoute = vi.fn();
    const values = { ...typed, ...of(PART, { 'audit.count': 1 }) };
    const { now, store } = await open(values, OLD, { onRoute });
    const gone = within(document.querySelector<HTMLElement>('[data-unit-gone]')!);
    await userEvent.selectOptions(gone.getByLabelText('Chuyển nội dung sang'), PART);
    expect(gone.getByText(/đã có nội dung riêng ở 1 mục/)).toBeTruthy();
    await userEvent.click(gone.getByRole('button', { name: 'Chuyển' }));

    expect(unitValues(now(), PART)).toEqual({ 'audit.count': 1, 'awareness.leadDept': 'Tổ Một' });
    expect(unitValues(now(), OLD)).toEqual({ 'audit.count': 4 });
    expect(onRoute).toHaveBeenCalledWith({ view: 'report', year: 2026, field: unitPrefix(PART) });
    store.undo();
    expect(now()).toEqual(values);
  });
});

describe('the list of units', () => {
  const list = (values: Values, counted = false) => (
    <UnitChoice
      title="Đơn vị"
      units={[PART, OTHER]}
      chosen={[]}
      onChosen={nothing}
      profile={profile}
      onProfile={nothing}
      desk={deskOf(storeOf(values))}
      counted={counted}
    />
  );
  const line = (unit: string) => document.querySelector(`[data-unit-line="${unit}"]`)!;

  it('leads to each form, and says what was typed and what its form says is missing', async () => {
    const values = of(PART, { 'audit.count': 3 });
    const { unmount } = render(list(values));
    const told = await screen.findByText(/^còn thiếu \d+ mục bắt buộc$/);
    const link = screen.getByRole('link', { name: `Nhập nội dung báo cáo của ${PART}` });
    expect(link.getAttribute('href')).toBe(`#/report/2026/${encodeURIComponent(unitPrefix(PART))}`);
    expect(line(PART).textContent).toContain('đã nhập 1 mục');
    expect(line(OTHER).textContent).toContain('chưa nhập mục nào');
    // Nobody has begun it or chosen it: its figures are not asked for.
    expect(line(OTHER).querySelector('[data-missing]')).toBeNull();
    expect(await axeFaults(document.body)).toEqual([]);
    const count = told.getAttribute('data-missing');
    unmount();
    await open(values);
    await waitFor(() => expect(document.querySelector('[data-to-fill]')).not.toBeNull());
    expect(document.querySelector('[data-to-fill]')!.getAttribute('data-to-fill')).toBe(count);
  });

  it('says how many errors are to be mended', async () => {
    render(list(of(OTHER, { 'audit.count': 'ba' })));
    expect(await screen.findByText('1 lỗi phải sửa')).toBeTruthy();
  });
});
