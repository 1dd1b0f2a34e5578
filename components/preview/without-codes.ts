/** Figures without what a report does not print: their candidates and lists of codes, which may be long. */
import type { FiguresOfPeriod } from '../../lib/domain/figures';

/** The same values with the same problems. */
export function withoutCodes(figures: FiguresOfPeriod): FiguresOfPeriod {
  return {
    ...figures,
    figures: figures.figures.map((figure) => ({
      ...figure,
      candidates: [],
      sources: figure.sources.map((source) => ({ ...source, codes: null })),
    })),
  };
}
