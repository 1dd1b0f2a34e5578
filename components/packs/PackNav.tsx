/** The packs at the side: one's own first, then the built-in ones. */
import { useState } from 'react';
import type { Problem } from '../../lib/domain/problem';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { fold } from '../../lib/domain/text';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import { packFacts } from '../../lib/packs/pack-facts';
import { useLanguage, useText } from '../text/language';
import { formatRoute } from '../workbench/route';
import { isInForce, type PackPageProps } from './ports';

/** So many can be looked through; beyond that one searches. */
const FEW = 12;

type PackNavProps = Pick<PackPageProps, 'own' | 'builtin' | 'selected' | 'today' | 'year'> & {
  problemsOf: (id: string) => readonly Problem[];
};

/** Links, so that each pack has an address. */
export function PackNav({ own, builtin, ...row }: PackNavProps) {
  const t = useText(uiPackPageStrings);
  const [query, setQuery] = useState('');
  const asked = fold(query);
  const fits = ({ id, displayName }: OwnPackFile) =>
    asked === '' || fold(`${displayName.vi} ${displayName.en ?? ''} ${id}`).includes(asked);
  const [mine, ours] = [own.filter(fits), builtin.filter(fits)];
  return (
    <nav className="pack-nav stack" aria-label={t('list')}>
      {own.length + builtin.length > FEW && (
        <input
          type="search"
          className="input"
          aria-label={t('find')}
          placeholder={t('find')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <h2>{t('mine', { count: own.length })}</h2>
      {own.length === 0 && <p className="quiet">{t('mineNone')}</p>}
      <PackLinks packs={mine} {...row} />
      <h2>{t('builtin', { count: builtin.length })}</h2>
      <PackLinks packs={ours} {...row} />
      <p role="status" className="quiet">
        {asked !== '' && mine.length + ours.length === 0 ? t('findNone') : ''}
      </p>
    </nav>
  );
}

type LinksProps = Pick<PackNavProps, 'selected' | 'today' | 'year' | 'problemsOf'> & {
  packs: readonly OwnPackFile[];
};

function PackLinks({ packs, selected, today, year, problemsOf }: LinksProps) {
  const t = useText(uiPackPageStrings);
  const language = useLanguage();
  return (
    <ul className="plain">
      {packs.map((pack) => {
        const { id, displayName, kept } = pack;
        const count = problemsOf(id).length;
        const kinds = packFacts(pack).map(({ title }) => t(title));
        const states = [
          kept?.off && t('stateOff'),
          !isInForce(pack, today) && t('outOfForce'),
          count > 0 && t('stateProblems', { count }),
        ].filter((state) => typeof state === 'string');
        return (
          <li key={id}>
            <a
              href={formatRoute({ view: 'packs', year, field: id })}
              aria-current={id === selected ? 'true' : undefined}
            >
              {displayName[language] ?? displayName.vi}
              <span className="quiet small"> · {kinds.join(', ')}</span>
              {states.length > 0 && <span className="quiet small"> · {states.join(' · ')}</span>}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
