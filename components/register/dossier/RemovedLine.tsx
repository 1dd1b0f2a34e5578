/** Which file was just taken out, and the two ways to have it still. */
import { useEffect, useRef } from 'react';
import { uiDossierStrings } from '../../../lib/domain/strings/ui-dossier';
import { useText } from '../../text/language';
import type { Removal } from './use-removed';

/** The focus goes to "undo": the button that had it is gone. */
export function RemovedLine({ removal: { last, undo, keep } }: { removal: Removal }) {
  const t = useText(uiDossierStrings);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [last]);
  return (
    <div
      role="status"
      className={last ? 'notice row dossier-removed' : ''}
      data-removed={last?.name}
    >
      {last && (
        <>
          <span className="break">{t('removed', { name: last.name })}</span>
          <button ref={button} type="button" className="button small" onClick={undo}>
            {t('undoRemove')}
          </button>
          <button type="button" className="button small" onClick={keep}>
            {t('keepCopy')}
          </button>
        </>
      )}
    </div>
  );
}
