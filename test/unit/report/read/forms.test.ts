/** Reports of every form read back: nothing of one form is wired into the reader. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportField, ValueType } from '../../../../lib/packs/report-field-schema';
import type { ReportForm } from '../../../../lib/packs/report-schema';
import { previewReport } from '../../../../lib/report/render-report';
import { readReport } from '../../../../lib/report/read/read-report';
import { parseTemplate } from '../../../../lib/report/text/template';
import { FORM_IDS, formOf } from '../../packs/support/forms';

const PERIOD = { from: '2026-01-01', to: '2026-11-20' };
type Plain = Pick<ReportField, 'choices' | 'item'>;

/** A value of a type that no other field has; undefined for types whose parts are told elsewhere. */
function valueOf(type: ValueType, n: number, field: Plain): unknown {
  switch (type) {
    case 'count':
    case 'integer':
    case 'money':
      return 1000 + n;
    case 'decimal':
      return 1.5 + (n % 7);
    case 'percent':
      return 1 + (n % 99);
    case 'date':
      return `2026-${String(1 + (n % 10)).padStart(2, '0')}-${String(10 + (n % 18))}`;
    case 'yesNo':
    case 'answer':
      return n % 2 === 0;
    case 'score':
      return { value: 4.5, max: 5 };
    case 'choice':
      return field.choices![n % field.choices!.length]!.value;
    case 'docRef': {
      const [number, symbol] = [String(1000 + n), 'QĐ-UBND'];
      return {
        number,
        symbol,
        date: '2026-02-03',
        issuer: 'UBND tỉnh',
        subject: 'công bố danh mục',
      };
    }
    case 'list':
      return [0, 1].map((row) =>
        Object.fromEntries(
          Object.entries(field.item ?? {}).map(([part, own], at) => [
            part,
            valueOf(own, n * 31 + row * 7 + at, {}) ?? null,
          ]),
        ),
      );
    case 'text':
    case 'narrative':
    case 'code':
      return `Mục kz${n}z đầy đủ`;
    default:
      return undefined;
  }
}

const given = (form: ReportForm, seed: number): Record<string, unknown> =>
  Object.fromEntries(
    form.fields
      .filter(({ key, obtained }) => !obtained.includes('never') && !/^(period|report)\./.test(key))
      .map((field, at) => [field.key, valueOf(field.type, seed * 200 + at, field)])
      .filter(([, value]) => value !== undefined),
  );

/** Keys that are printed whatever the other values are. */
const alwaysPrinted = (form: ReportForm): string[] =>
  form.sections
    .flatMap(({ blocks }) => blocks)
    .filter(({ when, variants, each, field }) => !when && !variants && !each && !field)
    .flatMap(({ text }) => parseTemplate(text))
    .flatMap((node) => (node.kind === 'value' && node.key !== 'closing' ? [node.key] : []));

const TOLD_APART = new Set<ValueType>(
  'count integer money decimal percent date yesNo answer score choice docRef text narrative'.split(
    ' ',
  ) as ValueType[],
);

/** Not every place prints what a document is about. */
const bare = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'subject' in value
    ? { ...value, subject: undefined }
    : value;

async function readBack(form: ReportForm, values: Record<string, unknown>) {
  const { bytes } = await previewReport(form, { year: 2026, period: PERIOD, values });
  return readReport(bytes, 'bao-cao.docx', [form]);
}

describe.each(FORM_IDS)('%s', (id) => {
  const form = formOf(id);

  it('gives every value back that it prints', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (seed) => {
        const values = given(form, seed);
        const read = await readBack(form, values);
        const keys = alwaysPrinted(form).filter((key) => {
          const field = form.fields.find((one) => one.key === key);
          return field !== undefined && TOLD_APART.has(field.type) && key in values;
        });
        expect(keys.length).toBeGreaterThan(3);
        for (const key of keys)
          expect([key, bare(read.values[key])]).toEqual([key, bare(values[key])]);
      }),
      { numRuns: 10 },
    );
  });

  it('gives back the numbers of its tables, thousands with a point among them', async () => {
    const values = given(form, 4);
    const read = await readBack(form, values);
    const lists = form.sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ each, table }) => (each && table ? [{ each, table }] : [])),
    );
    for (const { each, table } of lists) {
      const rows = read.values[each] as Record<string, unknown>[];
      expect(rows).toHaveLength(2);
      const { item = {} } = form.fields.find(({ key }) => key === each)!;
      const printed = table.columns
        .flatMap(({ text }) => parseTemplate(text))
        .flatMap((node) => (node.kind === 'value' ? [node.key.replace('item.', '')] : []))
        .filter((part) => item[part] === 'count');
      for (const part of printed)
        expect(rows.map((row) => row[part])).toEqual(
          (values[each] as Record<string, unknown>[]).map((row) => row[part]),
        );
    }
  });
});

it('of several forms the one that fits best is taken, and named', async () => {
  const forms = FORM_IDS.map(formOf);
  for (const form of forms) {
    const { bytes } = await previewReport(form, {
      year: 2026,
      period: PERIOD,
      values: given(form, 2),
    });
    const read = readReport(bytes, 'bao-cao.docx', forms);
    expect(read.pack).toBe(form.id);
    expect(read.problems[0]!.code).toBe('report/read-form-guessed');
  }
});
