/** Ways out that the palette offers for texts and documents. */
import { describe, expect, it, vi } from 'vitest';
import type { FieldModel } from '../../../components/form/model';
import { textCommands } from '../../../components/narrative/commands';
import { takeableDocuments, withDocuments } from '../../../components/narrative/with-documents';
import type { WorldInput } from '../../../components/narrative/use-world';
import { fieldFixes, takeable } from '../../../components/palette/field-fixes';
import { takeOver } from '../../../components/data/handoff';
import { formatString } from '../../../lib/domain/strings/catalogue';
import { uiNarrativeStrings } from '../../../lib/domain/strings/ui-narrative';
import { uiPaletteStrings } from '../../../lib/domain/strings/ui-palette';
import type { DocRef } from '../../../lib/domain/values';
import type { ReportField } from '../../../lib/packs/report-field-schema';
import { newEntry } from '../../../lib/register/entries';
import { aField } from '../components/made-up';

const t = (key: keyof typeof uiPaletteStrings, args = {}) =>
  formatString(uiPaletteStrings[key].vi, args);
const n = (key: keyof typeof uiNarrativeStrings, args = {}) =>
  formatString(uiNarrativeStrings[key].vi, args);
const model = (over: Partial<FieldModel>, field: Partial<ReportField> = {}): FieldModel =>
  aField(
    {
      key: 'k',
      type: 'narrative',
      label: { vi: 'K' },
      obtained: ['L', 'T'],
      carryOver: 'confirm',
      ...field,
    } as ReportField,
    over,
  );
const ref = (number: string): DocRef => ({
  number,
  symbol: 'QĐ-UBND',
  date: '2026-04-19',
  issuer: 'UBND tỉnh',
  subject: null,
});
const document = (number: string, role?: 'publication') =>
  newEntry('document', 2026, { ref: ref(number), ...(role && { roles: [role] }) }, () => number);
const WORLD = {
  register: [document('807', 'publication'), document('900')],
} as unknown as WorldInput;

describe('words of last year', () => {
  it('are taken with their year, so that they stay marked', () => {
    const onCarry = vi.fn();
    const ports = { t, onChange: vi.fn(), onReset: vi.fn(), onCarry };
    const [fix] = fieldFixes(model({}), { year: 2025, value: 'Chữ cũ' }, ports);
    fix!.run();
    expect(onCarry).toHaveBeenCalledWith({ k: 'Chữ cũ' }, 2025);
    expect(ports.onChange).not.toHaveBeenCalled();
  });

  it('are taken at once only into empty fields that may carry them', () => {
    const fields = [
      model({}, { key: 'a' }),
      model({ value: 'đã viết', origin: 'typed' }, { key: 'b' }),
      model({}, { key: 'c', carryOver: 'never' }),
      model({}, { key: 'd', type: 'count' }),
      model({}, { key: 'e' }),
    ];
    const values = { a: 'x', b: 'x', c: 'x', d: 3, e: 'Kế hoạch năm 2025' };
    expect(takeable([{ fields }], { values })).toEqual({ a: 'x' });
  });
});

describe('a field for a document', () => {
  const field = { type: 'docRef', register: { take: 'document', role: 'publication' } } as const;
  it('that is empty takes one of its kind from the register, or a new one', () => {
    const empty = model({}, field);
    const onChange = vi.fn();
    const add = vi.fn();
    const fixes = fieldFixes(withDocuments(empty, WORLD, n), null, {
      t,
      onChange,
      onReset: vi.fn(),
      documents: takeableDocuments(empty, WORLD),
      commands: { 'register.add': add },
    });
    expect(fixes.map(({ title }) => title)).toEqual([
      'Ghi văn bản mới vào Sổ ISO',
      'Lấy từ Sổ ISO: 807/QĐ-UBND',
    ]);
    fixes.forEach((fix) => fix.run());
    expect(onChange).toHaveBeenCalledWith('k', ref('807'));
    expect(add).toHaveBeenCalledWith({});
  });

  it('offers to enter what the register does not hold, and nothing else', () => {
    const typed = (number: string) =>
      withDocuments(model({ value: ref(number), origin: 'typed' }, field), WORLD, n).marks;
    expect(typed('808')?.[0]?.fixes[0]?.args?.['text']).toBe(
      '808/QĐ-UBND ngày 19/04/2026 của UBND tỉnh',
    );
    expect(typed('807')).toEqual([]);
    expect(withDocuments(model({}, field), undefined, n).marks).toBeUndefined();
  });
});

describe('commands', () => {
  const route = { view: 'report', year: 2026, field: null } as const;
  it('replace words in a value of any shape, and only where something changes', () => {
    const onChange = vi.fn();
    const fields = [model({ value: [{ text: 'xẩy ra' }] })];
    const commands = textCommands(
      { sections: [{ id: 's', heading: null, fields }], onChange },
      route,
      vi.fn(),
    );
    commands['text.replace']!({ field: 'k', words: 'xẩy ra', to: 'xảy ra' });
    commands['text.replace']!({ field: 'k', words: 'không có', to: 'x' });
    expect(onChange.mock.calls).toEqual([['k', [{ text: 'xảy ra' }]]]);
  });

  it('hand a text to the register once, and never by the address', () => {
    const onRoute = vi.fn();
    const commands = textCommands({ sections: [], onChange: vi.fn() }, route, onRoute);
    commands['register.add']!({ text: '12/KH-SXD' });
    const [to] = onRoute.mock.calls[0] as [{ view: string; field: string }];
    expect(to.view).toBe('register');
    expect(to.field).toMatch(/^given\.\d+$/);
    expect([takeOver(), takeOver()]).toEqual(['12/KH-SXD', null]);
    commands['register.add']!({ role: 'committee' });
    expect((onRoute.mock.calls[1] as [{ field: string }])[0].field).toMatch(
      /^new\.\d+\.committee$/,
    );
  });
});
