/** What was just done, and the way back from a removal. */
import { useEffect, useRef } from 'react';
import type { Entry } from '../../lib/domain/entry/entry';
import type { RegisterActs, Told } from './use-register';
import type { EntryWords } from './words';

/** Announced; after a removal the focus goes to "undo", since the row that had it is gone. */
export function ToldLine({ acts, words }: { acts: RegisterActs; words: EntryWords }) {
  const { told, removed } = acts;
  const { t } = words;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (told.kind === 'removed') undo.current?.focus();
  }, [told]);
  const bad = told.kind === 'failed' || told.kind === 'conflict';
  const text = textOf(told, words);
  return (
    <div
      role={bad ? 'alert' : 'status'}
      className={text || removed.length > 0 ? 'register-told row' : ''}
    >
      {text && <span className={bad ? 'field-error' : undefined}>{text}</span>}
      {removed.length > 0 && (
        <button
          ref={undo}
          type="button"
          className="button small"
          data-act="undo"
          onClick={acts.undo}
        >
          {t('undo')}
        </button>
      )}
    </div>
  );
}

function textOf(told: Told, { t, name }: EntryWords): string | null {
  switch (told.kind) {
    case 'none':
      return null;
    case 'saved-count':
      return t('savedCount', { count: told.count });
    case 'failed':
      return t('saveFailed', { reason: told.reason });
    case 'conflict':
      return t('conflict');
    case 'saved':
      return [
        t('saved', { name: name(told.entry) }),
        ...(servesNone(told.entry) ? [t('noRole')] : []),
      ].join(' ');
    default:
      return t(told.kind, { name: name(told.entry) });
  }
}

/** A document that no item of the report will cite: it was saved without saying what it is for. */
const servesNone = (entry: Entry): boolean =>
  entry.kind === 'document' && (entry.values.roles ?? []).length === 0;
