/** One field of the form: label, control, provenance, problems; all tied together for those who listen. */
import { useLanguage, useText } from '../text/language';
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { ProblemList } from '../basic/ProblemList';
import { fieldId, isComputed, type FieldModel } from './model';
import { Provenance, type ProvenanceProps } from './Provenance';
import { ReadOnlyValue } from './ReadOnlyValue';
import { isComposed, ValueInput } from './ValueInput';

export interface FieldRowProps extends Pick<ProvenanceProps, 'onSources'> {
  model: FieldModel;
  onChange: ProvenanceProps['onChange'];
  /** Takes what was typed away, so that the portal's number or the profile stands again. */
  onReset: (key: string) => void;
}

/** A row of the form. */
export function FieldRow(props: FieldRowProps) {
  const w = useText(uiWorkbenchStrings);
  const { model } = props;
  const { field } = model;
  const id = fieldId(field.key);
  const grouped = isComposed(field.type);
  const Group = grouped ? 'fieldset' : 'div';
  return (
    <Group className="field" data-field={field.key}>
      {grouped ? (
        <legend className="label">
          <LabelText model={model} />
        </legend>
      ) : (
        <label htmlFor={id}>
          <LabelText model={model} />
        </label>
      )}
      <Control {...props} id={id} />
      <div id={`${id}-about`}>
        <Provenance {...props} onReset={() => props.onReset(field.key)} />
        {model.problems.length > 0 && (
          <ProblemList problems={model.problems} label={w('problems')} />
        )}
      </div>
    </Group>
  );
}

function LabelText({ model: { field } }: { model: FieldModel }) {
  const t = useText(uiFormStrings);
  const language = useLanguage();
  return (
    <>
      {field.label[language] ?? field.label.vi}
      {field.clerk && <span className="hint"> · {t('clerk')}</span>}
      {!field.clerk && !field.required && !isComputed(field) && (
        <span className="hint"> · {t('optional')}</span>
      )}
    </>
  );
}

function Control({ model, onChange, id }: FieldRowProps & { id: string }) {
  const { field, value, annex, problems } = model;
  const describedBy = `${id}-about`;
  if (isComputed(field) || field.type === 'rate') {
    return <ReadOnlyValue id={id} value={value} describedBy={describedBy} />;
  }
  return (
    <ValueInput
      id={id}
      aria-invalid={problems.some(({ severity }) => severity === 'error')}
      aria-describedby={describedBy}
      type={field.type}
      item={field.item}
      itemLabels={field.itemLabels}
      choices={field.choices}
      annex={annex ?? undefined}
      value={value}
      onChange={(next) => onChange(field.key, next)}
    />
  );
}
