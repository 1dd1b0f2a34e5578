// @vitest-environment jsdom
/** "Báo cáo đã tạo": many rows, erased documents, marks, and what differs between two. */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { IssuedCompare } from '../../../components/word/IssuedCompare';
import { IssuedDetails } from '../../../components/word/IssuedDetails';
import { IssuedMarkForm } from '../../../components/word/IssuedMarkForm';
import { IssuedList } from '../../../components/word/IssuedList';
import { UnitChoice } from '../../../components/word/UnitChoice';
import type { IssuedValue } from '../../../lib/domain/issued';
import type { Profile } from '../../../lib/domain/office';
import type { ReportJob } from '../../../lib/domain/report-job';
import { toBase64 } from '../../../lib/domain/base64';
import { issuedOf } from '../issued/any-issued';
import { outcomeOf } from '../../../components/data/report';
import { axeFaults } from './axe';
import { aProblem } from './made-up';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const markIssued = vi.hoisted(() => vi.fn(() => Promise.resolve({ saved: true })));
vi.mock('../../../components/data/issued', () => ({ markIssued }));

afterEach(cleanup);

const value = (key: string, data: unknown, printed: string | null = null): IssuedValue => ({
  ...{ key, label: `Mục ${key}`, value: data, printed, source: { kind: 'typed' } },
});
const rows = Array.from({ length: 60 }, (_, at) =>
  issuedOf(`tệp ${at}`, {
    ...(at % 2 && { docx: null }),
    ...(at === 0 && {
      mark: {
        state: 'signed',
        number: '3061/BC',
        date: '2022-11-18',
        at: '2022-11-19T09:00:00+07:00',
      },
    }),
  }),
);

it('shows the newest twenty, and the others when asked', async () => {
  render(<IssuedList year={2022} rows={rows} selected={null} onSelect={vi.fn()} />);
  expect(screen.getAllByRole('row')).toHaveLength(21);
  await userEvent.click(screen.getByRole('button', { name: 'Hiện thêm 40 báo cáo cũ hơn' }));

  expect(screen.getAllByRole('row')).toHaveLength(61);
  expect(screen.getByText('Đã ký, số 3061/BC, ngày 18/11/2022')).toBeTruthy();
  expect(screen.getAllByText(/không còn tệp/)).toHaveLength(30);
  expect(await axeFaults(document.body)).toEqual([]);
});

it('offers no file where it had to make room, but all its values', async () => {
  const row = issuedOf('một', { docx: null, values: [value('a', 12)] });
  render(<IssuedDetails row={row} others={[]} now={null} policy="default" onClose={vi.fn()} />);

  expect(screen.queryByRole('button', { name: 'Tải lại đúng tệp này' })).toBeNull();
  expect(screen.getByText('Tệp này không còn được giữ, chỉ còn các giá trị.')).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Mục a 12 Nhập tay' })).toBeTruthy();
  expect(await axeFaults(document.body)).toEqual([]);
});

it('names what differs: another value, one that is new, one that is gone, another number in a text', async () => {
  const here = issuedOf('một', {
    values: [value('a', 1), value('b', 2), value('c', 'x {{a}}', 'x 1'), value('d', 0)],
  });
  const there = issuedOf('hai', {
    values: [value('a', 1), value('c', 'x {{a}}', 'x 5'), value('d', 0), value('e', '2022-11-18')],
  });
  render(<IssuedCompare row={here} others={[there]} now={null} />);
  await userEvent.selectOptions(screen.getByRole('combobox'), there.id);

  expect(screen.getByRole('row', { name: 'Mục b 2 để trống' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Mục c x 1 x 5' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Mục e để trống 18/11/2022' })).toBeTruthy();
  expect(screen.getAllByRole('row')).toHaveLength(4);
});

it('tells the template version from the built-in one', () => {
  const template = { name: 'Mẫu của Sở', sha256: 'a'.repeat(64) };
  const both = [issuedOf('một'), issuedOf('hai', { template })];
  render(<IssuedList year={2022} rows={both} selected={null} onSelect={vi.fn()} />);

  const [, builtIn, own] = screen.getAllByRole('row');
  expect(builtIn!.textContent).toContain('bố cục có sẵn');
  expect(own!.textContent).toContain('mẫu Word “Mẫu của Sở”');
});

