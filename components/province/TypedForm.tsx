/** Counts of a report that no reader reads, typed in by whoever reads it: a scan, an old .doc, words of no form. */
import { useState } from 'react';
import { uiProvinceTypedStrings } from '../../lib/domain/strings/ui-province-typed';
import { Field } from '../basic/Field';
import { today } from '../data/clock';
import { showCount, showDate } from '../text/format';
import { useText } from '../text/language';
import { parseCount, parseDate } from '../text/parse';
import type { FileAnswer } from './desk/questions';

type Typed = NonNullable<NonNullable<FileAnswer['answer']>['typed']>;
type Key = keyof Typed['values'];

export interface TypedFormProps {
  file: FileAnswer;
  /** Null takes them back. */
  onGive: (typed: Typed | null) => void;
}

/** Shown first: what the province's report is made of. */
const FIRST = 8;

/** What is left blank stays what was read of the file, or unknown. */
export function TypedForm({ file, onGive }: TypedFormProps) {
  const t = useText(uiProvinceTypedStrings);
  const before = file.answer?.typed;
  const [texts, setTexts] = useState(() => textsOf(before));
  const [tried, setTried] = useState(false);
  const read = readTexts(texts);
  const field = ({ key, label }: FileAnswer['countable'][number]) => (
    <Line
      key={key}
      label={label}
      text={texts[key] ?? ''}
      isWrong={tried && read.wrong.has(key)}
      onChange={(text) => setTexts({ ...texts, [key]: text })}
    />
  );
  return (
    <form
      className="stack"
      data-typed-form=""
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (read.wrong.size === 0 && Object.keys(read.values).length > 0)
          onGive({ on: today(), ...read.days, values: read.values });
      }}
    >
      <h3>{t('title')}</h3>
      <p className="small quiet">{t('hint')}</p>
      {before && <p>{t('before', { day: showDate(before.on) })}</p>}
      <div className="row">
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={t(end)} error={tried && read.wrong.has(end) ? t('noDay') : null}>
            {(tie) => (
              <input
                {...tie}
                className="input short"
                placeholder={t('dayHint')}
                value={texts[end] ?? ''}
                onChange={({ target }) => setTexts({ ...texts, [end]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      {file.countable.slice(0, FIRST).map(field)}
      <details>
        <summary>{t('more', { count: Math.max(0, file.countable.length - FIRST) })}</summary>
        <div className="stack">{file.countable.slice(FIRST).map(field)}</div>
      </details>
      {tried && Object.keys(read.values).length === 0 && read.wrong.size === 0 && (
        <p className="field-error">{t('nothing')}</p>
      )}
      <p className="row">
        <button type="submit" className="button primary">
          {t('save')}
        </button>
        {before && (
          <button type="button" className="button" onClick={() => onGive(null)}>
            {t('withdraw')}
          </button>
        )}
      </p>
    </form>
  );
}

interface LineProps {
  label: string;
  text: string;
  isWrong: boolean;
  onChange: (text: string) => void;
}

function Line({ label, text, isWrong, onChange }: LineProps) {
  const t = useText(uiProvinceTypedStrings);
  return (
    <Field label={label} error={isWrong ? t('noCount') : null}>
      {(tie) => (
        <input
          {...tie}
          className="input short"
          inputMode="numeric"
          value={text}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

type Texts = Partial<Record<string, string>>;

function textsOf(typed: Typed | undefined): Texts {
  if (!typed) return {};
  const { from, to, values } = typed;
  return {
    from: from ? showDate(from) : '',
    to: to ? showDate(to) : '',
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, showCount(value)])),
  };
}

/** What the texts say; a blank one says nothing, one that is no count or day is named. */
function readTexts({ from = '', to = '', ...counts }: Texts) {
  const wrong = new Set<string>();
  const days: Pick<Typed, 'from' | 'to'> = {};
  for (const [end, text] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const read = parseDate(text);
    if (!read.ok) wrong.add(end);
    else if (read.value !== null) days[end] = read.value;
  }
  if (days.from && days.to && days.from > days.to) wrong.add('to');
  const values: Typed['values'] = {};
  for (const [key, text = ''] of Object.entries(counts)) {
    const read = parseCount(text);
    if (!read.ok) wrong.add(key);
    else if (read.value !== null) values[key as Key] = read.value;
  }
  return { wrong, days, values };
}
