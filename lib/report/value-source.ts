/** Where a resolved value came from, in short enough a form to be kept with every document. */
import type { Figure, FiguresOfPeriod } from '../domain/figures';
import type { ValueSource } from '../domain/issued';
import type { ReportField } from '../packs/report-field-schema';
import type { ReportDraft } from './draft';

export interface SourceFacts {
  figures: FiguresOfPeriod | null;
  /** Fields whose words were copied from another year and not confirmed, with that year. */
  carried?: Readonly<Record<string, number>> | undefined;
  /** Of a unit's report: fields taken over from the office's. */
  ofOffice?: ReadonlySet<string> | undefined;
}

/** So many pages are named. */
const MOST_PAGES = 3;

/** The source of a field's value; null where it has none. */
export function sourceOfValue(
  { key, figure }: Pick<ReportField, 'key' | 'figure'>,
  draft: Pick<ReportDraft, 'provenance' | 'proposals'>,
  { figures, carried = {}, ofOffice }: SourceFacts,
): ValueSource | null {
  const kind = draft.provenance[key];
  if (kind === undefined) return null;
  if (kind === 'typed') {
    const year = carried[key];
    if (year !== undefined) return { kind: 'carried', year };
    return ofOffice?.has(key) ? { kind, ofOffice: true } : { kind };
  }
  if (kind === 'register') {
    const entries = draft.proposals[key]?.entries ?? [];
    return entries.length > 0 ? { kind, entries } : { kind };
  }
  if (kind !== 'figures' || figure === undefined) return { kind };
  const own = figures?.figures.find((one) => one.concept === figure && one.part === null);
  return { kind, concept: figure, ...(own && figureSource(own)) };
}

function figureSource({ basis, sources, note, morePages = 0 }: Figure): Partial<ValueSource> {
  const pages = new Map(
    sources.map(({ title, url, readAt }) => {
      const page = { title, site: siteOf(url), readAt };
      return [JSON.stringify(page), page];
    }),
  );
  const all = [...pages.values()];
  return {
    ...(basis && { basis }),
    pages: all.slice(0, MOST_PAGES),
    ...(all.length + morePages > MOST_PAGES && { pageCount: all.length + morePages }),
    ...(note !== undefined && { note }),
  };
}

/** An address may carry what was searched for; the site says enough. */
function siteOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    return new URL(url).host;
  } catch {
    return null;
  }
}
