/** A unit's dossier: which one counts, what it replaces, its papers by the province's list, what the check found. */
import { uiProvinceSourceStrings } from '../../lib/domain/strings/ui-province-sources';
import type { DossierItem, DossierStanding } from '../../lib/rollup/dossier/standing';
import { ProblemList } from '../basic/ProblemList';
import { showDate, showInstant } from '../text/format';
import { useText } from '../text/language';

export function DossierPart({ dossier }: { dossier: DossierStanding | null }) {
  const t = useText(uiProvinceSourceStrings);
  if (!dossier) return null;
  const { items, problems, changes } = dossier;
  const found = t('dossierFindings', { count: problems.length });
  return (
    <section className="stack" aria-label={t('dossier')} data-dossier={dossier.number}>
      <h3>{t('dossier')}</h3>
      <Head dossier={dossier} />
      <Items items={items} />
      {problems.length > 0 && (
        <>
          <p>
            <strong>{found}</strong>
          </p>
          <ProblemList problems={problems} label={found} />
        </>
      )}
      {changes.length > 0 && (
        <details className="rule">
          <summary>{t('dossierChanges', { count: changes.length })}</summary>
          <ul>
            {changes.map(({ kind, path }) => (
              <li key={path} className="break">
                {t(`change.${kind}`, { path })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Head({ dossier }: { dossier: DossierStanding }) {
  const t = useText(uiProvinceSourceStrings);
  const { number, createdAt, file, replaces, items, rivals } = dossier;
  const missing = items.filter(({ state }) => state === 'missing').length;
  return (
    <>
      <p className="break">
        {t('dossierIs', { number, at: showInstant(createdAt), file })}{' '}
        {replaces === null
          ? t('dossierFirst')
          : replaces === 'not-received'
            ? t('dossierReplacesUnknown')
            : t('dossierReplaces', replaces)}
      </p>
      {rivals > 1 && <p>{t('dossierRivals', { count: rivals })}</p>}
      <p>{missing === 0 ? t('dossierComplete') : t('dossierMissing', { count: missing })}</p>
    </>
  );
}

function Items({ items }: { items: readonly DossierItem[] }) {
  const t = useText(uiProvinceSourceStrings);
  return (
    <div className="table-wrap" role="region" tabIndex={0} aria-label={t('dossierItems')}>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('dossierItem')}</th>
            <th scope="col">{t('dossierState')}</th>
            <th scope="col">{t('dossierFiles')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ number, title, state, files, references }) => (
            <tr key={number} data-item-state={state}>
              <th scope="row" className="wrap">
                {number}. {title}
              </th>
              <td>
                {state === 'missing' ? <strong>{t(`state.${state}`)}</strong> : t(`state.${state}`)}
              </td>
              <td className="wrap break small">
                {files.map(({ name, date }, at) => (
                  <span key={at} className="block">
                    {date === null ? name : `${name} · ${showDate(date)}`}
                  </span>
                ))}
                {references.map((words) => (
                  <span key={words} className="block quiet">
                    {words}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
