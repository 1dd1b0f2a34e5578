/** Which pack read the page, and why that one. */
import { uiPackStrings } from '../../lib/domain/strings/ui-packs';
import { whyBuiltin } from '../../lib/packs/portals';
import { useText } from '../text/language';

export interface PackTextProps {
  pack: string | null;
  url: string;
  /** Names of the officer's own packs by id. */
  ownPacks: ReadonlyMap<string, string>;
}

/** One quiet line. */
export function PackText({ pack, url, ownPacks }: PackTextProps) {
  const t = useText(uiPackStrings);
  return <p className="quiet small">{text()}</p>;

  function text(): string {
    if (pack === null) return t('readByLabels');
    const own = ownPacks.get(pack);
    if (own !== undefined) return t('readByOwn', { name: own });
    const why = whyBuiltin(pack, url);
    return t(why === 'host' ? 'readByHost' : 'readBySignature', { name: pack });
  }
}
