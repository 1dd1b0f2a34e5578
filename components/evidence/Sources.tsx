/** The pages a candidate was read from, the first ones open, with a link to each page of a known site. */
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { openableUrl } from '../../lib/figures/source-link';
import type { LightSource } from '../desk/questions';
import { showCount, showInstant } from '../text/format';
import { useText } from '../text/language';
import { PageLink } from './PageLink';
import { filterWords } from './sentence';

const OPEN = 5;
const SHOWN = 50;

export interface SourcesProps {
  sources: readonly LightSource[];
  hosts: readonly string[];
}

/** Few sources stand open; more are folded, and a very long list is cut with a count of the rest. */
export function Sources({ sources, hosts }: SourcesProps) {
  const t = useText(uiFigureStrings);
  const list = (
    <>
      {sources.slice(0, SHOWN).map((source, at) => (
        <Source key={at} source={source} hosts={hosts} />
      ))}
      {sources.length > SHOWN && (
        <p className="quiet">{t('sourceMore', { count: showCount(sources.length - SHOWN) })}</p>
      )}
    </>
  );
  if (sources.length <= OPEN) return list;
  return (
    <details>
      <summary className="small">
        {t('sources')}: {showCount(sources.length)}
      </summary>
      {list}
    </details>
  );
}

function Source({ source, hosts }: { source: LightSource; hosts: readonly string[] }) {
  const t = useText(uiFigureStrings);
  const e = useText(uiEvidenceStrings);
  const { title, url, readAt, path, row, value, dossiers } = source;
  const lines: [string, string | null][] = [
    [t('sourcePage'), title],
    [t('sourceAddress'), url],
    [t('sourceReadAt'), readAt && showInstant(readAt)],
    [t('sourceFilter'), filterWords(source) || null],
    [t('sourceColumn'), path],
    [t('sourceRow'), row],
    [t('sourceValue'), dossiers === null && value !== undefined ? showCount(value) : null],
    [
      t('sourceDossiers'),
      dossiers === null ? null : t('sourceDossierCount', { count: showCount(dossiers) }),
    ],
  ];
  const open = openableUrl(url, hosts);
  return (
    <div className="source">
      <dl>
        {lines
          .filter((line): line is [string, string] => !!line[1])
          .map(([term, text]) => (
            <div key={term} className="pair">
              <dt>{term}</dt>
              <dd className="break">{text}</dd>
            </div>
          ))}
      </dl>
      {open && (
        <PageLink url={open} label={e('openPageOf', { title: title ?? '' })}>
          {e('openPage')}
        </PageLink>
      )}
    </div>
  );
}
