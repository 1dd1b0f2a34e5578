// @vitest-environment jsdom
/** Any valid form renders in the form view, validates, is saved, restored, and renders the same; expressions never run code. */
import { cleanup, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  fieldId,
  fieldModels,
  isComputed,
  isShown,
  sectionModels,
} from '../../../components/form/model';
import { FormChoice } from '../../../components/packs/FormChoice';
import { ReportEditor } from '../../../components/workbench/ReportEditor';
import { draftSchema } from '../../../lib/domain/office';
import { conditionFault } from '../../../lib/packs/cel-functions';
import { checkPackFile } from '../../../lib/packs/check-file';
import { formHeads } from '../../../lib/packs/form-choice';
import { ownPackSchema } from '../../../lib/packs/own-pack-schema';
import { reportForms } from '../../../lib/packs/report-forms';
import type { ReportForm } from '../../../lib/packs/report-schema';
import { evaluateCondition } from '../../../lib/report/cel';
import { buildDraft } from '../../../lib/report/draft';
import { newDraft } from '../../../lib/report/new-draft';
import { checkReport } from '../../../lib/report/render-report';
import { anyFormPack, anyValues } from '../packs/support/any-form';
import { examplePack, FORM_IDS, formOf } from '../packs/support/forms';
import { axeFaults } from './axe';

afterEach(cleanup);
const nothing = () => undefined;
const PERIOD = { from: '2026-01-01', to: '2026-11-20' };

function sectionsOf(form: ReportForm, typed: Record<string, unknown>) {
  const input = { year: 2026, period: PERIOD };
  const draft = buildDraft(form, { ...input, values: typed });
  const given = buildDraft(form, { ...input, values: {} });
  const { problems } = checkReport(form, { ...input, values: typed });
  return sectionModels(
    form,
    fieldModels(form, { draft, given, typed, figures: new Map(), problems }),
  );
}

const show = (form: ReportForm, typed: Record<string, unknown>) =>
  render(<ReportEditor sections={sectionsOf(form, typed)} onChange={nothing} onReset={nothing} />);

/** Through the door: text of a file → checked → stored → read back. */
function installed(pack: unknown): ReportForm {
  const { problems, json } = checkPackFile('goi.json', JSON.stringify(pack));
  expect(problems).toEqual([]);
  const stored: unknown = JSON.parse(JSON.stringify(ownPackSchema.parse(json)));
  return reportForms([{ file: 'goi.json', json: ownPackSchema.parse(stored) }]).find('mau-bat-ky')!;
}

describe('any valid form', () => {
  it('is shown with a control for each field, and printed the same after saving and restoring', () => {
    fc.assert(
      fc.property(
        anyFormPack.chain((pack) =>
          fc.tuple(fc.constant(pack), anyValues(pack.contributes.reports[0]!.fields)),
        ),
        ([pack, values]) => {
          const form = installed(pack);
          const input = { year: 2026, period: PERIOD, values };
          const before = checkReport(form, input);
          expect(
            before.problems.filter(({ code }) => /wrong-type|unknown|broken/.test(code)),
          ).toEqual([]);
          const draft = { ...newDraft(2026, form.id, '2026-11-21T09:00:00+07:00'), values };
          const restored = draftSchema.parse(JSON.parse(JSON.stringify(draft)));
          const again = checkReport(installed(pack), { ...input, values: restored.values });
          expect(again.model).toEqual(before.model);
          expect(again.problems).toEqual(before.problems);
          const { container, unmount } = show(form, values);
          for (const field of form.fields.filter((one) => isShown(one) && !isComputed(one)))
            expect(container.querySelector(`[id="${fieldId(field.key)}"]`)?.id ?? field.key).toBe(
              fieldId(field.key),
            );
          unmount();
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe.each(FORM_IDS)('the form view of %s', (id) => {
  it('has a heading for each section of the form', async () => {
    const form = formOf(id);
    const { container } = show(form, {});
    const headings = within(container)
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.textContent ?? '');
    for (const { heading } of form.sections) {
      const start = heading?.split('{')[0]!.replace(/:$/, '').trim();
      if (start) expect(headings.some((one) => one.startsWith(start))).toBe(true);
    }
    // The long built-in ones are looked through in the browser.
    if (id === 'bao-cao-tinh-mau') expect(await axeFaults(container)).toEqual([]);
  });
});

it('parts and choices bear the names that the form gives them', () => {
  show(formOf('bao-cao-tinh-mau'), { 'mau.theoLinhVuc': [{ linhVuc: 'Đất đai' }] });
  expect(screen.getByLabelText('Lĩnh vực')).toHaveProperty('value', 'Đất đai');
  expect(
    screen.getByRole('option', { name: 'Chi cục Tiêu chuẩn Đo lường Chất lượng' }),
  ).toBeTruthy();
});

describe('conditions', () => {
  const form = formOf('report-general');
  const draft = buildDraft(form, { year: 2026, period: PERIOD, values: { 'audit.count': 1 } });
  const ran = vi.fn();
  Object.assign(globalThis, { ran });
  const hostile = fc.constantFrom(
    'ran()',
    "value.constructor('ran()')()",
    "values.constructor.constructor('ran()')()",
    "values['__proto__']['constructor']('ran()') == 1",
    "value('audit.count').constructor('return ran()')()",
    '[1].map(x, ran())',
    'globalThis.ran() == 1',
    "import('data:text/javascript,ran()') == 1",
  );

  it('never run code, whatever they say', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          fc.string(),
          fc.string().map((text) => `value('${text}') == ran()`),
        ),
        (text) => {
          expect(() => conditionFault(text)).not.toThrow();
          try {
            evaluateCondition(text, draft);
          } catch {
            // Refused while it is evaluated: as good.
          }
          expect(ran).not.toHaveBeenCalled();
        },
      ),
      { numRuns: 400 },
    );
  });

  it('that would are refused where the file is checked', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(conditionFault(text)).not.toBeNull();
      }),
    );
  });

  it('that go wrong are told and stop nothing', () => {
    const broken = structuredClone(form);
    broken.sections[1]!.blocks = [
      { role: 'text', text: 'vẫn in', end: '.', when: "yearOf(value('audit.count')) == 1" },
    ];
    const { model, problems } = checkReport(broken, {
      year: 2026,
      period: PERIOD,
      values: { 'audit.count': 1 },
    });
    expect(JSON.stringify(model.body)).toContain('vẫn in');
    expect(problems.map(({ code }) => code)).toContain('report/condition-broken');
  });
});

describe('the choice of the form', () => {
  const heads = formHeads([examplePack()]);
  const shown = (over = {}) =>
    render(
      <FormChoice
        heads={heads}
        chosen="bao-cao-tinh-mau"
        auto={null}
        day="2026-11-30"
        gone={null}
        onForm={() => 3}
        {...over}
      />,
    );

  it('says what a form of other days means, and that nothing is lost', async () => {
    const { container } = shown({ day: '2024-11-30' });
    expect(container.textContent).toContain(
      'không áp dụng cho kỳ kết thúc ngày 30/11/2024 (từ 01/07/2025)',
    );
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says that a form is gone, and takes none in its place by itself', () => {
    shown({ gone: 'mau-cu', chosen: 'report-general' });
    expect(screen.getByRole('alert').textContent).toContain('mau-cu');
    expect(screen.getByLabelText('Mẫu báo cáo')).toHaveProperty('value', '');
  });
});
