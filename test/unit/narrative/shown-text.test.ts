/** The text as it is read, and the way back to the text as it is stored. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, shownText } from '../../../components/narrative/shown-text';
import { tokenText } from '../../../lib/report/text/tokens';

const show = ({ key }: { key: string }) => (key === 'a.b' ? '57' : null);

describe('a shown text', () => {
  it('finds words across a figure as the whole token, and none within it', () => {
    const raw = 'có {{a.b}} hồ sơ';
    const shown = shownText(raw, show);
    expect(shown.text).toBe('có 57 hồ sơ');
    expect(placesOf('57 hồ', raw, shown)).toEqual([{ from: 3, to: 13 }]);
    expect(placesOf('7', raw, shown)).toEqual([{ from: 3, to: 10 }]);
    expect(placesOf('{{a.b}}', raw, shown)).toEqual([{ from: 3, to: 10 }]);
  });

  it('finds every place of words that stand twice', () => {
    const raw = 'xẩy ra, không xẩy ra';
    expect(placesOf('xẩy ra', raw, shownText(raw, show))).toHaveLength(2);
    expect(placesOf('', raw, shownText(raw, show))).toEqual([]);
  });

  it('leads any stretch outside tokens back to the same words', () => {
    const part = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'aă {}.'), maxLength: 6 }),
      fc.constantFrom(tokenText('a.b'), tokenText('c.d')),
    );
    const texts = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(10), (raw, from, length) => {
        const { text, stored } = shownText(raw, show);
        const to = Math.min(text.length, from + length);
        if (from >= to) return;
        const back = stored({ from, to });
        const again = shownText(raw.slice(back.from, back.to), show).text;
        expect(back.from).toBeLessThanOrEqual(back.to);
        expect(again).toContain(text.slice(from, to));
      }),
    );
  });
});
