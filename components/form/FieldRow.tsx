/** One field of the form: label, control, provenance, problems; all tied together for those who listen. */
import { useLanguage, useText } from '../text/language';
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { uiNarrativeStrings } from '../../lib/domain/strings/ui-narrative';
import { besideKey } from '../../lib/report/values/unit-values';
import { ProblemList } from '../basic/ProblemList';
import { QuickFixes, type Commands } from '../basic/QuickFixes';
import { MarksContext, type Mark } from '../narrative/marks';
import { useNarrative } from '../narrative/world';
import { AboutButton } from './AboutCard';
import { FieldContext } from './field-context';
import { fieldId, isComputed, type FieldModel } from './model';
import { OfficeValue } from './OfficeValue';
import { SigningForms } from './SigningForms';
import { Provenance, type ProvenanceProps } from './Provenance';
import { ReadOnlyValue } from './ReadOnlyValue';
import { isComposed, ValueInput } from './ValueInput';

export interface FieldRowProps extends Pick<ProvenanceProps, 'onSources'> {
  model: FieldModel;
  onChange: ProvenanceProps['onChange'];
  /** Takes what was typed away, so that the portal's number or the profile stands again. */
  onReset: (key: string) => void;
  /** Takes the office's value into a field of a unit's report. */
  onOffice?: (key: string, value: unknown) => void;
}

const NO_MARKS: readonly Mark[] = [];
const NO_COMMANDS: Commands = {};

/** A row of the form. */
export function FieldRow(props: FieldRowProps) {
  const w = useText(uiWorkbenchStrings);
  const { model } = props;
  const { field } = model;
  // The line above the provenance says it, with its own way out.
  const listed = model.problems.filter(({ code }) => code !== 'report/carried-unconfirmed');
  const world = useNarrative();
  const commands = world?.commands ?? NO_COMMANDS;
  const inForm = world !== null;
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
        <label id={`${id}-label`} htmlFor={id} onClick={() => focusControl(id)}>
          <LabelText model={model} />
        </label>
      )}
      {inForm && <AboutButton model={model} />}
      <MarksContext.Provider value={model.marks ?? NO_MARKS}>
        <FieldContext.Provider value={field}>
          <Control {...props} id={id} />
        </FieldContext.Provider>
      </MarksContext.Provider>
      {model.signing && model.signing.length > 0 && (
        <SigningForms
          forms={model.signing}
          onTake={({ authority, title }) => {
            props.onChange(field.key, authority);
            props.onChange(besideKey(field.key, 'sign.title'), title);
          }}
        />
      )}
      <div id={`${id}-about`}>
        {model.carriedFrom && <CarriedLine field={field.key} year={model.carriedFrom} />}
        <Provenance {...props} onReset={() => props.onReset(field.key)} />
        {props.onOffice && <OfficeValue model={model} onTake={props.onOffice} />}
        {listed.length > 0 && (
          <ProblemList
            problems={listed}
            label={w('problems')}
            more={(problem) => <QuickFixes problem={problem} commands={commands} />}
          />
        )}
      </div>
    </Group>
  );
}

/** Words of another year say so until somebody has read and confirmed them. */
function CarriedLine({ field, year }: { field: string; year: number }) {
  const t = useText(uiNarrativeStrings);
  const world = useNarrative();
  return (
    <p className="carried small" data-carried={year}>
      <span>{t('carriedFrom', { year })}</span>
      <button
        type="button"
        className="button small"
        data-action="confirm-carried"
        onClick={() => world?.commands['carried.confirm']?.({ field })}
      >
        {t('confirmCarried')}
      </button>
    </p>
  );
}

/** A label's press reaches inputs by itself, not an editor. */
function focusControl(id: string) {
  const control = document.getElementById(id);
  if (control?.isContentEditable) control.focus();
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
