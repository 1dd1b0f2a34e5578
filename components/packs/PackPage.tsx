/** The page of packs: a list, the chosen one, and the way in for a file. */
import { lazy, Suspense, useMemo, useState } from 'react';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { Skeleton } from '../basic/Skeleton';
import { useText } from '../text/language';
import { formatRoute } from '../workbench/route';
import { PackDetails } from './PackDetails';
import { PackFile } from './PackFile';
import { PackName } from './PackName';
import { PackNav } from './PackNav';
import { faultsAsFile, registryProblems } from './problems';
import { GUIDE, type PackPageProps } from './ports';

const PackGuide = lazy(async () => ({ default: (await import('./PackGuide')).PackGuide }));

/** Everything that is installed, and what can be done with it. */
export function PackPage(props: PackPageProps) {
  const { own, builtin, selected, onSelect, ports } = props;
  const t = useText(uiPackPageStrings);
  const [failure, setFailure] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const run = (work: Promise<unknown>, then?: () => void) => {
    setFailure(null);
    setSaid('');
    work.then(then, (error: unknown) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  const told = useMemo(() => registryProblems(own), [own]);
  const free = builtin.filter(({ id }) => !own.some((one) => one.id === id));
  const mine = own.find(({ id }) => id === selected);
  const pack = mine ?? free.find(({ id }) => id === selected);
  const kept = (key: 'installed' | 'made', name: string, id: string) => () => {
    setSaid(t(key, { name }));
    onSelect(id);
  };
  if (selected === GUIDE) {
    return (
      <Suspense fallback={<Skeleton lines={12} />}>
        <PackGuide onClose={() => onSelect(null)} />
      </Suspense>
    );
  }
  return (
    <div className="packs" data-chosen={selected === null ? undefined : ''}>
      <PackNav {...props} builtin={free} problemsOf={(id) => told.get(id) ?? []} />
      <div className="pack-pane stack">
        <a
          className="pack-back"
          href={formatRoute({ view: 'packs', year: props.year, field: null })}
        >
          {t('back')}
        </a>
        {selected === null && (
          <>
            <p>{t('intro')}</p>
            <p>
              <a href={formatRoute({ view: 'packs', year: props.year, field: GUIDE })}>
                {t('guide')}
              </a>
              {' · '}
              <a href="/schema/pack-1.schema.json" download="pack-1.schema.json">
                {t('schema')}
              </a>
            </p>
          </>
        )}
        <PackFile
          own={own}
          report={props.report}
          onTake={(next, file) =>
            run(ports.keep(next, file), kept('installed', next.displayName.vi, next.id))
          }
        />
        <p role="status">{said}</p>
        {failure !== null && (
          <p role="alert" className="notice error">
            {t('failed', { reason: failure })}
          </p>
        )}
        {selected !== null && !pack && <p className="notice">{t('unknown', { id: selected })}</p>}
        {selected === null && <p className="quiet">{t('pick')}</p>}
        {pack && (
          <PackDetails
            key={pack.id}
            {...props}
            pack={pack}
            isOwn={pack === mine}
            problems={pack === mine ? [...faultsAsFile(pack), ...(told.get(pack.id) ?? [])] : []}
            taken={[...own, ...builtin].map(({ id }) => id)}
            run={run}
            onMade={(made) => run(ports.keep(made), kept('made', made.displayName.vi, made.id))}
            onGone={() => onSelect(null)}
          />
        )}
        {pack && pack === mine && (
          <PackName key={`name-${pack.id}`} pack={pack} run={run} ports={ports} />
        )}
      </div>
    </div>
  );
}
