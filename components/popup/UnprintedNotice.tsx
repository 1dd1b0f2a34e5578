/** What the unit's template does not print, with the ways out: a warning, no block. */
import type { Unprinted } from '../../lib/domain/template';
import { uiUnprintedStrings } from '../../lib/domain/strings/ui-unprinted';
import { firstNames } from '../text/first-names';
import { useText } from '../text/language';

export interface UnprintedProps {
  /** Name of the template; null: the report was written in it just now. */
  name: string | null;
  items: readonly Unprinted[];
  /** Opens the screen of templates at this one. */
  onTemplate?: (() => void) | undefined;
  onBuiltIn?: (() => void) | undefined;
}

/** One sentence, the rest on opening: the one click stays in sight. Nothing where nothing is lost. */
export function UnprintedNotice({ name, items, onTemplate, onBuiltIn }: UnprintedProps) {
  const t = useText(uiUnprintedStrings);
  const count = items.length;
  if (count === 0) return null;
  const labels = items.map(({ label }) => label);
  const names = firstNames(labels, t);
  return (
    <details className="notice warning unprinted">
      <summary className="break">
        {name === null ? t('wasLost', { count, names }) : t('lost', { count, names, name })}
      </summary>
      <ul aria-label={t('list')} tabIndex={0}>
        {items.map(({ key, label }) => (
          <li key={key} className="break">
            {label}
          </li>
        ))}
      </ul>
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
    </details>
  );
}