it('shows where two files of the same values print other words, and whose layout it is', async () => {
  const file = (...texts: string[]) => ({
    docx: toBase64(
      zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        'word/document.xml': strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${texts
            .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
            .join('')}</w:body></w:document>`,
        ),
      }),
    ),
  });
  const here = issuedOf('một', file('Kính gửi', 'Tiếp nhận 5 hồ sơ'));
  const template = { name: 'Mẫu của Sở', sha256: 'a'.repeat(64) };
  const there = issuedOf('hai', { ...file('Kính gửi', 'Đã nhận 5 hồ sơ', 'Hết'), template });
  const gone = issuedOf('ba', { docx: null });
  render(<IssuedCompare row={here} others={[there, gone]} now={null} />);
  await userEvent.selectOptions(screen.getByRole('combobox'), there.id);

  expect(screen.getByText(/bản kia theo mẫu Word “Mẫu của Sở”/)).toBeTruthy();
  expect(screen.getByText('1 chỗ khác nhau trong lời in ra')).toBeTruthy();
  expect(
    screen.getByRole('row', { name: /^Tiếp nhận 5 hồ sơ Đã nhận 5 hồ sơ\s+Hết$/ }),
  ).toBeTruthy();
  expect(await axeFaults(document.body)).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox'), gone.id);
  expect(screen.getByText(/Không so được lời in ra/)).toBeTruthy();
});

it('asks once more, with the counts, before a document with blanks is noted as signed', async () => {
  const row = issuedOf('một', {
    problems: [
      { ...aProblem(), code: 'report/missing-value' },
      { ...aProblem(), code: 'report/missing-value' },
      { ...aProblem(), code: 'report/carried-unconfirmed' },
    ],
  });
  render(<IssuedMarkForm row={row} />);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'signed');
  await userEvent.click(screen.getByRole('button', { name: 'Ghi' }));

  expect(screen.getByRole('alert').textContent).toContain(
    'còn 2 chỗ để trống và 1 lời chép từ năm trước chưa xác nhận',
  );
  expect(markIssued).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Vẫn ghi' }));
  expect(markIssued).toHaveBeenCalledOnce();
});

it('tells one instant of a report in the list, in its heading and in the popup', () => {
  const [first, last] = ['2022-11-18T12:14:00+07:00', '2022-11-18T12:15:00+07:00'];
  const row = issuedOf('một', { at: first, again: [last] });
  render(<IssuedList year={2022} rows={[row]} selected={null} onSelect={vi.fn()} />);
  expect(screen.getByRole('rowheader').textContent).toMatch(/^12:15 18\/11\/2022/);
  expect(screen.getByRole('button', { name: 'Xem báo cáo tạo lúc 12:15 18/11/2022' })).toBeTruthy();

  const job: ReportJob = {
    ...{ id: 'j', year: 2022, overrides: {}, askedAt: last, tries: 1, state: 'done', issued: [] },
    ...{ fileName: 'a.docx', problems: [], message: null },
    ...{ writtenAt: last, at: '2022-11-18T12:16:00+07:00' },
  };
  expect(outcomeOf(job)).toMatchObject({ kind: 'written', at: last });
});

it('proposes a unit’s own name for sentences, and says that it is a proposal', () => {
  const profile = { values: { 'org.name': 'Sở A' }, unitNames: [] };
  const units = ['Chi cục B'];
  const choose = { units, chosen: units, onChosen: vi.fn(), onProfile: vi.fn(), desk: null };
  render(<UnitChoice title="Đơn vị" {...choose} profile={profile as unknown as Profile} />);
  const field = screen.getByRole('textbox', { name: 'Tên viết trong câu' });
  expect(field.getAttribute('placeholder')).toBe('Chi cục B');
  expect(field.parentElement!.textContent).toContain('Đề xuất; nhập để thay.');
  expect(screen.getAllByText('Đề xuất; nhập để thay.')).toHaveLength(1);
});
