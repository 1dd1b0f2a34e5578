/** Every form prints whatever is given to it: nothing of one province's form is wired into the program. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportField, ValueType } from '../../../lib/packs/report-field-schema';
import type { ReportForm } from '../../../lib/packs/report-schema';
import { readReport } from '../../../lib/report/read/read-report';
import { checkReport, previewReport } from '../../../lib/report/render-report';
import { parseTemplate } from '../../../lib/report/text/template';
import { FORM_IDS, formOf } from '../packs/support/forms';
import { all, openDocx, textOf } from './docx-parts';

const PERIOD = { from: '2026-01-01', to: '2026-11-20' };

/** A value of a type that is told from every other: `n` is another number for each place. */
function valueOf(
  type: ValueType,
  n: number,
  field: Pick<ReportField, 'choices' | 'item'>,
): unknown {
  switch (type) {
    case 'count':
    case 'integer':
    case 'money':
      return 1000 + n;
    case 'decimal':
      return 1.5;
    case 'percent':
      return 1 + (n % 99);
    case 'date':
      return `2026-${String(1 + (n % 10)).padStart(2, '0')}-${String(10 + (n % 18))}`;
    case 'yesNo':
      return true;
    case 'score':
      return { value: 4.5, max: 5 };
    case 'choice':
      return field.choices![n % field.choices!.length]!.value;
    case 'docRef':
      return {
        number: String(1000 + n),
        symbol: 'QĐ-UBND',
        date: '2026-02-03',
        issuer: 'UBND tỉnh',
        subject: null,
      };
    case 'list':
      return [0, 1].map((row) =>
        Object.fromEntries(
          Object.entries(field.item ?? {}).map(([part, own], at) => [
            part,
            valueOf(own, n * 31 + row * 7 + at, {}),
          ]),
        ),
      );
    case 'object':
    case 'rate':
    case 'decimals':
    case 'docRefs':
    case 'yesNoDoc':
      return null;
    default:
      return `chữ kz${n}z`;
  }
}

/** How a value is printed, by the form's own number style; null: not looked for. */
function printed(type: ValueType, value: unknown, { numberStyle }: ReportForm): string | null {
  const grouped = (number: number) => String(number).replace(/(\d)(?=(\d{3})+$)/g, '$1.');
  if (type === 'count')
    return numberStyle.thousands === 'dot' ? grouped(value as number) : String(value);
  if (type === 'money') return grouped(value as number);
  if (type === 'text' || type === 'narrative' || type === 'code') return value as string;
  return type === 'docRef' ? (value as { number: string }).number : null;
}

/** Keys that a block prints without any condition. */
function alwaysPrinted(form: ReportForm): string[] {
  const blocks = form.sections.flatMap(({ blocks: own }) => own);
  return blocks
    .filter(({ when, variants, each }) => !when && !variants && !each)
    .flatMap(({ text }) => parseTemplate(text))
    .flatMap((node) => (node.kind === 'value' ? [node.key] : []));
}

const given = (form: ReportForm, seed: number): Record<string, unknown> =>
  Object.fromEntries(
    form.fields
      .filter(({ key, obtained }) => !obtained.includes('never') && !/^(period|report)\./.test(key))
      .map((field, at) => [field.key, valueOf(field.type, seed * 200 + at, field)]),
  );

const shown = async (form: ReportForm, values: Record<string, unknown>): Promise<string> => {
  const { bytes } = await previewReport(form, { year: 2026, period: PERIOD, values });
  return all(openDocx(bytes).xml('word/document.xml'), 'p').map(textOf).join('\n');
};

describe.each(FORM_IDS)('%s', (id) => {
  const form = formOf(id);

  it('prints every value it is given, in its own number style', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (seed) => {
        const values = given(form, seed);
        const text = await shown(form, values);
        const keys = alwaysPrinted(form);
        expect(keys.length).toBeGreaterThan(8);
        for (const key of keys) {
          const field = form.fields.find((one) => one.key === key)!;
          const expected = key in values ? printed(field.type, values[key], form) : null;
          if (expected !== null) expect(text.toLowerCase()).toContain(expected.toLowerCase());
        }
      }),
      { numRuns: 8 },
    );
  });

  it('prints the items of its lists', async () => {
    const values = given(form, 3);
    const text = await shown(form, values);
    const lists = form.sections.flatMap(({ blocks }) => blocks.flatMap(({ each }) => each ?? []));
    for (const key of new Set(lists)) {
      const { item = {} } = form.fields.find((one) => one.key === key)!;
      const [row] = values[key] as Record<string, unknown>[];
      const part = Object.keys(item).find(
        (name) => item[name] === 'text' || item[name] === 'narrative',
      );
      if (part) expect(text).toContain(row![part]);
    }
  });

  it('is told from the other forms when its report is read back', async () => {
    const values = given(form, 5);
    const { bytes } = await previewReport(form, { year: 2026, period: PERIOD, values });
    const read = readReport(bytes, 'bao-cao.docx', FORM_IDS.map(formOf));
    expect(read.pack).toBe(id);
    expect(read.values['dossiers.received']).toBe(values['dossiers.received']);
  });

  it('prints a blank for what is unknown, never a 0, and says what is missing', async () => {
    const input = { year: 2026, period: PERIOD, values: {} };
    const { problems, draft } = checkReport(form, input);
    const text = await shown(form, {});
    expect(text).toContain('……');
    expect(text).not.toMatch(/\b0 (hồ sơ|TTHC|lần|cuộc)/);
    expect(problems.some(({ code }) => code === 'report/missing-value')).toBe(true);
    expect(Object.values(draft.values).filter((value) => value === 0)).toEqual([]);
  });
});

it('criteria whose names are not known print their codes only; those with a name print it', async () => {
  const form = formOf('bao-cao-tinh-mau');
  const text = await shown(form, { 'mau.bangDiem': [{ unit: 'Sở Ví Dụ', scores: [2, 2, 2, 3] }] });
  expect(text).toContain('TC3.1\n(2 điểm)');
  expect(text).toContain('TC3.3 – Đánh giá nội bộ');
});

describe('a table of a list', () => {
  const form = formOf('bao-cao-tinh-mau');
  const rows = (numbers: (number | null)[]) => ({
    'mau.theoLinhVuc': numbers.map((tiepNhan) => ({
      linhVuc: 'Đất đai',
      tiepNhan,
      giaiQuyet: 5,
      ghiChu: null,
    })),
  });

  it('adds up what it can add up, unpadded, and leaves a sum with an unknown in it open', async () => {
    const text = await shown(form, rows([1200, 34]));
    expect(text).toMatch(/Tổng số\n1\.234\n10\n/);
    expect(await shown(form, rows([1200, null]))).toMatch(/Tổng số\n…\n10\n/);
  });

  it('that does not agree with the unit’s figures is an error', () => {
    const input = (received: number) => ({
      year: 2026,
      period: PERIOD,
      values: { ...rows([1200, 34]), 'dossiers.received': received, 'dossiers.resolved': 10 },
    });
    const found = (received: number) =>
      checkReport(form, input(received)).problems.filter(
        ({ code, severity }) => code === 'report/M02' && severity === 'error',
      ).length;
    expect([found(1234), found(1235)]).toEqual([0, 1]);
  });
});
