// @vitest-environment jsdom
/** The score table as a grid: keys, pasted blocks, evidence, scores the register proves. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { AnnexInput } from '../../../components/form/annex/AnnexInput';
import { blockOf, pastedInto } from '../../../components/form/annex/block';
import { FieldContext } from '../../../components/form/field-context';
import { NarrativeContext, type NarrativeWorld } from '../../../components/narrative/world';
import type { Entry } from '../../../lib/domain/entry/entry';
import type { ReportAnnex } from '../../../lib/packs/report-schema';
import { newEntry } from '../../../lib/register/entries';
import { axeFaults } from './axe';

afterEach(cleanup);

const ANNEX = {
  id: 'annexIA',
  rows: 'annex.rows',
  group: { code: '7.2', name: '', max: 2 },
  criteria: [
    { code: '7.2.1', max: 0.5 },
    { code: '7.2.4', max: 1.5 },
  ],
} as unknown as ReportAnnex;
const ROWS = [
  { unit: 'Sở Xây dựng', scores: [0.5, null] },
  { unit: 'Viện Quy hoạch', scores: [null, null] },
];
const PROOF = newEntry(
  'score',
  2026,
  { unit: 'Sở Xây dựng', criterion: '7.2.4', points: 1.25, most: 1.5 },
  () => 'p',
);
const REVIEW = newEntry('review', 2026, { date: '2026-10-19', form: 'Họp giao ban' }, () => 'r');

function show(rows: unknown[], entries: Entry[] = [PROOF, REVIEW]) {
  const seen: unknown[][] = [];
  const world = {
    figures: new Map(),
    show: () => null,
    documents: [],
    entries,
    year: 2026,
    units: ['Sở Xây dựng', 'Viện Quy hoạch'],
    lastYear: null,
    phrases: [],
    onSource: () => undefined,
    onUndo: () => undefined,
    onRedo: () => undefined,
    commands: {},
  } satisfies NarrativeWorld;
  function Host() {
    const [value, setValue] = useState(rows);
    return (
      <NarrativeContext.Provider value={world}>
        <FieldContext.Provider value={{ item: { unit: 'text', evidence: 'links' } }}>
          <AnnexInput
            annex={ANNEX}
            rows={value}
            onChange={(next) => {
              seen.push(next);
              setValue(next);
            }}
          />
        </FieldContext.Provider>
      </NarrativeContext.Provider>
    );
  }
  const view = render(<Host />);
  return { ...view, seen };
}
const cell = (unit: string, code: string, max: string) =>
  screen.getByLabelText<HTMLInputElement>(`${unit}, tiêu chí ${code} (tối đa ${max})`);

describe('keys', () => {
  it('go from cell to cell, and stay in a cell while one is in the middle of it', async () => {
    show(ROWS);
    const first = cell('Sở Xây dựng', '7.2.1', '0,5');
    await userEvent.click(first);
    first.setSelectionRange(1, 1);
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(first);
    first.setSelectionRange(3, 3);
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(cell('Sở Xây dựng', '7.2.4', '1,5'));
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(cell('Viện Quy hoạch', '7.2.4', '1,5'));
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByLabelText('Tên đơn vị, dòng 1'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByLabelText('Tên đơn vị, dòng 2'));
  });
});

describe('a pasted block', () => {
  it('fills cells from where it is pasted, with commas, and adds rows', () => {
    const block = blockOf('0,25\t1\r\n0,5\t1,5\r\n\t0,75\r\n')!;
    const { rows, cells, skipped } = pastedInto(ROWS, ANNEX, block, { row: 0, column: 1 });
    expect(rows).toEqual([
      { unit: 'Sở Xây dựng', scores: [0.25, 1] },
      { unit: 'Viện Quy hoạch', scores: [0.5, 1.5] },
      { unit: '', scores: [null, 0.75] },
    ]);
    expect([cells, skipped]).toEqual([6, 0]);
  });

  it('leaves what is no number as it was, and says how many', () => {
    const block = blockOf('đạt\t0.5\t9')!;
    const { rows, cells, skipped } = pastedInto(ROWS, ANNEX, block, { row: 0, column: 1 });
    expect(rows[0]).toEqual({ unit: 'Sở Xây dựng', scores: [0.5, null] });
    expect([cells, skipped]).toEqual([0, 3]);
  });

  it('with names and numbered rows is understood from the first column', () => {
    const block = blockOf('1\tSở A\t0,5\t1\n2\tSở B\t0\t1,5')!;
    expect(pastedInto([], ANNEX, block, { row: 0, column: 0 }).rows).toEqual([
      { unit: 'Sở A', scores: [0.5, 1] },
      { unit: 'Sở B', scores: [0, 1.5] },
    ]);
  });

  it('with a heading, numbered rows and sums puts each score under its criterion', () => {
    const table =
      'TT\tTên đơn vị\t\t\n\t\t7.2.1 (0,5)\t7.2.4\n1\tTổng công ty A\t0,5\t1\n2\tSở B\t0\t1,5\n\tTổng cộng\t0,5\t2,5';
    expect(pastedInto([], ANNEX, blockOf(table)!, { row: 0, column: 0 }).rows).toEqual([
      { unit: 'Tổng công ty A', scores: [0.5, 1] },
      { unit: 'Sở B', scores: [0, 1.5] },
    ]);
  });

  it.each([
    ['a number for a name', '0,5\t1\n0\t1,5', 0],
    ['numbers before some names only', '1\tSở A\t0,5\nSở B\t0,5\t1', 0],
    ['two names before the scores', 'Sở A\tPhòng B\t0,5\t1', 0],
    ['a name in a column of scores', 'Sở A\t0,5', 1],
  ])('is refused as a whole with %s', (_, text, column) => {
    const pasted = pastedInto(ROWS, ANNEX, blockOf(text)!, { row: 0, column });
    expect(pasted).toMatchObject({ rows: ROWS, cells: 0, refused: true });
  });

  it('that is refused changes nothing and says so', () => {
    const { seen } = show(ROWS);
    fireEvent.paste(cell('Sở Xây dựng', '7.2.1', '0,5'), {
      clipboardData: { getData: () => 'Sở A\t0,5' },
    });
    expect(seen).toEqual([]);
    expect(screen.getByText(/^Chưa dán gì/)).toBeTruthy();
  });

  it('of one cell is no block, and goes into the cell as always', () => {
    expect(blockOf('0,5')).toBeNull();
    expect(blockOf('0,5\n')).toBeNull();
  });

  it('is taken by the table', () => {
    const { seen } = show(ROWS);
    fireEvent.paste(cell('Viện Quy hoạch', '7.2.1', '0,5'), {
      clipboardData: { getData: () => '0,5\t1,5' },
    });
    expect(seen.at(-1)?.[1]).toEqual({ unit: 'Viện Quy hoạch', scores: [0.5, 1.5] });
    expect(screen.getByText(/Đã dán 2 ô/)).toBeTruthy();
  });
});

describe('the register', () => {
  it('gives the scores it proves, with the entries as evidence', async () => {
    const { seen } = show(ROWS);
    await userEvent.click(screen.getByRole('button', { name: 'Lấy điểm từ Sổ ISO' }));
    expect(seen.at(-1)).toEqual([
      { unit: 'Sở Xây dựng', scores: [0.5, 1.25], evidence: [[], ['score:p']] },
      { unit: 'Viện Quy hoạch', scores: [null, null] },
    ]);
    expect(screen.queryByRole('button', { name: 'Lấy điểm từ Sổ ISO' })).toBeNull();
    expect(screen.getByText(/^Chưa có minh chứng cho 1 điểm/)).toBeTruthy();
  });

  it('is linked to a score by hand', async () => {
    const { seen } = show(ROWS);
    await userEvent.click(
      screen.getByRole('button', { name: 'Minh chứng của Sở Xây dựng, tiêu chí 7.2.1: 0 mục' }),
    );
    await userEvent.click(await screen.findByRole('checkbox', { name: /Họp giao ban/ }));
    expect(seen.at(-1)?.[0]).toMatchObject({ evidence: [['review:r'], []] });
  });

  it('contradicts a sum that is not its total', () => {
    const whole = newEntry('score', 2026, { unit: 'Sở Xây dựng', points: 2, most: 2 }, () => 'w');
    show([{ unit: 'Sở Xây dựng', scores: [0.5, 1] }], [whole]);
    expect(screen.getByText(/cộng các điểm được 1,5, Sổ ISO ghi tổng 2/)).toBeTruthy();
  });
});

describe('an empty table', () => {
  it('takes a row for each unit', async () => {
    const { seen } = show([]);
    await userEvent.click(screen.getByRole('button', { name: 'Mỗi đơn vị một dòng' }));
    expect(seen.at(-1)).toEqual([
      { unit: 'Sở Xây dựng', scores: [null, null] },
      { unit: 'Viện Quy hoạch', scores: [null, null] },
    ]);
  });
});

it('axe finds nothing in the table with its evidence', async () => {
  const { container } = show(ROWS);
  expect(await axeFaults(container)).toEqual([]);
});
