/** The page of packs with its data: what is installed, live from the ledger. */
import { builtinPacks } from '../../lib/packs/builtin-packs';
import { Skeleton } from '../basic/Skeleton';
import { exportPack, keepPack, removePack, switchPack, useInstalledPacks } from '../data/packs';
import type { SectionModel } from '../form/model';
import { isBlank } from '../form/values';
import { PackPage } from './PackPage';
import type { FieldState, PackDesk, PackPageProps } from './ports';

const PORTS: PackPageProps['ports'] = {
  keep: keepPack,
  remove: removePack,
  export: exportPack,
  turn: switchPack,
};

interface PacksScreenProps extends Pick<
  PackPageProps,
  'year' | 'selected' | 'onSelect' | 'onField'
> {
  desk: PackDesk;
  /** The form in use, as the editor shows it. */
  sections: readonly SectionModel[];
}

/** Waits for the packs, then shows them. */
export function PacksScreen({ desk, sections, ...page }: PacksScreenProps) {
  const own = useInstalledPacks();
  if (!own) return <Skeleton lines={8} />;
  const stateOf = (key: string): FieldState => {
    const model = sections.flatMap(({ fields }) => fields).find(({ field }) => field.key === key);
    if (!model) return 'elsewhere';
    return isBlank(model.value) ? 'open' : 'done';
  };
  return (
    <PackPage
      {...page}
      {...desk}
      own={own}
      builtin={builtinPacks()}
      stateOf={stateOf}
      ports={PORTS}
    />
  );
}
