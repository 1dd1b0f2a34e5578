/** What is offered at a place of a text. */
import { describe, expect, it } from 'vitest';
import { candidatesAt } from '../../../components/narrative/candidates';
import type { NarrativeWorld } from '../../../components/narrative/world';

const figure = (key: string, label: string, shown: string | null) =>
  [key, { key, label, shown, source: '' }] as const;
const FULL = 'Quyết định số 807/QĐ-UBND ngày 19/4/2026 của UBND tỉnh Mẫu về việc công bố Danh mục';
const SHORT = 'Quyết định số 807/QĐ-UBND';
const WORLD: Pick<NarrativeWorld, 'figures' | 'documents' | 'phrases'> = {
  figures: new Map([
    figure('dossiers.received', 'Số hồ sơ TTHC phát sinh', '1701'),
    figure('dossiers.resolvedOverdue', 'Số hồ sơ giải quyết quá hạn', '58'),
    figure('audit.count', 'Số lần đánh giá nội bộ', null),
  ]),
  documents: [
    {
      id: 'document:1',
      ref: { number: '807', symbol: 'QĐ-UBND', date: null, issuer: null, subject: null },
      roles: [],
      name: '807/QĐ-UBND',
      subject: 'công bố Danh mục',
      full: FULL,
      short: SHORT,
    },
  ],
  phrases: ['Công tác tuyên truyền được duy trì thường xuyên.'],
};
const at = (before: string, asked = true) => candidatesAt(before, WORLD, asked);
const inserts = (before: string, asked = true) => at(before, asked)?.items.map((one) => one.insert);

describe('candidates', () => {
  it('are figures whose names hold the words, accents or not; the words are replaced', () => {
    expect(at('Trong kỳ có giai quyet qua han')).toMatchObject({
      from: 'Trong kỳ có '.length,
      items: [{ insert: '{{dossiers.resolvedOverdue}}', detail: '58' }],
    });
  });

  it('are the figure whose value was typed as a number', () => {
    expect(inserts('tiếp nhận 1.701')).toEqual(['{{dossiers.received}}']);
    expect(inserts('tiếp nhận 1702')).toBeUndefined();
  });

  it('are documents by number or subject: in full at first, short once cited', () => {
    expect(inserts('theo 807')).toEqual([FULL, SHORT]);
    expect(inserts('theo 807/QĐ')).toEqual([FULL, SHORT]);
    expect(inserts('theo công bố danh')).toEqual([FULL, SHORT]);
    expect(inserts(`${SHORT} đã có; theo 807`)).toEqual([SHORT, FULL]);
  });

  it('are phrases of last year where a sentence begins', () => {
    expect(inserts('Đã làm. cong tac tuyen')).toEqual(WORLD.phrases);
    expect(inserts('Đã làm công tác tuyên')).toBeUndefined();
  });

  it('are no phrases with numbers: those are last year’s', () => {
    const world = { ...WORLD, phrases: ['Công tác cải cách giảm 12 thủ tục.'] };
    expect(candidatesAt('Đã làm. cong tac cai', world, true)).toBeNull();
  });

  it('are figures after a slash that begins a word, and only there', () => {
    expect(at('có /noi bo', false)).toMatchObject({
      from: 3,
      items: [{ insert: '{{audit.count}}' }],
    });
    expect(at('có /', false)?.items.every(({ kind }) => kind === 'figure')).toBe(true);
    expect(at('ngày 05/', false)).toBeNull();
    expect(at('và/', false)).toBeNull();
  });

  it('are figures alone after two braces', () => {
    expect(at('có {{noi bo')).toMatchObject({ from: 3, items: [{ insert: '{{audit.count}}' }] });
  });

  it('are everything where somebody asks for them at a blank, and nothing while writing on', () => {
    expect(inserts('có ')).toHaveLength(5);
    expect(at('có ', false)).toBeNull();
    expect(at('số hồ', false)).toBeNull();
    expect(inserts('giải quyết', false)).toEqual(['{{dossiers.resolvedOverdue}}']);
  });
});
