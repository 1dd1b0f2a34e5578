/** Whether what was typed is saved, and what to do when another window was faster. */
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import type { SaveStatus } from '../data/draft-store';
import { useText } from '../text/language';

const KEYS = { saved: 'saved', unsaved: 'unsaved', saving: 'saving' } as const;

/** One quiet line in the status bar; announced when it changes. */
export function SaveState({ status }: { status: SaveStatus }) {
  const t = useText(uiWorkbenchStrings);
  return (
    <span role="status" data-save-state={status.kind}>
      {status.kind === 'failed'
        ? t('saveFailed', { message: status.message })
        : status.kind === 'conflict'
          ? t('conflictTitle')
          : t(KEYS[status.kind])}
    </span>
  );
}

export interface ConflictNoticeProps {
  /** Labels of the items typed here and not saved. */
  fields: readonly string[];
  /** Load the newer version; keep what was typed here on top, or drop it. */
  onResolve: (keepMine: boolean) => void;
}

/** The choice after a conflict; nothing is lost before it is made. */
export function ConflictNotice({ fields, onResolve }: ConflictNoticeProps) {
  const t = useText(uiWorkbenchStrings);
  return (
    <div role="alert" className="notice warning stack">
      <p>
        <strong>{t('conflictTitle')}</strong>
      </p>
      <p>{t('conflictText', { fields: fields.join('; ') })}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={() => onResolve(true)}>
          {t('conflictMerge')}
        </button>
        <button type="button" className="button" onClick={() => onResolve(false)}>
          {t('conflictReload')}
        </button>
      </div>
    </div>
  );
}
