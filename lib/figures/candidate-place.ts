/** Where a candidate stands: what makes the same number of a later look the same candidate. */
import type { FigureSource } from '../domain/figures';
import { hostOf } from '../ledger/records';
import { pagePath } from './facts';

/** Site, page, column and row of each source, whatever the order and the time of the look; null for dossiers. */
export function candidatePlace(sources: readonly FigureSource[]): string | null {
  const places = sources
    .filter(({ codes }) => codes === null)
    .map(({ url, title, path, row }) =>
      JSON.stringify([url === null ? title : hostOf(url) + pagePath(url), path, row]),
    );
  return places.length === 0 ? null : [...new Set(places)].sort().join('\n');
}
