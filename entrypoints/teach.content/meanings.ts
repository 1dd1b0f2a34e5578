/** The choices for a column and for a single number. */
import { PAGE_CONCEPTS } from '../../lib/domain/concepts';
import {
  meaningGroupStrings,
  meaningNames,
  type Meaning,
} from '../../lib/domain/strings/concept-names';
import type { Option } from './combobox';
import { t } from './text';

/** Values that are no meaning. */
export const AS_IS = '';
export const DONT_TAKE = '-';

const named = Object.entries(meaningNames).map(([value, { group, vi }]): Option => ({
  value,
  label: vi,
  group: meaningGroupStrings[group].vi,
}));

/** What a column can mean: as it is understood now, not taken, or one of all meanings. */
export const columnOptions = (proposed: string): Option[] => [
  { value: AS_IS, label: t('asIs', { meaning: proposed }), group: '' },
  { value: DONT_TAKE, label: t('dontTake'), group: '' },
  ...named,
];

/** What a single number can mean: counts only. */
export const numberOptions = (): Option[] => [
  { value: DONT_TAKE, label: t('dontTake'), group: '' },
  ...named.filter(({ value }) => (PAGE_CONCEPTS as readonly string[]).includes(value)),
];

export const isMeaning = (value: string): value is Meaning => value in meaningNames;
