/** Notes for whoever goes on with the work. */
import { useState, type FormEvent } from 'react';
import type { Note } from '../../lib/domain/keeping';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { Field } from '../basic/Field';
import { showInstant } from '../text/format';
import { useText } from '../text/language';

export interface NotesCardProps {
  notes: readonly Note[];
  onAdd: (text: string) => void;
  onRemove: (note: Note) => void;
}

/** A field for a new note, and those there are. */
export function NotesCard({ notes, onAdd, onRemove }: NotesCardProps) {
  const t = useText(uiKeepStrings);
  const common = useText(uiCommonStrings);
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <section aria-labelledby="notes-title" className="stack">
      <h2 id="notes-title">{t('notesTitle')}</h2>
      <p className="quiet">{t('notesHint')}</p>
      {notes.length === 0 && <p>{t('notesNone')}</p>}
      <ul className="plain stack">
        {notes.map((note) => (
          <li key={note.id} className="keep-note">
            <span className="quiet small">{showInstant(note.at)}</span>
            <span className="break">{note.text}</span>
            <button
              type="button"
              className="button small"
              aria-label={t('noteRemove', { at: showInstant(note.at) })}
              onClick={() => onRemove(note)}
            >
              {common('remove')}
            </button>
          </li>
        ))}
      </ul>
      <form className="stack" onSubmit={submit}>
        <Field label={t('noteNew')}>
          {(tie) => (
            <textarea
              {...tie}
              className="input"
              rows={3}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <p>
          <button type="submit" className="button">
            {t('noteAdd')}
          </button>
        </p>
      </form>
    </section>
  );
}
