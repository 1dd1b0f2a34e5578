/** What the unit's template does not print, with the ways out: a warning, no block. */
import type { Unprinted } from '../../lib/domain/template';
import { uiUnprintedStrings } from '../../lib/domain/strings/ui-unprinted';
import { useText } from '../text/language';

export interface UnprintedProps {
  /** Name of the template; null: the report was written in it just now. */
  name: string | null;
  items: readonly Unprinted[];
  /** Opens the screen of templates at this one. */
  onTemplate?: (() => void) | undefined;
  onBuiltIn?: (() => void) | undefined;
}

const NAMED = 3;

/** Nothing where nothing is lost. */
export function UnprintedNotice({ name, items, onTemplate, onBuiltIn }: UnprintedProps) {
  const t = useText(uiUnprintedStrings);
  const count = items.length;
  if (count === 0) return null;
  const first = items.slice(0, NAMED).map(({ label }) => `“${label}”`);
  const names = [...first, ...(count > NAMED ? ['…'] : [])].join(', ');
  return (
    <div className="notice warning stack unprinted">
      <p className="break">
        {name === null ? t('wasLost', { count, names }) : t('lost', { count, names, name })}
      </p>
      {count > NAMED && (
        <details>
          <summary>{t('all', { count })}</summary>
          <ul aria-label={t('list')}>
            {items.map(({ key, label }) => (
              <li key={key} className="break">
                {label}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="row">
        {onTemplate && (
          <button type="button" className="button small" onClick={onTemplate}>
            {t('toTemplate')}
          </button>
        )}
        {onBuiltIn && (
          <button type="button" className="button small" onClick={onBuiltIn}>
            {t('builtIn')}
          </button>
        )}
      </p>
    </div>
  );
}
