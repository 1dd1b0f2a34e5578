/** Which period a grid covers, where the page does not say it itself. */
import type { GridPeriod } from '../../lib/domain/reading';
import type { TaughtPeriod } from '../../lib/packs/taught-schema';
import { isPersonalLabel, isSearchLabel } from '../../lib/reading/meaning/privacy';
import type { RawControl } from '../../lib/reading/raw';
import { h } from './dom';
import { showDay, t } from './text';

export interface PeriodEditorProps {
  /** Whose period it is. */
  label: string;
  /** What the page says now. */
  period: GridPeriod | null;
  taught: TaughtPeriod | null;
  controls: readonly RawControl[];
  today: string;
  onTeach: (period: TaughtPeriod | null) => void;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const LONGEST_VALUE = 40;
const YEAR = /^(năm\s*)?20\d{2}$/i;
const WITHIN_YEAR = /^((tháng|quý)\s*)?(\d{1,2}|[iv]{1,3})$|^\d+ tháng (đầu|cuối) năm$/i;

/** A select of ways to date the table, and two dates for fixed days. */
export function periodEditor(props: PeriodEditorProps): HTMLElement {
  const { taught, onTeach, today } = props;
  const ways = waysOf(props);
  const said = JSON.stringify(taught && 'controls' in taught ? taught.controls : null);
  const start =
    taught === null ? 'page' : 'running' in taught ? 'running' : 'from' in taught ? 'fixed' : said;
  const select = h(
    'select',
    { class: 'period', onchange: () => change() },
    ...ways.map(({ value, label }) => h('option', { value, selected: value === start }, label)),
  );
  const fixed =
    taught && 'from' in taught ? taught : { from: `${today.slice(0, 4)}-01-01`, to: today };
  const from = h('input', { type: 'date', value: fixed.from, onchange: () => change() });
  const to = h('input', { type: 'date', value: fixed.to, onchange: () => change() });
  const days = h(
    'div',
    { hidden: start !== 'fixed' },
    h(
      'div',
      { class: 'row' },
      h('label', {}, `${t('periodFrom')} `, from),
      h('label', {}, `${t('periodTo')} `, to),
    ),
    h('div', { class: 'soft small' }, t('periodFixedHint')),
  );
  function change(): void {
    days.hidden = select.value !== 'fixed';
    if (select.value === 'page') onTeach(null);
    else if (select.value === 'running') onTeach({ running: 'year' });
    else if (select.value !== 'fixed') onTeach({ controls: JSON.parse(select.value) as string[] });
    else if (isDay(from.value) && isDay(to.value) && from.value <= to.value)
      onTeach({ from: from.value, to: to.value, namedOn: today });
    else onTeach(null);
  }
  return h('div', { class: 'column' }, h('label', {}, props.label, select), days);
}

function waysOf({ period, controls }: PeriodEditorProps): { value: string; label: string }[] {
  const printed = period ? `${showDay(period.from)}–${showDay(period.to)}` : t('periodNone');
  const named = controls.filter(
    ({ label, value }) =>
      label !== '' &&
      value !== '' &&
      value.length <= LONGEST_VALUE &&
      !isPersonalLabel(label) &&
      !isSearchLabel(label),
  );
  const dates = named.filter(({ value }) =>
    /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(value),
  );
  const pair = dates.length >= 2 ? [dates[0]!.label, dates[1]!.label] : null;
  // "Tháng 9" says a period only beside the year it is of.
  const years = named.filter(({ value }) => YEAR.test(value.trim()));
  const within = named.filter(({ value }) => WITHIN_YEAR.test(value.trim()));
  return [
    { value: 'page', label: t('periodPage', { period: printed }) },
    { value: 'running', label: t('periodRunning') },
    { value: 'fixed', label: t('periodFixed') },
    ...(pair
      ? [{ value: JSON.stringify(pair), label: t('periodPair', { from: pair[0]!, to: pair[1]! }) }]
      : []),
    ...within.flatMap((part) =>
      years.map((year) => ({
        value: JSON.stringify([part.label, year.label]),
        label: t('periodTwo', {
          label: part.label,
          value: part.value,
          yearLabel: year.label,
          year: year.value,
        }),
      })),
    ),
    ...named
      .filter((control) => !dates.includes(control))
      .map(({ label, value }) => ({
        value: JSON.stringify([label]),
        label: t('periodControl', { label, value }),
      })),
  ];
}
