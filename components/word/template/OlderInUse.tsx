/** A file that was mended comes back under its name: units that are written in the old one change over by a press. */
import { uiUnitTemplateStrings } from '../../../lib/domain/strings/ui-unit-template';
import { useText } from '../../text/language';

export interface OlderUse {
  /** The template saved just now. */
  id: string;
  /** Keys of the profile that name an older one of its name. */
  keys: readonly string[];
}

type OlderInUseProps = OlderUse & {
  onProfile: (key: string, value: unknown) => void;
  onDone: () => void;
};

/** Nothing where no unit is written in an older one. */
export function OlderInUse({ id, keys, onProfile, onDone }: OlderInUseProps) {
  const t = useText(uiUnitTemplateStrings);
  if (keys.length === 0) return null;
  const takeNew = () => {
    for (const key of keys) onProfile(key, id);
    onDone();
  };
  return (
    <p className="notice warning row" role="status">
      <span>{t('stillOld', { count: keys.length })}</span>
      <button type="button" className="button small" onClick={takeNew}>
        {t('takeNew')}
      </button>
    </p>
  );
}
