/** "Trang này": what was read of the page in front, or why not, and the way on. */
import { uiPackStrings } from '../../lib/domain/strings/ui-packs';
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { useText } from '../text/language';
import { PageStatusText } from './PageStatusText';
import { PagingPart, type PagingPartProps } from './PagingPart';
import type { PageInFront } from './state';

export interface PageCardProps {
  page: PageInFront;
  onReadOnce: () => void;
  /** Must ask the browser straight away: a permission request needs the click it comes from. */
  onAllow: (origin: string) => void;
  onReload: () => void;
  onSeeAll: () => void;
  /** Reading all pages of the list in front; left out where there is no reader. */
  paging?: PagingPartProps | undefined;
  /** Names of the officer's own packs by id. */
  ownPacks: ReadonlyMap<string, string>;
  /** Opens the teaching overlay over the page. */
  onTeach: () => void;
  /** Why the browser did not let it open. */
  teachFailure: string | null;
}

/** The section of the page in front; its text is announced when it changes. */
export function PageCard(props: PageCardProps) {
  const t = useText(uiPopupStrings);
  const packs = useText(uiPackStrings);
  return (
    <section aria-labelledby="page-title" data-page-state={stateName(props.page)}>
      <h2 id="page-title">{t('pageTitle')}</h2>
      <div role="status" className="stack">
        <PageBody {...props} />
        {props.teachFailure !== null && (
          <p className="notice error">{packs('teachFailed', { reason: props.teachFailure })}</p>
        )}
      </div>
      {props.page.kind !== 'loading' && props.paging && <PagingPart {...props.paging} />}
      {(props.page.kind === 'status' || props.page.kind === 'no-access') && (
        <p>
          <button type="button" className="link" onClick={props.onTeach}>
            {packs('teach')}
          </button>
        </p>
      )}
    </section>
  );
}

function stateName(page: PageInFront): string {
  return page.kind === 'status' ? page.status.state : page.kind;
}

function PageBody(props: PageCardProps) {
  const t = useText(uiPopupStrings);
  const { page } = props;
  switch (page.kind) {
    case 'loading':
      return <p className="quiet">{t('pageLoading')}</p>;
    case 'not-web':
      return <p className="quiet">{t('pageNotWeb')}</p>;
    case 'absent':
      return (
        <>
          <p>{t('pageAbsent')}</p>
          <p>
            <button type="button" className="button" onClick={props.onReload}>
              {t('reload')}
            </button>
          </p>
        </>
      );
    case 'refused':
      return (
        <p className="notice error">
          {page.reason ? t('readFailed', { reason: page.reason }) : t('readFailedPlain')}
        </p>
      );
    case 'no-access':
      return <NoAccess {...props} page={page} />;
    case 'status':
      return (
        <PageStatusText status={page.status} ownPacks={props.ownPacks} onSeeAll={props.onSeeAll} />
      );
  }
}

type NoAccessPage = Extract<PageInFront, { kind: 'no-access' }>;

function NoAccess({ page, onReadOnce, onAllow }: PageCardProps & { page: NoAccessPage }) {
  const t = useText(uiPopupStrings);
  return (
    <>
      <p className="break">{t('pageNoAccess', { host: page.host })}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={onReadOnce}>
          {t('readOnce')}
        </button>
        <button type="button" className="button break" onClick={() => onAllow(page.origin)}>
          {t('allowSite', { host: page.host })}
        </button>
      </div>
      {page.denied && <p className="notice warning">{t('allowDenied')}</p>}
      <p className="quiet small">{t('readsWhat')}</p>
    </>
  );
}
