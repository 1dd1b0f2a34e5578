/** A page as a line of evidence: what it is called, where it is, which cell, the number in it, when it was read. */
import type { Figure, FigureSource } from '../../domain/figures';
import { formatInstant } from '../../domain/instant';
import { formatString } from '../../domain/strings/catalogue';
import { reportEvidenceWords as words } from '../../domain/strings/report-evidence';
import { sourcesByPage } from '../../figures/source-pages';
import { dots } from '../text/numbers';

export interface EvidenceSource {
  /** In words, without number and time. */
  where: string;
  /** The number there, in words; null where it is not known. */
  there: string | null;
  /** When it was read; null for what was not read from a page. */
  at: string | null;
}

/** Enough for every month twice over; more make no page that anybody reads. */
const MOST = 24;

/** The pages of a figure, one a page. */
export function pageSources({ sources, morePages = 0 }: Figure): {
  sources: EvidenceSource[];
  more: number;
} {
  const pages = sourcesByPage(sources);
  return {
    sources: pages.slice(0, MOST).map(pageSource),
    more: Math.max(0, pages.length - MOST) + morePages,
  };
}

function pageSource(source: FigureSource): EvidenceSource {
  const { title, url, path, row, readAt, filters } = source;
  const parts = [
    title,
    addressOf(url),
    path && formatString(words.path.vi, { path }),
    row && formatString(words.row.vi, { row }),
    filters.length > 0 &&
      formatString(words.filter.vi, {
        filters: filters.map(({ label, value }) => `${label}: ${value}`).join('; '),
      }),
  ];
  return {
    where: parts.filter(Boolean).join(' – '),
    there: numberOf(source),
    at: readAt && formatInstant(readAt),
  };
}

function numberOf({ value, codes, dossiers }: FigureSource): string | null {
  const count = codes?.length ?? dossiers;
  if (count !== undefined) return formatString(words.dossiers.vi, { value: dots(count) });
  return value === undefined ? null : formatString(words.numberThere.vi, { value: dots(value) });
}

/** Host and path: what an address asks for besides is long and says nothing to a reader. */
function addressOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname === '/' ? '' : pathname}`;
  } catch {
    return url;
  }
}
