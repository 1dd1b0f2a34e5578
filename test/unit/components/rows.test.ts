import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/domain/figures';
import { figureRows, nothingKnown, withoutPartialSums } from '../../../components/figures/rows';
import { sourcesByPage } from '../../../lib/figures/source-pages';
import { aFigure } from './made-up';

const rowsOf = (...figures: Figure[]) =>
  figureRows(new Map(figures.map((figure) => [figure.concept, figure])));
const concepts = (...figures: Figure[]) => rowsOf(...figures).map(({ concept }) => concept);

describe('the short list of figures', () => {
  it('shows early and on time apart where one of them is known', () => {
    const shown = concepts(
      aFigure('resolved.early', 4),
      aFigure('resolved.onTime', null),
      aFigure('resolved.earlyOnTime', 9),
    );
    expect(shown).toContain('resolved.early');
    expect(shown).toContain('resolved.onTime');
    expect(shown).not.toContain('resolved.earlyOnTime');
  });

  it('shows the merged number where only that is known', () => {
    const shown = concepts(
      aFigure('resolved.early', null),
      aFigure('resolved.onTime', null),
      aFigure('resolved.earlyOnTime', 9),
    );
    expect(shown).toContain('resolved.earlyOnTime');
    expect(shown).not.toContain('resolved.early');
    expect(shown).not.toContain('resolved.onTime');
  });

  it('keeps unknown figures in the list, and unknown timeliness only where it was counted', () => {
    expect(concepts()).toContain('resultAttached');
    expect(concepts()).not.toContain('resolved.unknownTimeliness');
    expect(concepts(aFigure('resolved.unknownTimeliness', 0))).not.toContain(
      'resolved.unknownTimeliness',
    );
    expect(concepts(aFigure('resolved.unknownTimeliness', 2))).toContain(
      'resolved.unknownTimeliness',
    );
  });

  it('leaves unknown timeliness out where the portal’s own parts add up to its own total', () => {
    const unknown = aFigure('resolved.unknownTimeliness', 2, {
      basis: 'dossiers',
      complete: false,
    });
    const parts = [aFigure('resolved.earlyOnTime', 9), aFigure('resolved.overdue', 1)];

    expect(concepts(unknown, ...parts, aFigure('resolved.total', 10))).not.toContain(
      'resolved.unknownTimeliness',
    );
    expect(concepts(unknown, ...parts, aFigure('resolved.total', 12))).toContain(
      'resolved.unknownTimeliness',
    );
  });

  it('tells a known zero from nothing known', () => {
    const emptyRate = aFigure('rate.onTime', { value: null, numerator: 0, denominator: 0 });
    expect(nothingKnown(rowsOf(aFigure('paused', null), emptyRate))).toBe(true);
    expect(nothingKnown(rowsOf(aFigure('paused', 0)))).toBe(false);
  });

  it('puts the dossiers counted on one page together', () => {
    const [source] = aFigure('paused', 2).sources;
    const pages = sourcesByPage([
      { ...source!, codes: ['A1'] },
      { ...source!, codes: ['A2', 'A3'] },
      { ...source!, url: 'https://motcua.vidu.gov.vn/khac', codes: ['A4'] },
    ]);
    expect(pages.map(({ codes }) => codes)).toEqual([['A1', 'A2', 'A3'], ['A4']]);
  });
});

describe('the long list of figures', () => {
  const early = aFigure('resolved.early', 1075);
  const onTime = aFigure('resolved.onTime', 527);
  const merged = { ...aFigure('resolved.earlyOnTime', 19), complete: false };
  const of = (...figures: Figure[]) => withoutPartialSums(figures).map(({ concept }) => concept);

  it('sets no merged number that is counted in part beside its two whole parts', () => {
    expect(of(early, onTime, merged)).toEqual(['resolved.early', 'resolved.onTime']);
  });

  it('keeps it where it is whole, or where one of the parts is not', () => {
    expect(of(early, onTime, { ...merged, complete: true })).toHaveLength(3);
    expect(of(early, { ...onTime, complete: false }, merged)).toHaveLength(3);
    expect(of(early, aFigure('resolved.onTime', null), merged)).toHaveLength(3);
    expect(of(merged)).toHaveLength(1);
  });
});
