/** A sentence that names a document, to fill the form from; also the text marked on a page. */
import { useState } from 'react';
import type { EntryDraft } from './form-state';
import type { EntryWords } from './words';

export interface SentenceProps {
  draft: EntryDraft;
  words: EntryWords;
  onRecognise: (sentence: string) => void;
}

/** Enter recognises instead of saving: the fields are looked at first. */
export function Sentence({ draft, words: { t }, onRecognise }: SentenceProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? draft.sentence;
  return (
    <div>
      <label htmlFor="register-sentence">{t('sentence')}</label>
      <div className="register-sentence">
        <textarea
          id="register-sentence"
          className="input"
          rows={2}
          aria-describedby="register-sentence-hint"
          value={text}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onRecognise(text);
          }}
        />
        <button type="button" className="button" onClick={() => onRecognise(text)}>
          {t('recognise')}
        </button>
      </div>
      <p id="register-sentence-hint" className="small quiet">
        {t('sentenceHint')}
      </p>
      <p role="status" className="small">
        {draft.told === 'recognised' && t('recognised')}
        {draft.told === 'not-recognised' && t('recognisedNone')}
      </p>
    </div>
  );
}
