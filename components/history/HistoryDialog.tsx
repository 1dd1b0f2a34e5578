/** Earlier versions of the draft: when each was written, what differs from now, and the way back to one. */
import { useState } from 'react';
import type { Draft } from '../../lib/domain/office';
import { uiShellStrings } from '../../lib/domain/strings/ui-shell';
import type { DraftVersion } from '../../lib/ledger/versions';
import { draftDifferences, type Difference } from '../../lib/report/draft-difference';
import { shownKey } from '../../lib/report/values/unit-values';
import { Modal } from '../basic/Modal';
import { Skeleton } from '../basic/Skeleton';
import { wordsOf } from '../form/ReadOnlyValue';
import { asParts, asText } from '../form/values';
import { showInstant } from '../text/format';
import { useText } from '../text/language';

export interface HistoryDialogProps {
  open: boolean;
  onClose: () => void;
  /** Newest first; null while they are being read. */
  versions: readonly DraftVersion[] | null;
  current: Draft;
  /** Keys of the form in its order, with their labels. */
  labels: ReadonlyMap<string, string>;
  onRestore: (draft: Draft) => void;
}

/** The list, and the differences of the one that is looked at. */
export function HistoryDialog({ open, onClose, versions, ...rest }: HistoryDialogProps) {
  const t = useText(uiShellStrings);
  return (
    <Modal open={open} title={t('history')} onClose={onClose}>
      <p className="quiet">{t('historyHint')}</p>
      {versions === null && <Skeleton lines={4} />}
      {versions?.length === 0 && <p>{t('historyNone')}</p>}
      {versions && versions.length > 0 && <Versions versions={versions} {...rest} />}
    </Modal>
  );
}

type VersionsProps = Pick<HistoryDialogProps, 'current' | 'labels' | 'onRestore'> & {
  versions: readonly DraftVersion[];
};

function Versions({ versions, current, labels, onRestore }: VersionsProps) {
  const t = useText(uiShellStrings);
  const [seen, setSeen] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const order = [...labels.keys()];
  return (
    <>
      <ul className="plain history">
        {versions.map(({ revision, draft }) => {
          const differences = draftDifferences(draft, current, order);
          const at = showInstant(draft.updatedAt);
          const isSeen = seen === revision;
          const values = { ...draft.values, ...current.values };
          const name = (key: string) => shownKey(values, key, (one) => labels.get(one)) ?? key;
          return (
            <li key={revision} className="stack">
              <div className="row">
                <strong>{t('version', { at })}</strong>
                <span className="quiet small">
                  {differences.length === 0
                    ? t('same')
                    : t('differs', { count: differences.length })}
                </span>
                {differences.length > 0 && (
                  <button
                    type="button"
                    className="button small"
                    aria-expanded={isSeen}
                    aria-label={`${t('look')}: ${t('version', { at })}`}
                    onClick={() => setSeen(isSeen ? null : revision)}
                  >
                    {t('look')}
                  </button>
                )}
              </div>
              {isSeen && differences.length > 0 && (
                <>
                  <Differences at={at} differences={differences} name={name} />
                  <p>
                    <button
                      type="button"
                      className="button primary"
                      onClick={() => {
                        onRestore(draft);
                        setSeen(null);
                        setTold(t('restored', { at }));
                      }}
                    >
                      {t('restore')}
                    </button>
                  </p>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p role="status" className="small">
        {told}
      </p>
    </>
  );
}

interface DifferencesProps {
  at: string;
  differences: readonly Difference[];
  /** What a key is called. */
  name: (key: string) => string;
}

function Differences({ at, differences, name }: DifferencesProps) {
  const t = useText(uiShellStrings);
  const words = (value: unknown) => textOf(value) || t('nothing');
  return (
    <div className="table-wrap" tabIndex={0} role="group" aria-label={t('differencesOf', { at })}>
      <table className="data small">
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('then')}</th>
            <th scope="col">{t('now')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ key, then, now }) => (
            <tr key={key}>
              <th scope="row">{name(key)}</th>
              <td className="break">{words(then)}</td>
              <td className="break">{words(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Lists item by item; an empty text where there is nothing to show. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
  return wordsOf(value) ?? asText(asParts(value).text);
}
