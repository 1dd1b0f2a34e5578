import type { FigureSource } from '../domain/figures';

/** One entry per page a figure was read from; the dossiers counted on it are put together. */
export function sourcesByPage(sources: readonly FigureSource[]): FigureSource[] {
  const pages = new Map<string, FigureSource>();
  for (const source of sources) {
    const key = JSON.stringify([source.url, source.title, source.readAt, source.path, source.row]);
    const seen = pages.get(key);
    if (!seen) pages.set(key, source);
    else if (source.codes) {
      const codes = [...(seen.codes ?? []), ...source.codes];
      pages.set(key, { ...seen, codes, ...counted(codes.length, seen, source) });
    } else if (source.dossiers !== undefined) {
      const dossiers = (seen.dossiers ?? 0) + source.dossiers;
      pages.set(key, { ...seen, dossiers, ...counted(dossiers, seen, source) });
    }
  }
  return [...pages.values()];
}

/** What the dossiers of two lists of one page come to; unknown where one of them says nothing. */
const counted = (count: number, ...both: FigureSource[]): Pick<FigureSource, 'value'> =>
  both.every(({ value }) => value !== undefined) ? { value: count } : {};
