/** A hand-over or backup that ended because its view was left: no file was made, and that is said wherever one went. */
import { uiHandoverStrings } from '../../lib/domain/strings/ui-handover';
import { useText } from '../text/language';
import { tellLeft, useLeftWork } from './left-work';

export function LeftNotice({ onGo }: { onGo: () => void }) {
  const t = useText(uiHandoverStrings);
  const work = useLeftWork();
  if (work === null) return null;
  return (
    <div role="alert" className="notice warning row" data-left-work={work.kind}>
      <span>{t(work.kind === 'handover' ? 'leftHandover' : 'leftBackup')}</span>
      <button type="button" className="button small" onClick={onGo}>
        {t('leftGo')}
      </button>
      <button type="button" className="button small" onClick={() => tellLeft(null)}>
        {t('leftIgnore')}
      </button>
    </div>
  );
}
