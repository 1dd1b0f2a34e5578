import { expect, it } from 'vitest';
import { unitWords } from '../../../components/province/unit-words';

const unknown = (name: string) => `“${name}” (chưa rõ đơn vị)`;

it.each([
  [{ unit: 'Sở Y tế', unitName: 'SỞ Y TẾ', year: 2026 }, 'Sở Y tế'],
  [{ unit: null, unitName: 'Sở Lạ', year: 2026 }, '“Sở Lạ” (chưa rõ đơn vị)'],
  [{ unit: null, unitName: 'Sở Lạ', year: null }, '“Sở Lạ” (chưa rõ đơn vị)'],
  // Of another year: nobody has looked whether the list has it.
  [{ unit: null, unitName: 'Sở Y tế', year: 2025 }, '“Sở Y tế”'],
  [{ unit: null, unitName: null, year: 2025 }, ''],
])('%j of 2026: %s', (line, words) => {
  expect(unitWords(line, 2026, unknown)).toBe(words);
});
