/** The pages a figure was read from: title, address, time, filter, column and row. */
import type { FigureSource } from '../../lib/domain/figures';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { showCount, showInstant } from '../text/format';
import { useText } from '../text/language';
import { sourcesByPage } from '../../lib/figures/source-pages';

const SHOWN = 20;

export interface SourceListProps {
  sources: readonly FigureSource[];
  /** Pages that are not among the sources. */
  more?: number;
}

/** Sources, one entry a page; a long list is cut with a count of the rest. */
export function SourceList({ sources, more = 0 }: SourceListProps) {
  const t = useText(uiFigureStrings);
  const pages = sourcesByPage(sources);
  const rest = Math.max(0, pages.length - SHOWN) + more;
  if (pages.length === 0) return <p className="quiet">{t('noSources')}</p>;
  return (
    <>
      {pages.slice(0, SHOWN).map((source, at) => (
        <Source key={at} source={source} />
      ))}
      {rest > 0 && <p className="quiet">{t('sourceMore', { count: showCount(rest) })}</p>}
    </>
  );
}

function Source({ source }: { source: FigureSource }) {
  const t = useText(uiFigureStrings);
  const filters = source.filters.map(({ label, value }) => `${label}: ${value}`).join('; ');
  const { value } = source;
  const count = source.codes?.length ?? source.dossiers;
  const dossiers =
    count === undefined ? null : t('sourceDossierCount', { count: showCount(count) });
  const lines: [string, string | null][] = [
    [t('sourcePage'), source.title],
    [t('sourceAddress'), source.url],
    [t('sourceReadAt'), source.readAt && showInstant(source.readAt)],
    [t('sourceFilter'), filters || null],
    [t('sourceColumn'), source.path],
    [t('sourceRow'), source.row],
    [t('sourceValue'), dossiers === null && value !== undefined ? showCount(value) : null],
    [t('sourceDossiers'), dossiers],
  ];
  return (
    <div className="source">
      <dl>
        {lines
          .filter((line): line is [string, string] => !!line[1])
          .map(([term, text]) => (
            <Pair key={term} term={term} text={text} />
          ))}
      </dl>
    </div>
  );
}

function Pair({ term, text }: { term: string; text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd className="break">{text}</dd>
    </>
  );
}
