/** Figures as views need them: with 100,000 dossiers the codes behind each figure alone would stop a page. */
import type { Figure, FigureSource, FiguresOfPeriod } from '../domain/figures';
import { sourcesByPage } from './source-pages';

/** More than a list of sources shows. */
const MOST_PAGES = 40;

/** The same figures; of codes only their number is kept, of sources the first pages, of candidates no sources. */
export const shortFigures = (figures: FiguresOfPeriod): FiguresOfPeriod => ({
  ...figures,
  figures: figures.figures.map(shortFigure),
});

function shortFigure(figure: Figure): Figure {
  const pages = sourcesByPage(figure.sources);
  const rest = pages.length - MOST_PAGES;
  return {
    ...figure,
    sources: pages.slice(0, MOST_PAGES).map(shortSource),
    ...(rest > 0 && { morePages: rest }),
    candidates: figure.candidates.map((candidate) => ({ ...candidate, sources: [] })),
  };
}

const shortSource = (source: FigureSource): FigureSource =>
  source.codes ? { ...source, codes: null, dossiers: source.codes.length } : source;
