/** One value of an entry: its label and the control of its type. */
import { useId } from 'react';
import type { DocumentEntry } from '../../lib/domain/entry/entry';
import { DateInput } from '../form/DateInput';
import { DocRefInput } from '../form/DocRefInput';
import { NumberInput } from '../form/NumberInput';
import { TextInput } from '../form/TextInput';
import { asDate, asList, asNumber } from '../form/values';
import { FindingsInput } from './FindingsInput';
import type { ChoiceWord, FormField } from './fields';
import type { EntryWords } from './words';

export interface EntryFieldProps {
  field: FormField;
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
  words: EntryWords;
  /** Documents that may be named. */
  documents: readonly DocumentEntry[];
  years: readonly number[];
}

/** Composed controls get a group label. */
export function EntryField(props: EntryFieldProps) {
  const { field, label } = props;
  const id = useId();
  if (field.type === 'ref' || field.type === 'choices' || field.type === 'findings') {
    return (
      <fieldset className="field">
        <legend className="label">{label}</legend>
        <Grouped {...props} />
      </fieldset>
    );
  }
  const long = field.type === 'text' || field.type === 'line';
  return (
    <div className={long ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <Single {...props} id={id} />
    </div>
  );
}

function Grouped({ field, value, onChange, words }: EntryFieldProps) {
  if (field.type === 'ref') return <DocRefInput value={value} onChange={onChange} />;
  if (field.type === 'findings')
    return <FindingsInput findings={asList(value)} onChange={onChange} words={words} />;
  if (field.type !== 'choices') return null;
  const chosen = asList(value) as ChoiceWord[];
  const toggle = (word: ChoiceWord) =>
    onChange(chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word]);
  return (
    <div className="register-choices">
      {field.among.map((word) => (
        <label key={word} className="check">
          <input type="checkbox" checked={chosen.includes(word)} onChange={() => toggle(word)} />
          <span>{words.choice(word)}</span>
        </label>
      ))}
    </div>
  );
}

function Single(props: EntryFieldProps & { id: string }) {
  const { id, field, value, onChange } = props;
  switch (field.type) {
    case 'day':
      return <DateInput id={id} value={asDate(value)} onChange={onChange} />;
    case 'count':
    case 'decimal':
      return <NumberInput id={id} kind={field.type} value={asNumber(value)} onChange={onChange} />;
    case 'short':
    case 'line':
    case 'text':
      return <TextInput id={id} long={field.type === 'text'} value={value} onChange={onChange} />;
    default:
      return <Chooser {...props} />;
  }
}

function Chooser({
  id,
  field,
  value,
  onChange,
  words,
  documents,
  years,
}: EntryFieldProps & { id: string }) {
  const { t, choice, name } = words;
  const isYear = field.type === 'year';
  const options: [string, string][] = isYear
    ? years.map((year) => [String(year), String(year)])
    : field.type === 'document'
      ? documents.map((entry) => [entry.id, name(entry)])
      : field.type === 'choice'
        ? field.among.map((word) => [word, choice(word)])
        : [];
  return (
    <select
      id={id}
      className="input"
      value={value === undefined || value === null ? '' : String(value)}
      onChange={({ target }) =>
        onChange(target.value === '' ? null : isYear ? Number(target.value) : target.value)
      }
    >
      <option value="">{t(isYear ? 'byItsDay' : 'choose')}</option>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}
