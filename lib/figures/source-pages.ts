import type { FigureSource } from '../domain/figures';

/** One entry per page a figure was read from; the dossiers counted on it are put together. */
export function sourcesByPage(sources: readonly FigureSource[]): FigureSource[] {
  const pages = new Map<string, FigureSource>();
  for (const source of sources) {
    const key = JSON.stringify([source.url, source.title, source.readAt, source.path, source.row]);
    const seen = pages.get(key);
    if (!seen) pages.set(key, source);
    else if (source.codes)
      pages.set(key, { ...seen, codes: [...(seen.codes ?? []), ...source.codes] });
    else if (source.dossiers !== undefined)
      pages.set(key, { ...seen, dossiers: (seen.dossiers ?? 0) + source.dossiers });
  }
  return [...pages.values()];
}
