/** What besides the period scopes the rows: filters left at something other than "Tất cả", and names in headings. */
import type { Filter } from '../../domain/reading';
import { normaliseText } from '../../domain/text';
import {
  dimensionLabels,
  filterLabels,
  labelKey,
  organisationWords,
  type Dimension,
} from '../../packs/labels';
import type { RawControl, RawGrid, RawPage } from '../raw';
import { isPeriodControl } from './period/evidence';
import { isPersonalLabel, isSearchLabel, type PersonalData } from './privacy';

/** Controls that may speak for a grid: those of its own section, else those of the page that no other grid claims. */
export function controlsOf(page: RawPage, grid: RawGrid): RawControl[] {
  const pick = (indexes: readonly number[]): RawControl[] =>
    indexes.map((index) => page.controls[index]).filter((control) => control !== undefined);
  const claimed = new Set(
    page.grids.filter((other) => other !== grid).flatMap((other) => other.controls),
  );
  const own = new Set(grid.controls);
  const shared = page.controls.flatMap((_c, index) =>
    !claimed.has(index) && !own.has(index) ? [index] : [],
  );
  return [...pick(grid.controls), ...pick(shared)];
}

/** True for "Tất cả", "-- Chọn --" and an empty value: no filter at all. */
export function isEverything(value: string): boolean {
  const key = labelKey(value);
  return (
    key === '' ||
    filterLabels.everything.has(key) ||
    filterLabels.everythingStarts.some((start) => key.startsWith(`${start} `) || key === start)
  );
}

/** "tổng 3 trang", "Đến trang", "/ trang": a control that pages or sizes a list. "Trạng thái" is another word. */
const PAGING = /(?:^|[\s/])trang(?!\s+th[aá]i)(?:$|[\s/:.])/u;

/** True for a control that pages or sizes a list, which scopes nothing. */
export const isPaging = (label: string): boolean =>
  filterLabels.skip.has(labelKey(label)) || PAGING.test(normaliseText(label).toLowerCase());

function isFilter(control: RawControl, used: readonly RawControl[]): boolean {
  const label = labelKey(control.label);
  if (control.changedAfterRows || used.includes(control) || isPeriodControl(control)) return false;
  if (label === '' || isPaging(control.label) || isEverything(control.value)) return false;
  return !isPersonalLabel(control.label) && !isSearchLabel(control.label);
}

/**
 * True where a search box or a personal filter narrows the rows. Its words are not kept, but that it narrows
 * must be said: the five dossiers of a search are not the year's.
 */
export const isSearched = (controls: readonly RawControl[]): boolean =>
  controls.some(
    ({ label, value, changedAfterRows }) =>
      !changedAfterRows && !isEverything(value) && (isPersonalLabel(label) || isSearchLabel(label)),
  );

/** The filters in force, personal ones and search words dropped. */
export function filtersOf(
  controls: readonly RawControl[],
  used: readonly RawControl[],
  personal: PersonalData,
): Filter[] {
  return controls
    .filter((control) => isFilter(control, used))
    .map((control) => {
      const label = control.label.replace(/[\s:*]+$/, '');
      const value = normaliseText(control.value);
      const safe = dimensionOf(label) === null ? personal.scrub(value) : value;
      return { label: personal.scrub(label), value: safe };
    })
    .filter((filter) => filter.value !== '' && filter.label !== '');
}

/** Whether a filter's label names a unit, a field or a procedure. */
export const dimensionOf = (label: string): Dimension | null =>
  dimensionLabels.get(labelKey(label)) ?? null;

/** True for words about where dossiers are handed in, which is not who resolves them. */
const isIntake = (text: string): boolean =>
  /(?:^| )(tiep nhan|mot cua|hanh chinh cong)(?: |$)/.test(labelKey(text));

export type ScopeNames = Record<Dimension, string | null>;

/**
 * Unit, field and procedure that hold for the whole grid, from filters first, then from captions and headings.
 *
 * @param isList for dossiers, whose unit is the resolving one: where they are handed in does not count
 */
export function scopeNames(
  filters: readonly Filter[],
  texts: readonly string[],
  isList = false,
): ScopeNames {
  const names: ScopeNames = { unit: null, field: null, procedure: null };
  for (const { label, value } of filters) {
    const dimension = dimensionOf(label);
    if (dimension === null || (isList && dimension === 'unit' && isIntake(label))) continue;
    names[dimension] ??= value;
  }
  for (const text of texts) {
    const said = nameInHeading(text);
    if (!said || (isList && said.dimension === 'unit' && isIntake(said.by))) continue;
    names[said.dimension] ??= said.name;
  }
  return names;
}

/** "Đơn vị báo cáo: Sở Nội vụ", "Lĩnh vực: Đất đai", "… TẠI SỞ XÂY DỰNG". */
function nameInHeading(text: string): { dimension: Dimension; name: string; by: string } | null {
  const labelled = /^\s*([^:]{2,40}):\s*(.{2,})$/.exec(text);
  if (labelled) {
    const key = labelKey(labelled[1]!);
    const dimension = filterLabels.otherParties.has(key) ? null : dimensionOf(labelled[1]!);
    const name = normaliseText(labelled[2]!);
    if (dimension !== null && !isEverything(name)) return { dimension, name, by: text };
  }
  const at = /\stại\s+([^(,;:]+?)\s*(?:\(|,|;|$)/iu.exec(` ${normaliseText(text)}`);
  if (at && startsWithOrganisation(at[1]!)) {
    const name = at[1]!.replace(/\s+(?:từ ngày|tháng|quý|năm)\s.*$/iu, '');
    return { dimension: 'unit', name, by: name };
  }
  return null;
}

/** True where a text begins like the name of an organisation ("Sở …", "UBND xã …"). */
export function startsWithOrganisation(text: string): boolean {
  const key = labelKey(text);
  return [...organisationWords].some((word) => key.startsWith(`${word} `));
}
