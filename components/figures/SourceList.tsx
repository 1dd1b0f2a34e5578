/** The pages a figure was read from: title, address, time, filter, column and row. */
import type { FigureSource } from '../../lib/domain/figures';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { showCount, showInstant } from '../text/format';
import { useText } from '../text/language';
import { sourcesByPage } from './rows';

const SHOWN = 20;

/** Sources, one entry a page; a long list is cut with a count of the rest. */
export function SourceList({ sources }: { sources: readonly FigureSource[] }) {
  const t = useText(uiFigureStrings);
  const pages = sourcesByPage(sources);
  if (pages.length === 0) return <p className="quiet">{t('noSources')}</p>;
  return (
    <>
      {pages.slice(0, SHOWN).map((source, at) => (
        <Source key={at} source={source} />
      ))}
      {pages.length > SHOWN && (
        <p className="quiet">{t('sourceMore', { count: showCount(pages.length - SHOWN) })}</p>
      )}
    </>
  );
}

function Source({ source }: { source: FigureSource }) {
  const t = useText(uiFigureStrings);
  const filters = source.filters.map(({ label, value }) => `${label}: ${value}`).join('; ');
  const dossiers = source.codes
    ? t('sourceDossierCount', { count: showCount(source.codes.length) })
    : null;
  const lines: [string, string | null][] = [
    [t('sourcePage'), source.title],
    [t('sourceAddress'), source.url],
    [t('sourceReadAt'), source.readAt && showInstant(source.readAt)],
    [t('sourceFilter'), filters || null],
    [t('sourceColumn'), source.path],
    [t('sourceRow'), source.row],
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
