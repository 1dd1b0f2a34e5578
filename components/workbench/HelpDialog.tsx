/** Where am I, what can I do here, which keys are there: one dialog, for the view in front. */
import { uiHelpStrings } from '../../lib/domain/strings/ui-help';
import { uiPaletteStrings } from '../../lib/domain/strings/ui-palette';
import { formatString } from '../../lib/domain/strings/catalogue';
import { Modal } from '../basic/Modal';
import { KEYS, type KeyedCommand } from '../palette/workbench-actions';
import { useLanguage, useText } from '../text/language';
import { viewWords } from './NavRail';
import type { WorkbenchViewName } from './route';

export interface HelpDialogProps {
  view: WorkbenchViewName;
  open: boolean;
  onClose: () => void;
  /** Opens the first steps. */
  onWelcome?: () => void;
}

/** The text of the view and the table of keys. */
export function HelpDialog({ view, open, onClose, onWelcome }: HelpDialogProps) {
  const t = useText(uiHelpStrings);
  const p = useText(uiPaletteStrings);
  const language = useLanguage();
  const [table, key] = viewWords(view);
  const name = formatString(table[key]![language]);
  return (
    <Modal open={open} title={t('title', { view: name })} onClose={onClose}>
      <p>{t(view)}</p>
      {onWelcome && view !== 'welcome' && (
        <p>
          <button type="button" className="link" onClick={onWelcome}>
            {t('welcomeOpen')}
          </button>
        </p>
      )}
      {view !== 'province' && (
        <p>
          <a href="#/province" onClick={onClose}>
            {t('provinceOpen')}
          </a>
        </p>
      )}
      <h3>{t('keys')}</h3>
      <table className="data small keys">
        <tbody>
          {(Object.keys(KEYS) as KeyedCommand[]).map((command) => (
            <tr key={command}>
              <th scope="row">{p(command)}</th>
              <td>
                {KEYS[command].map((keys, at) => (
                  <span key={keys}>
                    {at > 0 && ' · '}
                    <kbd>{keys}</kbd>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
