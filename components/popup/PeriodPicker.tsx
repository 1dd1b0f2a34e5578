/** The year, the period by preset, and its two dates, which are always printed; the unit on the portal. */
import type { Period } from '../../lib/domain/figures';
import { PERIOD_PRESETS, partsOf, type PeriodPreset } from '../../lib/domain/presets';
import { WHOLE_PAGE } from '../../lib/domain/portal-unit';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import type { NamedPeriod } from '../../lib/packs/periods';
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { Field } from '../basic/Field';
import { DateInput } from '../form/DateInput';
import { showDate } from '../text/format';
import { useLanguage, useText } from '../text/language';

/** The names of the presets. */
export const PRESET_KEY = {
  'calendar-to-date': 'presetToDate',
  '15/12-14/12': 'presetNational',
  'full-year': 'presetFullYear',
  quarter: 'presetQuarter',
  month: 'presetMonth',
  custom: 'presetCustom',
} as const satisfies Record<PeriodPreset, string>;

/** Tells a pack's period from a preset of ours. */
const OF_PACK = 'pack:';

export interface PeriodPickerProps {
  year: number;
  years: readonly number[];
  preset: PeriodPreset;
  /** Which quarter or month, for the presets that take one. */
  part?: number | null;
  period: Period;
  /** The unit taken, `WHOLE_PAGE`, or null while nobody has said. */
  unit: string | null;
  /** Names of units seen on the portal; the choice is shown where there is one. */
  units: readonly string[];
  onYear: (year: number) => void;
  /** Periods that packs bring, of this year. */
  named?: readonly NamedPeriod[];
  onPreset: (preset: PeriodPreset, part?: number) => void;
  /** A date typed by hand; makes the preset `custom`. */
  onPeriod: (period: Period) => void;
  onUnit: (unit: string | null) => void;
}

/** All choices of the period in one fold, with the dates in force on its first line. */
export function PeriodPicker(props: PeriodPickerProps) {
  const common = useText(uiCommonStrings);
  const popup = useText(uiPopupStrings);
  const { from, to } = props.period;
  return (
    <details className="period-picker">
      <summary>
        {common('periodOf', { from: showDate(from), to: showDate(to) })}
        {props.unit && ` · ${props.unit === WHOLE_PAGE ? popup('unitWhole') : props.unit}`}
      </summary>
      <div className="stack" style={{ paddingTop: 8 }}>
        <PeriodForm {...props} />
      </div>
    </details>
  );
}

/** The same choices, open. */
export function PeriodForm(props: PeriodPickerProps) {
  return (
    <div className="period">
      <YearAndPreset {...props} />
      <PartSelect {...props} />
      <Dates {...props} />
      {(props.units.length > 0 || props.unit) && <UnitSelect {...props} />}
    </div>
  );
}

/** The year and the preset, side by side. */
function YearAndPreset(props: PeriodPickerProps) {
  const { year, years, preset, period, named = [], onYear, onPreset, onPeriod } = props;
  const t = useText(uiPopupStrings);
  const language = useLanguage();
  const inUse =
    preset === 'custom'
      ? named.find((one) => one.period.from === period.from && one.period.to === period.to)
      : undefined;
  const choose = (value: string) => {
    const own = named.find(({ id }) => value === OF_PACK + id);
    if (own) onPeriod(own.period);
    else onPreset(value as PeriodPreset);
  };
  return (
    <div className="period-dates">
      <Field label={t('year')}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={year}
            onChange={(event) => onYear(Number(event.target.value))}
          >
            {years.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('preset')}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={inUse ? OF_PACK + inUse.id : preset}
            onChange={(event) => choose(event.target.value)}
          >
            {PERIOD_PRESETS.map((choice) => (
              <option key={choice} value={choice}>
                {t(PRESET_KEY[choice])}
              </option>
            ))}
            {named.map(({ id, displayName }) => (
              <option key={id} value={OF_PACK + id}>
                {displayName[language] ?? displayName.vi}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

/** Which quarter or month; nothing for the other presets. */
function PartSelect({ preset, part, onPreset }: PeriodPickerProps) {
  const t = useText(uiPopupStrings);
  const parts = partsOf(preset);
  if (parts === null) return null;
  const [label, name] =
    preset === 'quarter'
      ? (['whichQuarter', 'quarterOf'] as const)
      : (['whichMonth', 'monthOf'] as const);
  return (
    <Field label={t(label)}>
      {(tie) => (
        <select
          {...tie}
          className="input"
          value={part ?? ''}
          onChange={(event) => onPreset(preset, Number(event.target.value))}
        >
          {part == null && <option value="">–</option>}
          {Array.from({ length: parts }, (_, at) => (
            <option key={at} value={at + 1}>
              {t(name, { part: at + 1 })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Dates({ period, onPeriod }: PeriodPickerProps) {
  const common = useText(uiCommonStrings);
  return (
    <div className="period-dates">
      <Field label={common('from')}>
        {(tie) => (
          <DateInput
            {...tie}
            value={period.from}
            onChange={(from) => from && onPeriod({ ...period, from })}
          />
        )}
      </Field>
      <Field label={common('to')}>
        {(tie) => (
          <DateInput
            {...tie}
            value={period.to}
            onChange={(to) => to && onPeriod({ ...period, to })}
          />
        )}
      </Field>
    </div>
  );
}

/** The unit's name on the portal, everything the page shows, or nothing said yet. */
export function UnitSelect({ unit, units, onUnit }: PeriodPickerProps) {
  const t = useText(uiPopupStrings);
  const known = unit === null || unit === WHOLE_PAGE || units.includes(unit);
  const choices = known ? units : [unit, ...units];
  return (
    <Field label={t('unit')}>
      {(tie) => (
        <select
          {...tie}
          className="input portal-unit"
          value={unit ?? ''}
          onChange={(event) => onUnit(event.target.value || null)}
        >
          <option value="">{t('unitUnsaid')}</option>
          <option value={WHOLE_PAGE}>{t('unitWhole')}</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
    </Field>
  );
}
