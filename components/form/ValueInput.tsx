/** The control of a value, chosen by its type. */
import { useId } from 'react';
import type { ReportAnnex } from '../../lib/packs/report-schema';
import type { ReportField, ValueType } from '../../lib/packs/report-field-schema';
import { partStrings } from '../../lib/domain/strings/ui-form';
import { useLanguage, useText } from '../text/language';
import { AnnexInput } from './annex/AnnexInput';
import { AnswerInput, YesNoDocInput } from './AnswerInput';
import { ChoiceInput } from './ChoiceInput';
import { DateInput } from './DateInput';
import { DocRefInput } from './DocRefInput';
import { ListInput } from './ListInput';
import { NumberInput } from './NumberInput';
import { OptionInput } from './OptionInput';
import { ScoreInput } from './ScoreInput';
import { TextInput } from './TextInput';
import type { InputTie } from './tie';
import { asDate, asList, asNumber, asParts } from './values';

export interface ValueInputProps extends InputTie {
  type: ValueType;
  /** Types of the parts of an object or of a list's item. */
  item?: Readonly<Record<string, ValueType>>;
  /** What the form calls these parts. */
  itemLabels?: ReportField['itemLabels'];
  /** Of the type "choice". */
  choices?: ReportField['choices'];
  /** The annex this list fills, if any. */
  annex?: ReportAnnex;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** True for controls made of several, which need a group label. */
export function isComposed(type: ValueType): boolean {
  return ['docRef', 'docRefs', 'list', 'object', 'decimals'].includes(type);
}

/** One control, or a group of them. */
export function ValueInput(props: ValueInputProps) {
  const { type, item, itemLabels, choices, annex, value, onChange, ...tie } = props;
  const many = { items: asList(value), onChange, addId: tie.id };
  const describedBy = tie['aria-describedby'];
  switch (type) {
    case 'count':
    case 'integer':
    case 'money':
      return <NumberInput {...tie} kind="count" value={asNumber(value)} onChange={onChange} />;
    case 'decimal':
    case 'percent':
      return <NumberInput {...tie} kind="decimal" value={asNumber(value)} onChange={onChange} />;
    case 'date':
      return <DateInput {...tie} value={asDate(value)} onChange={onChange} />;
    case 'yesNo':
      return (
        <ChoiceInput
          {...tie}
          value={typeof value === 'boolean' ? value : null}
          onChange={onChange}
        />
      );
    case 'choice':
      return <OptionInput {...tie} choices={choices ?? []} value={value} onChange={onChange} />;
    case 'answer':
      return <AnswerInput {...tie} value={value} onChange={onChange} />;
    case 'yesNoDoc':
      return <YesNoDocInput {...tie} value={value} onChange={onChange} />;
    case 'score':
      return <ScoreInput {...tie} value={value} onChange={onChange} />;
    case 'docRef':
      return <DocRefInput {...tie} value={value} onChange={onChange} />;
    case 'object':
      return (
        <PartsInput
          {...tie}
          item={item ?? {}}
          labels={itemLabels}
          value={value}
          onChange={onChange}
        />
      );
    case 'docRefs':
      return (
        <ListInput
          {...many}
          describedBy={describedBy}
          blank={() => ({})}
          renderItem={(entry, _, onItem) => (
            <DocRefInput value={entry} onChange={(ref) => onItem(ref ?? {})} />
          )}
        />
      );
    case 'list':
      if (annex)
        return <AnnexInput {...tieOf(many, describedBy)} annex={annex} rows={many.items} />;
      return (
        <ListInput
          {...many}
          describedBy={describedBy}
          blank={() => ({})}
          renderItem={(entry, _, onItem) => (
            <PartsInput
              item={item ?? { text: 'narrative' }}
              labels={itemLabels}
              value={entry}
              onChange={onItem}
            />
          )}
        />
      );
    case 'rate':
    case 'decimals':
    case 'links':
      return null;
    default:
      return <TextInput {...tie} long={type === 'narrative'} value={value} onChange={onChange} />;
  }
}

function tieOf(many: { onChange: (v: unknown) => void; addId?: string }, describedBy?: string) {
  return { onChange: many.onChange, addId: many.addId, describedBy };
}

interface PartsInputProps extends InputTie {
  item: Readonly<Record<string, ValueType>>;
  labels?: ReportField['itemLabels'];
  value: unknown;
  onChange: (value: unknown) => void;
}

/** The parts of an object one under the other; the first control carries the field's own id. */
function PartsInput({ item, labels, value, onChange, ...tie }: PartsInputProps) {
  const language = useLanguage();
  const part = useText(partStrings);
  const base = useId();
  const parts = asParts(value);
  const entries = Object.entries(item);
  return (
    <div className="stack">
      {entries.map(([key, type], at) => {
        const id = at === 0 && tie.id ? tie.id : `${base}-${key}`;
        const own = labels?.[key];
        const ours = key in partStrings ? part(key as keyof typeof partStrings) : key;
        const label = own ? (own[language] ?? own.vi) : ours;
        const control = (
          <ValueInput
            id={id}
            aria-invalid={tie['aria-invalid']}
            aria-describedby={at === 0 ? tie['aria-describedby'] : undefined}
            type={type}
            value={parts[key]}
            onChange={(next) => onChange({ ...parts, [key]: next })}
          />
        );
        if (isComposed(type)) {
          return (
            <fieldset key={key}>
              <legend className="part">{label}</legend>
              {control}
            </fieldset>
          );
        }
        const alone = entries.length === 1;
        return (
          <div key={key}>
            <label id={`${id}-label`} htmlFor={id} className={alone ? 'sr-only' : 'part'}>
              {label}
            </label>
            {control}
          </div>
        );
      })}
    </div>
  );
}
