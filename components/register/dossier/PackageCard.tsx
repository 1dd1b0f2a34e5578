/** The package: what was made last, what the next one changes, and the button. */
import { changesAgainst } from '../../../lib/exchange/dossier/manifest';
import { packageNames } from '../../../lib/exchange/dossier/names';
import { uiDossierStrings } from '../../../lib/domain/strings/ui-dossier';
import { showDecimal, showInstant } from '../../text/format';
import { useText } from '../../text/language';
import type { DossierViewProps } from './DossierView';
import { MadeNote } from './MadeNote';
import { SentLine } from './SentLine';

const MB = 1024 * 1024;

/** Incomplete dossiers may be packed: the province must be able to see what a unit has. They say so. */
export function PackageCard(props: DossierViewProps) {
  const { year, check, run, previous, onMake, onCancel } = props;
  const t = useText(uiDossierStrings);
  const making = run.kind === 'making';
  return (
    <section className="stack" aria-label={t('make', { year })} data-package={run.kind}>
      <p>
        {previous
          ? t('last', { number: previous.number, at: showInstant(previous.createdAt) })
          : t('never', { year })}
      </p>
      {previous && <SentLine key={previous.number} previous={previous} onSent={props.onSent} />}
      {previous && <Changes {...props} previous={previous} />}
      {!check.complete && <p className="attention">{t('makeAnyway')}</p>}
      <div className="row">
        <button
          type="button"
          className="button primary"
          aria-disabled={making}
          onClick={() => !making && onMake()}
        >
          {t('make', { year })}
        </button>
        {making && (
          <button type="button" className="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
      {making && (
        <progress max={run.total || 1} value={run.done} aria-label={t('make', { year })} />
      )}
      <div role="status">
        <Told run={run} />
      </div>
    </section>
  );
}

function Changes({
  check,
  previous,
}: DossierViewProps & { previous: NonNullable<DossierViewProps['previous']> }) {
  const t = useText(uiDossierStrings);
  const now = Object.fromEntries(packageNames(check).map(({ path, file }) => [path, file.sha256]));
  const changes = changesAgainst(previous.files, now);
  const head = t('changed', { number: previous.number });
  if (changes.length === 0)
    return (
      <p>
        {head} {t('unchanged')}
      </p>
    );
  return (
    <>
      <p>{head}</p>
      <ul className="dossier-changes">
        {changes.map(({ kind, path }) => (
          <li key={path} className="break">
            {t(`change-${kind}`, { path })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Told({ run }: Pick<DossierViewProps, 'run'>) {
  const t = useText(uiDossierStrings);
  const mb = (bytes: number) => showDecimal(Math.round((bytes / MB) * 10) / 10);
  switch (run.kind) {
    case 'idle':
      return null;
    case 'making':
      return <p>{t('making', { done: mb(run.done), total: mb(run.total) })}</p>;
    case 'made':
      return <MadeNote run={run} />;
    case 'failed':
      return <p className="notice error break">{t('failed', { reason: run.reason })}</p>;
    case 'fileChanged':
      return <p className="notice error break">{t('fileChanged', { name: run.name })}</p>;
    default:
      return <p className="notice warning">{t(run.kind)}</p>;
  }
}
