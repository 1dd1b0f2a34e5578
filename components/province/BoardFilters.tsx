/** The controls that narrow the board. */
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { UNIT_STATES } from '../../lib/rollup/board/rows';
import type { Level } from '../../lib/rollup/province/units';
import { Field } from '../basic/Field';
import { useText } from '../text/language';
import { NO_FILTER, NOTES, type BoardFilter } from './filter';

export interface BoardFiltersProps {
  filter: BoardFilter;
  levels: readonly Level[];
  onChange: (filter: BoardFilter) => void;
}

const RESULTS = ['complying', 'weak', 'not-sent', 'open'] as const;

export function BoardFilters({ filter, levels, onChange }: BoardFiltersProps) {
  const t = useText(uiProvinceStrings);
  const put = <K extends keyof BoardFilter>(key: K, value: string) =>
    onChange({ ...filter, [key]: value === '' ? null : value });
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return (
    <div role="search" className="row filters no-print">
      <Field label={t('search')}>
        {(tie) => (
          <input
            {...tie}
            type="search"
            className="input"
            placeholder={t('searchHint')}
            value={filter.text}
            onChange={({ target }) => onChange({ ...filter, text: target.value })}
          />
        )}
      </Field>
      <Choice
        label={t('filterLevel')}
        value={filter.level}
        options={levels.map(({ id, name }) => [id, name])}
        onChange={(value) => put('level', value)}
      />
      <Choice
        label={t('filterState')}
        value={filter.state}
        options={[
          ...UNIT_STATES.map((one) => [one, t(`state.${one}`)] as const),
          ['out', t('outOfScope')],
        ]}
        onChange={(value) => put('state', value)}
      />
      <Choice
        label={t('filterResult')}
        value={filter.result}
        options={RESULTS.map((one) => [one, t(`result.${one}`)])}
        onChange={(value) => put('result', value)}
      />
      <Choice
        label={t('filterNote')}
        value={filter.note}
        options={NOTES.map((one) => [one, t(`note.${one}`)])}
        onChange={(value) => put('note', value)}
      />
      {isNarrowed && (
        <button type="button" className="button" onClick={() => onChange(NO_FILTER)}>
          {t('clearFilters')}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

/** A select whose first option is "all". */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const t = useText(uiProvinceStrings);
  return (
    <Field label={label}>
      {(tie) => (
        <select
          {...tie}
          className="input"
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">{t('all')}</option>
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
