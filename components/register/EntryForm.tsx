/** The form of one entry: new, from a marked text, or changed. */
import { useEffect, useRef } from 'react';
import type { DocumentEntry, Entry } from '../../lib/domain/entry/entry';
import { RECORDED_KINDS, type RecordedKind } from '../../lib/domain/entry/kinds';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { useText } from '../text/language';
import { EntryField } from './EntryField';
import { FORM_FIELDS, valueKey } from './fields';
import { ofKind, type EntryDraft } from './form-state';
import { Sentence } from './Sentence';
import type { EntryWords } from './words';

/** What became of the last press on "save". */
export type FormTrouble =
  | { kind: 'none' }
  | { kind: 'saving' }
  | { kind: 'blank' }
  | { kind: 'failed'; reason: string }
  /** Another window was faster; `theirs` null: it removed the entry. */
  | { kind: 'conflict'; theirs: Entry | null };

export interface EntryFormProps {
  draft: EntryDraft;
  trouble: FormTrouble;
  /** The entry that says the same already. */
  duplicate: Entry | null;
  documents: readonly DocumentEntry[];
  years: readonly number[];
  words: EntryWords;
  onChange: (draft: EntryDraft) => void;
  onRecognise: (sentence: string) => void;
  onSave: () => void;
  onCancel: () => void;
  onOpen: (entry: Entry) => void;
  onConflict: (keepMine: boolean) => void;
}

/** A form in the page, not over it: a stray Escape must not throw away what was typed. */
export function EntryForm(props: EntryFormProps) {
  const { draft, words, onChange, trouble } = props;
  const { t, kind } = words;
  const common = useText(uiCommonStrings);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = draft.before?.id ?? 'new';
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <form
      className="register-form stack"
      aria-labelledby="register-form-title"
      onSubmit={(event) => {
        event.preventDefault();
        // A half-typed day is in no value yet: saving now would drop it without a word.
        const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
        if (wrong) wrong.focus();
        else props.onSave();
      }}
    >
      <h2 id="register-form-title" tabIndex={-1} ref={heading}>
        {draft.before ? t('formEdit') : t('formNew')}
      </h2>
      {!draft.before && (
        <>
          <div>
            <label htmlFor="register-kind">{t('formKind')}</label>
            <select
              id="register-kind"
              className="input kind"
              value={draft.kind}
              onChange={({ target }) => onChange(ofKind(draft, target.value as RecordedKind))}
            >
              {RECORDED_KINDS.map((one) => (
                <option key={one} value={one}>
                  {kind(one)}
                </option>
              ))}
            </select>
          </div>
          <Sentence draft={draft} words={words} onRecognise={props.onRecognise} />
        </>
      )}
      {props.duplicate && (
        <p role="status" className="notice warning row">
          <span>{t('known')}</span>
          <button type="button" className="link" onClick={() => props.onOpen(props.duplicate!)}>
            {t('knownOpen')}
          </button>
        </p>
      )}
      <Fields {...props} />
      <p className="small quiet">{t('noPersons')}</p>
      <Trouble trouble={trouble} words={words} onConflict={props.onConflict} />
      <div className="row">
        <button type="submit" className="button primary" disabled={trouble.kind === 'saving'}>
          {t('saveEntry')}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {common('cancel')}
        </button>
      </div>
    </form>
  );
}

function Fields({ draft, words, documents, years, onChange }: EntryFormProps) {
  return (
    <div className="register-fields" key={`${draft.kind} ${draft.before?.revision ?? ''}`}>
      {FORM_FIELDS[draft.kind].map((field) => (
        <EntryField
          key={field.name}
          field={field}
          label={words.value(valueKey(field.name, draft.kind))}
          value={draft.values[field.name]}
          words={words}
          documents={documents.filter(({ id }) => id !== draft.before?.id)}
          years={years}
          onChange={(value) =>
            onChange({ ...draft, values: { ...draft.values, [field.name]: value } })
          }
        />
      ))}
    </div>
  );
}

type TroubleProps = Pick<EntryFormProps, 'trouble' | 'words' | 'onConflict'>;

function Trouble({ trouble, words: { t }, onConflict }: TroubleProps) {
  if (trouble.kind === 'blank')
    return (
      <p role="alert" className="field-error">
        {t('nothingTyped')}
      </p>
    );
  if (trouble.kind === 'failed')
    return (
      <p role="alert" className="notice error">
        {t('saveFailed', { reason: trouble.reason })}
      </p>
    );
  if (trouble.kind !== 'conflict') return null;
  return (
    <div role="alert" className="notice warning stack">
      <p>{t(trouble.theirs ? 'conflict' : 'conflictGone')}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={() => onConflict(true)}>
          {t('keepMine')}
        </button>
        <button type="button" className="button" onClick={() => onConflict(false)}>
          {t('takeTheirs')}
        </button>
      </div>
    </div>
  );
}
