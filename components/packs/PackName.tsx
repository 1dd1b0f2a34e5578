/** One's own pack is called as one likes. */
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { packFileOf } from '../../lib/packs/own-pack-schema';
import { Field } from '../basic/Field';
import { useText } from '../text/language';
import type { PackDetailsProps } from './PackDetails';

/** Renames when the field is left. */
export function PackName({ pack, run, ports }: Pick<PackDetailsProps, 'pack' | 'run' | 'ports'>) {
  const t = useText(uiPackPageStrings);
  const name = pack.displayName.vi;
  const rename = (next: string) => {
    const vi = next.trim();
    if (vi === '' || vi === name) return;
    run(ports.keep({ ...packFileOf(pack), displayName: { ...pack.displayName, vi } }));
  };
  return (
    <Field label={t('renamed')}>
      {(tie) => (
        <input
          {...tie}
          key={name}
          className="input"
          defaultValue={name}
          maxLength={120}
          onBlur={(event) => rename(event.target.value)}
        />
      )}
    </Field>
  );
}
