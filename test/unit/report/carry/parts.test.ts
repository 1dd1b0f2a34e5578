/** One part of a value exchanged, or nothing at all. */
import { describe, expect, it } from 'vitest';
import { joinParts, partIn, withPart } from '../../../../lib/report/carry/parts';

const LAST = [{ text: 'ý thứ nhất của năm trước' }, { text: 'ý thứ hai của năm trước' }];
const OWN = [{ text: 'ý riêng của năm nay' }, { text: 'ý khác của năm nay' }];

describe('last year’s part in this year’s value', () => {
  it('stands in the place of the one that the paragraph prints', () => {
    const paragraphs = { before: '- Ý thứ hai của năm trước;', now: '- Ý khác của năm nay.' };
    expect(withPart(LAST, OWN, paragraphs)).toEqual([OWN[0], LAST[1]]);
  });

  it('stands beside the others where this year has no such paragraph', () => {
    const paragraphs = { before: '- Ý thứ hai của năm trước;', now: null };
    expect(withPart(LAST, OWN, paragraphs)).toEqual([OWN[0], LAST[1], OWN[1]]);
    expect(withPart(LAST, null, paragraphs)).toEqual([LAST[1]]);
  });

  it('is nowhere where it cannot be told which part is meant', () => {
    expect(withPart(LAST, OWN, { before: 'một câu khác hẳn', now: null })).toBeNull();
    expect(withPart('dòng một\ndòng hai', 'lời năm nay', { before: 'x y', now: null })).toBeNull();
  });

  it('is the whole of a value that has no parts', () => {
    expect(withPart(12, null, { before: 'áp dụng 12 quy trình', now: null })).toBe(12);
    expect(withPart(12, 9, { before: 'áp dụng 12 quy trình', now: 'áp dụng 09 quy trình' })).toBe(
      12,
    );
  });

  it('is the line of a text, and the other lines stay', () => {
    const paragraphs = { before: 'dòng hai cũ', now: '- Dòng hai mới;' };
    expect(withPart('dòng một\ndòng hai cũ', 'dòng đầu\ndòng hai mới', paragraphs)).toBe(
      'dòng đầu\ndòng hai cũ',
    );
  });

  it('of nothing there is nothing, never an empty list', () => {
    expect(joinParts([], LAST)).toBeNull();
    expect(partIn(LAST, '')).toBe(-1);
  });
});
