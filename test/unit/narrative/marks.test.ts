/** What is said about single words: by rules, and about documents the register does not hold. */
import { describe, expect, it } from 'vitest';
import { documentMarks, marksOf } from '../../../components/narrative/marks';
import { replacedIn } from '../../../components/narrative/replace';
import type { Problem } from '../../../lib/domain/problem';
import { formatString } from '../../../lib/domain/strings/catalogue';
import { uiNarrativeStrings } from '../../../lib/domain/strings/ui-narrative';

const t: Parameters<typeof documentMarks>[2] = (key, args) =>
  formatString(uiNarrativeStrings[key].vi, args);
const known = [{ name: '807/QĐ-UBND', subject: null, full: null, short: '' }];
const texts = (text: string) =>
  documentMarks(text, { documents: known }, t).map(({ words, fixes }) => [
    words,
    fixes[0]?.args?.['text'],
  ]);

describe('documents the register does not hold', () => {
  it('are marked, with what is to be recognised', () => {
    expect(
      texts('Thực hiện Kế hoạch số 12/KH-SXD ngày 05/01/2026 về việc duy trì; rồi thôi.'),
    ).toEqual([
      ['12/KH-SXD ngày 05/01/2026', 'Kế hoạch số 12/KH-SXD ngày 05/01/2026 về việc duy trì'],
    ]);
  });

  it('are neither those it holds, nor laws, nor anything while it is being read', () => {
    expect(texts('Quyết định số 807/QĐ-UBND và Nghị định 42/2022/NĐ-CP')).toEqual([]);
    expect(documentMarks('12/KH-SXD', { documents: null }, t)).toEqual([]);
  });

  it('are told apart where one sentence names two', () => {
    expect(
      texts('Kế hoạch số 12/KH-SXD và Quyết định số 13/QĐ-SXD').map(([words]) => words),
    ).toEqual(['12/KH-SXD', '13/QĐ-SXD']);
  });
});

describe('marks of a field', () => {
  const fix = (words: string, field = 'a') => ({
    title: '',
    command: 'text.replace',
    args: { field, words, to: '' },
  });
  const problem: Problem = {
    owner: 'report',
    severity: 'warning',
    code: 'report/C25',
    args: {},
    message: 'M',
    place: { field: 'a', words: 'xẩy ra' },
    related: [
      { message: 'R', place: { field: 'b', words: 'qui trình' } },
      { message: 'S', place: { field: 'a', words: 'các các' } },
    ],
    fixes: [fix('xẩy ra'), fix('các các'), fix('xẩy ra', 'b')],
  };
  it('are those of its own words, each with its own ways out', () => {
    expect(
      marksOf([problem], 'a').map(({ words, message, fixes }) => [words, message, fixes]),
    ).toEqual([
      ['xẩy ra', 'M', [fix('xẩy ra')]],
      ['các các', 'S', [fix('các các')]],
    ]);
    expect(marksOf([problem], 'b').map(({ words }) => words)).toEqual(['qui trình']);
  });
});

describe('replacing', () => {
  it('reaches the one text of a value that holds the words and nothing else', () => {
    const value = [{ text: 'a', target: 5, docRef: { subject: 'xẩy ra', date: null } }, true];
    expect(replacedIn(value, 'xẩy ra', 'xảy ra')).toEqual([
      { text: 'a', target: 5, docRef: { subject: 'xảy ra', date: null } },
      true,
    ]);
    expect(replacedIn('abc', '', 'x')).toBe('abc');
  });

  it('leaves longer numbers and words alone', () => {
    expect(replacedIn('Năm 2025 có 15 cuộc, 5 cuộc ngoài', '5', '7')).toBe(
      'Năm 2025 có 15 cuộc, 7 cuộc ngoài',
    );
    expect(replacedIn('1.5 hồ sơ quá hạn', '5 hồ sơ quá hạn', 'x')).toBe('1.5 hồ sơ quá hạn');
    expect(replacedIn('các cácbon', 'các các', 'các')).toBe('các cácbon');
    expect(replacedIn('có 5.', '5', '7')).toBe('có 7.');
  });

  it('changes nothing where the words stand more than once', () => {
    expect(replacedIn('5 cuộc và 5 cuộc', '5 cuộc', 'x')).toBe('5 cuộc và 5 cuộc');
    const list = [{ text: 'xẩy ra' }, { text: 'xẩy ra' }];
    expect(replacedIn(list, 'xẩy ra', 'xảy ra')).toEqual(list);
  });
});
