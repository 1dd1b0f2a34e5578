/** One unit of the list being added or mended: name, level, other names, days, who goes on, its scope in the year. */
import { useState } from 'react';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiProvinceRulesStrings } from '../../lib/domain/strings/ui-province-rules';
import type { Province } from '../../lib/rollup/province/schema';
import type { Level } from '../../lib/rollup/province/units';
import { Field, type FieldTie } from '../basic/Field';
import { Modal } from '../basic/Modal';
import { nowInstant } from '../data/clock';
import { DateInput } from '../form/DateInput';
import { showDate } from '../text/format';
import { useText } from '../text/language';
import type { Change } from './desk/questions';
import { changesOf, draftOf, type DraftFault, type UnitDraft } from './unit-draft';

export interface UnitDialogProps {
  /** Null: closed; '': a new one. */
  id: string | null;
  province: Province;
  levels: readonly Level[];
  year: number;
  onChange: (changes: Change[]) => Promise<string | null>;
  onClose: () => void;
}

export function UnitDialog(props: UnitDialogProps) {
  const t = useText(uiProvinceRulesStrings);
  const { id, province, onClose } = props;
  const name = province.organisations.find((one) => one.id === id)?.name;
  const title = name === undefined ? t('newUnit') : t('unitTitle', { name });
  return (
    <Modal open={id !== null} title={title} onClose={onClose}>
      {id !== null && <UnitForm {...props} id={id} />}
    </Modal>
  );
}

function UnitForm({
  id,
  province,
  levels,
  year,
  onChange,
  onClose,
}: UnitDialogProps & { id: string }) {
  const t = useText(uiProvinceRulesStrings);
  const common = useText(uiCommonStrings);
  const [draft, setDraft] = useState<UnitDraft>(() =>
    draftOf(province, id, year, t('sourceTyped', { day: showDate(nowInstant()) })),
  );
  const [fault, setFault] = useState<DraftFault | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const put = (part: Partial<UnitDraft>) => setDraft({ ...draft, ...part });
  const save = async () => {
    const made = changesOf(draft, province, id, year);
    if ('fault' in made) return setFault(made.fault);
    setFault(null);
    const reason = await onChange(made.changes);
    setRefused(reason);
    if (reason === null) onClose();
  };
  return (
    <form
      className="stack form"
      data-unit-form=""
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t('name')} error={fault?.field === 'name' ? t('nameNeeded') : null}>
        {(tie) => <Line tie={tie} value={draft.name} onValue={(name) => put({ name })} />}
      </Field>
      <Field label={t('level')}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={draft.level}
            onChange={({ target }) => put({ level: target.value })}
          >
            <option value="">{t('levelNone')}</option>
            {levels.map((level) => (
              <option key={level.id} value={level.id}>
                {level.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('aliases')} hint={t('aliasesHint')}>
        {(tie) => <Lines tie={tie} value={draft.aliases} onValue={(aliases) => put({ aliases })} />}
      </Field>
      <div className="together">
        <Field label={t('validFrom')}>
          {(tie) => (
            <DateInput
              {...tie}
              value={draft.validFrom}
              onChange={(validFrom) => put({ validFrom })}
            />
          )}
        </Field>
        <Field
          label={t('validTo')}
          error={fault?.field === 'successorsDay' ? t('successorsDay') : null}
        >
          {(tie) => (
            <DateInput {...tie} value={draft.validTo} onChange={(validTo) => put({ validTo })} />
          )}
        </Field>
      </div>
      <Field
        label={t('successors')}
        hint={t('successorsHint')}
        error={fault?.field === 'successors' ? t('successorsWrong', { names: fault.names }) : null}
      >
        {(tie) => (
          <Lines tie={tie} value={draft.successors} onValue={(successors) => put({ successors })} />
        )}
      </Field>
      <Scope draft={draft} year={year} fault={fault} onPut={put} />
      <Field label={t('source')}>
        {(tie) => <Line tie={tie} value={draft.source} onValue={(source) => put({ source })} />}
      </Field>
      {refused !== null && (
        <p role="alert" className="field-error">
          {t('refused', { reason: refused })}
        </p>
      )}
      <p className="row">
        <button type="submit" className="button primary">
          {common('save')}
        </button>
        {id !== '' && <Remove onRemove={() => onChange([{ do: 'drop', id }]).then(onClose)} />}
      </p>
    </form>
  );
}

interface ScopeProps {
  draft: UnitDraft;
  year: number;
  fault: DraftFault | null;
  onPut: (part: Partial<UnitDraft>) => void;
}

function Scope({ draft, year, fault, onPut }: ScopeProps) {
  const t = useText(uiProvinceRulesStrings);
  return (
    <div className="together">
      <Field label={t('scope', { year })}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={draft.scope}
            onChange={({ target }) => onPut({ scope: target.value as UnitDraft['scope'] })}
          >
            {(['auto', 'in', 'out'] as const).map((one) => (
              <option key={one} value={one}>
                {t(`scope.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {draft.scope !== 'auto' && (
        <Field
          label={t('scopeReason')}
          error={fault?.field === 'scopeReason' ? t('scopeReasonNeeded') : null}
        >
          {(tie) => (
            <Line
              tie={tie}
              value={draft.scopeReason}
              onValue={(scopeReason) => onPut({ scopeReason })}
            />
          )}
        </Field>
      )}
    </div>
  );
}

interface TextProps {
  tie: FieldTie;
  value: string;
  onValue: (value: string) => void;
}

const Line = ({ tie, value, onValue }: TextProps) => (
  <input
    {...tie}
    className="input"
    value={value}
    onChange={({ target }) => onValue(target.value)}
  />
);

const Lines = ({ tie, value, onValue }: TextProps) => (
  <textarea
    {...tie}
    className="input"
    rows={2}
    value={value}
    onChange={({ target }) => onValue(target.value)}
  />
);

/** A merged unit gets a last day; removing is for what was listed by mistake. */
function Remove({ onRemove }: { onRemove: () => Promise<void> }) {
  const t = useText(uiProvinceRulesStrings);
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {t('removeUnit')}
      </button>
    );
  return (
    <span className="stack">
      <span>{t('removeUnitAsk')}</span>
      <button type="button" className="button" onClick={() => void onRemove()}>
        {t('removeUnitDo')}
      </button>
    </span>
  );
}
