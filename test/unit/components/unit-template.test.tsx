// @vitest-environment jsdom
/** For which units a template is used: ticked at the template, and moved to a file that was mended. */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { UnitDesk } from '../../../components/data/unit-report';
import { OlderInUse } from '../../../components/word/template/OlderInUse';
import { TemplateUnits } from '../../../components/word/template/TemplateUnits';
import type { TemplateHead } from '../../../lib/domain/template';
import { unitTemplateKey } from '../../../lib/report/unit-template';
import { formOf } from '../packs/support/forms';
import { axeFaults } from './axe';

vi.mock('webextension-polyfill', () => ({ default: {} }));
afterEach(cleanup);

const form = formOf('report-hatinh');
const [ONE, TWO] = ['Chi cục Thủy lợi', 'Chi cục Kiểm lâm'] as const;
const head = (id: string, of = form.id): TemplateHead => ({
  ...{ id, name: `${id}.docx`, form: of, inUse: false, from: 'file' },
  savedAt: '2026-11-20T08:00:00+07:00',
});
const deskOf = (values: Record<string, unknown>) =>
  ({
    form,
    draft: { year: 2026, values: {} },
    profile: {
      values: { 'org.name': 'Sở Mẫu', 'org.subUnits': [{ text: ONE }, { text: TWO }], ...values },
    },
    printed: [],
  }) as unknown as UnitDesk;

it('a template says for which units it is used, and takes one from another template', async () => {
  const onProfile = vi.fn();
  const desk = deskOf({
    [unitTemplateKey(ONE, form.id)]: 'a',
    [unitTemplateKey(TWO, form.id)]: 'b',
  });
  const props = { all: [head('a'), head('b')], desk, onProfile };
  const { container, rerender } = render(<TemplateUnits {...props} template={head('a')} />);

  expect(screen.getByText(`Dùng cho báo cáo của: ${ONE}`)).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: /Kiểm lâm.*b\.docx/, hidden: true }));
  expect(onProfile).toHaveBeenLastCalledWith(unitTemplateKey(TWO, form.id), 'a');
  await userEvent.click(screen.getByRole('checkbox', { name: ONE, hidden: true }));
  expect(onProfile).toHaveBeenLastCalledWith(unitTemplateKey(ONE, form.id), null);
  expect(await axeFaults(container)).toEqual([]);
  // One of another form than the year's prints none of its reports.
  rerender(<TemplateUnits {...props} template={head('a', 'report-general')} />);
  expect(container.textContent).toBe('');
});

it('units written in the old file of a name change over to the new one by a press alone', async () => {
  const [onProfile, onDone] = [vi.fn(), vi.fn()];
  const keys = [unitTemplateKey(ONE, form.id), unitTemplateKey(TWO, form.id)];
  const { rerender, container } = render(<OlderInUse id="new" {...{ keys, onProfile, onDone }} />);

  expect(container.textContent).toContain('Báo cáo của 2 đơn vị vẫn được viết bằng bản cũ');
  expect(onProfile).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button'));
  expect(onProfile.mock.calls).toEqual(keys.map((key) => [key, 'new']));
  expect(onDone).toHaveBeenCalledOnce();
  rerender(<OlderInUse id="new" keys={[]} {...{ onProfile, onDone }} />);
  expect(container.textContent).toBe('');
});
