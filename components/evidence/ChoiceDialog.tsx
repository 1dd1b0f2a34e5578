/** Asks for the note without which nothing is taken, and for the number where it is typed. */
import { useState, type FormEvent } from 'react';
import type { Choice } from '../../lib/domain/choice';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { Field } from '../basic/Field';
import { Modal } from '../basic/Modal';
import { useText } from '../text/language';
import { parseCount } from '../text/parse';

/** Which number is to be taken. */
export type Wanted =
  | {
      kind: 'take';
      pick: NonNullable<Choice['pick']>;
      value: string;
      basis: string;
      /** Taking it makes it no more complete than it is. */
      partial: boolean;
    }
  | { kind: 'type' };

export interface ChoiceDialogProps {
  /** Null: closed. */
  wanted: Wanted | null;
  name: string;
  onSave: (pick: NonNullable<Choice['pick']>, note: string) => void;
  onClose: () => void;
}

/** The dialog; leaving it saves nothing. */
export function ChoiceDialog({ wanted, name, onSave, onClose }: ChoiceDialogProps) {
  const t = useText(uiEvidenceStrings);
  if (!wanted) return null;
  const title =
    wanted.kind === 'type'
      ? t('typeDialog', { name })
      : t('choiceDialog', { value: wanted.value, basis: wanted.basis, name });
  return (
    <Modal open title={title} onClose={onClose}>
      <ChoiceForm wanted={wanted} onSave={onSave} />
    </Modal>
  );
}

function ChoiceForm({ wanted, onSave }: { wanted: Wanted } & Pick<ChoiceDialogProps, 'onSave'>) {
  const t = useText(uiEvidenceStrings);
  const [number, setNumber] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const pick = wanted.kind === 'take' ? wanted.pick : typedPick(number);
  const reason = note.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (pick && reason !== '') onSave(pick, reason);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {wanted.kind === 'take' && wanted.partial && (
        <p className="notice warning">{t('takeIncomplete')}</p>
      )}
      {wanted.kind === 'type' && (
        <Field label={t('numberLabel')} error={tried && !pick ? t('numberNeeded') : null}>
          {(tie) => (
            <input
              {...tie}
              className="input short"
              inputMode="numeric"
              autoComplete="off"
              value={number}
              onChange={(event) => setNumber(event.target.value)}
            />
          )}
        </Field>
      )}
      <Field
        label={t('noteLabel')}
        hint={t('noteHint')}
        error={tried && reason === '' ? t('noteNeeded') : null}
      >
        {(tie) => (
          <textarea
            {...tie}
            className="input"
            required
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <p>
        <button type="submit" className="button primary">
          {t('saveChoice')}
        </button>
      </p>
    </form>
  );
}

function typedPick(text: string): NonNullable<Choice['pick']> | null {
  const parsed = parseCount(text);
  return parsed.ok && parsed.value !== null ? { kind: 'typed', value: parsed.value } : null;
}
