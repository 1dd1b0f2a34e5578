/** "New pack from this one": asks for its name and id. */
import { useState, type FormEvent } from 'react';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { copyPack, freeId, freeName, isPackId } from '../../lib/packs/copy-pack';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import { Field } from '../basic/Field';
import { useText } from '../text/language';

interface PackCopyProps {
  pack: OwnPackFile;
  /** Ids that packs have already. */
  taken: readonly string[];
  onMake: (pack: OwnPackFile) => void;
  onLeave: () => void;
}

/** A small form; nothing is made before both are sound. */
export function PackCopy({ pack, taken, onMake, onLeave }: PackCopyProps) {
  const t = useText(uiPackPageStrings);
  const [id, setId] = useState(() => freeId(pack.id, taken));
  const [name, setName] = useState(() => freeName(pack.displayName.vi, id));
  const fault = !isPackId(id) ? t('copyIdBad') : taken.includes(id) ? t('copyIdTaken') : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fault === null && name.trim() !== '') onMake(copyPack(pack, id, name.trim()));
  };
  return (
    <form
      className="stack notice"
      onSubmit={submit}
      aria-label={t('copyTitle', { name: pack.displayName.vi })}
    >
      <p>{t('copyHint')}</p>
      <Field label={t('copyName')}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            value={name}
            maxLength={120}
            required
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('copyId')} hint={t('copyIdHint')} error={fault ?? undefined}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            value={id}
            maxLength={80}
            spellCheck={false}
            onChange={(event) => setId(event.target.value.trim().toLowerCase())}
          />
        )}
      </Field>
      <p className="row">
        <button
          type="submit"
          className="button primary"
          disabled={fault !== null || name.trim() === ''}
        >
          {t('copyMake')}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {t('copyCancel')}
        </button>
      </p>
    </form>
  );
}
