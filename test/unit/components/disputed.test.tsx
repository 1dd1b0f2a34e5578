// @vitest-environment jsdom
/** A figure that no source may give: contradictory pages, or a unit not chosen yet. */
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FigureDetails } from '../../../components/figures/FigureDetails';
import { FiguresCard } from '../../../components/popup/FiguresCard';
import { aChoice, aFigure, aProblem, figuresModel } from './made-up';

afterEach(cleanup);

it('says what contradicts, and calls none of it in use', () => {
  const one = { value: 525, basis: 'page-total' as const, complete: false, sources: [] };
  const problems = [aProblem({ code: 'figures/sources-disagree' })];
  const candidates = [one, { ...one, value: 542 }];
  const figure = aFigure('received.total', 525, { ...one, candidates, problems });
  const row = { concept: figure.concept, level: 0 as const, figure };
  render(<FigureDetails row={row} onClose={() => undefined} />);
  expect(screen.getByText('mâu thuẫn: 525 · 542')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/đang dùng|chưa đủ/);
});

it('shows no figures while the page’s unit is not chosen', () => {
  const props = { choice: aChoice(), figures: figuresModel(), onSeeAll: () => undefined };
  const { container } = render(<FiguresCard {...props} askUnit />);
  expect(container.querySelector('[data-concept]')).toBeNull();
  cleanup();
  expect(
    render(<FiguresCard {...props} />).container.querySelector('[data-concept]'),
  ).not.toBeNull();
});
