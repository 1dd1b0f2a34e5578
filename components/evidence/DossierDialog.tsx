/** All that is known of one dossier: each value by site with the time it was seen, conflicts, supplements, statuses. */
import { useMemo } from 'react';
import { channelStrings, statusStrings } from '../../lib/domain/strings/dossier-words';
import { meaningNames } from '../../lib/domain/strings/concept-names';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import type { DossierDetails, SeenValue } from '../../lib/figures/dossier-details';
import { openableUrl } from '../../lib/figures/source-link';
import { Failure } from '../basic/Failure';
import { Modal } from '../basic/Modal';
import { Skeleton } from '../basic/Skeleton';
import { useAnswer } from '../data/desk';
import type { Ask, ShownRow, TableOf } from '../desk/questions';
import { showDate, showInstant } from '../text/format';
import { useLanguage, useText } from '../text/language';
import { statusText, whyText } from './columns';
import { PageLink } from './PageLink';

export interface DossierDialogProps {
  /** Null: closed. */
  row: ShownRow | null;
  of: TableOf;
  hosts: readonly string[];
  ask: Ask;
  onClose: () => void;
}

/** The dialog of a row. */
export function DossierDialog({ row, of, hosts, ask, onClose }: DossierDialogProps) {
  const t = useText(uiEvidenceStrings);
  if (!row) return null;
  return (
    <Modal open title={t('detailsTitle', { code: row.code })} onClose={onClose}>
      <Body row={row} of={of} hosts={hosts} ask={ask} />
    </Modal>
  );
}

type BodyProps = Omit<DossierDialogProps, 'row' | 'onClose'> & { row: ShownRow };

function Body({ row, of, hosts, ask }: BodyProps) {
  const t = useText(uiEvidenceStrings);
  const language = useLanguage();
  const body = useMemo(() => ({ ...of, key: row.key }), [of, row.key]);
  const [details, again] = useAnswer(ask, 'dossier', body);
  const open = openableUrl(row.page?.url ?? null, hosts);
  return (
    <div className="stack">
      {row.procedure && <p>{row.procedure}</p>}
      <p>
        <strong>{statusText(row, language)}</strong>
      </p>
      <p>{whyText(row, language)}</p>
      {open && (
        <p>
          <PageLink url={open} label={t('openPageOf', { title: row.page?.title ?? '' })}>
            {t('openPage')}
          </PageLink>
        </p>
      )}
      {details.kind === 'loading' && <Skeleton lines={6} />}
      {details.kind === 'failed' && (
        <Failure text={t('deskFailed', { message: details.message })} onRetry={again} />
      )}
      {details.kind === 'ready' &&
        (details.value ? <Facts details={details.value} /> : <p>{t('detailsGone')}</p>)}
    </div>
  );
}

function Facts({ details }: { details: DossierDetails }) {
  const t = useText(uiEvidenceStrings);
  const { otherCodes, fields, supplements, statuses } = details;
  return (
    <>
      {otherCodes.length > 0 && (
        <p className="break">{t('detailsOther', { codes: otherCodes.join(', ') })}</p>
      )}
      <div className="table-wrap" role="region" aria-label={t('detailsValues')} tabIndex={0}>
        <table className="data small">
          <caption>{t('detailsValues')}</caption>
          <thead>
            <tr>
              {(['detailsFact', 'detailsValue', 'detailsHost', 'detailsAt'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.flatMap(({ field, values, conflict }) =>
              values.map((value, at) => (
                <FactRow
                  key={`${field}-${at}`}
                  field={field}
                  value={value}
                  conflict={conflict && at === 0}
                />
              )),
            )}
          </tbody>
        </table>
      </div>
      {supplements.length > 0 && <Supplements supplements={supplements} />}
      {statuses.length > 0 && <Statuses statuses={statuses} />}
    </>
  );
}

interface FactRowProps {
  field: DossierDetails['fields'][number]['field'];
  value: SeenValue;
  conflict: boolean;
}

function FactRow({ field, value, conflict }: FactRowProps) {
  const t = useText(uiEvidenceStrings);
  const language = useLanguage();
  const words = useValueText();
  const names: Record<string, Record<'vi' | 'en', string>> = meaningNames;
  const name = field === 'statusText' ? t('detailsStatusText') : names[field]?.[language];
  return (
    <tr className={value.inUse ? undefined : 'quiet'}>
      <th scope="row">
        {name ?? field}
        {conflict && <span className="attention small"> {t('detailsConflict')}</span>}
      </th>
      <td className="break">{words(field, value.value)}</td>
      <td className="break">{value.host || t('fileSource')}</td>
      <td className="nowrap">{showInstant(value.at)}</td>
    </tr>
  );
}

function useValueText() {
  const t = useText(uiEvidenceStrings);
  const language = useLanguage();
  const known: Record<string, Record<'vi' | 'en', string>> = {
    ...statusStrings,
    ...channelStrings,
  };
  return (field: string, value: string | boolean): string => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (field === 'status' || field === 'channel') return known[value]?.[language] ?? value;
    if (!field.endsWith('At')) return value;
    return value.length > 10 ? showInstant(value) : showDate(value);
  };
}

function Supplements({ supplements }: Pick<DossierDetails, 'supplements'>) {
  const t = useText(uiEvidenceStrings);
  return (
    <>
      <h3>{t('detailsSupplements')}</h3>
      <ul className="clues">
        {supplements.map(({ host, requestedAt, completedAt, at }, index) => (
          <li key={index}>
            {t('detailsSupplement', {
              requested: requestedAt && showDate(requestedAt),
              completed: completedAt && showDate(completedAt),
              host: host || t('fileSource'),
              at: showInstant(at),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Statuses({ statuses }: Pick<DossierDetails, 'statuses'>) {
  const t = useText(uiEvidenceStrings);
  const words = useText(statusStrings);
  return (
    <>
      <h3>{t('detailsStatuses')}</h3>
      <ul className="clues">
        {statuses.map(({ host, status, first, last }, at) => (
          <li key={at}>
            {t('detailsStatus', {
              status: words(status),
              first: showInstant(first),
              last: showInstant(last),
              host: host || t('fileSource'),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
