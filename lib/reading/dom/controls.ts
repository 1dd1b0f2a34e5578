/** Filters of the page as the officer sees them: label, kind, value. */
import type { RawControl } from '../raw';
import type { Sliced } from '../slices';
import type { Observed } from '../watch/observed';
import { fieldIn, labelOf } from './control-label';
import { inputType, nativeValue } from './control-value';
import type { DrawnSelect } from './drawn-selects';
import { isField, isPager, isWidget } from './kinds';
import { textOf } from './lines';
import { classOf, type Look } from './look';
import { plain, tidy } from './text';
import { ancestorsOf, parentOf } from './tree';

export interface FoundControl {
  element: Element;
  control: RawControl;
}

const SHOWN_VALUE =
  '.ant-select-selection-item, .ant-select-selection-selected-value, .ant-select-selection__choice__content, .ant-cascader-picker-label, .mat-select-value-text, .mat-mdc-select-value-text, .v-select__selections .v-select__selection, .v-select__selection, .v-chip__content, .select2-selection__rendered, .select2-chosen, .el-select__tags-text, .el-select__selected-item, .p-dropdown-label, .ng-value-label, .chosen-single, .filter-option-inner-inner';
const PLACEHOLDER = /placeholder/i;
const DATE_CLASS = /picker|datepicker|el-date-editor|p-calendar|hasDatepicker/i;
const DATE_PATTERN =
  /^(d{1,2}|m{1,2}|_{1,2})\s*[/.-]\s*(m{1,2}|_{1,2}|y{4})|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(\s|$)/i;
const RANGE_WORDS = /^(-|–|—|~|den|toi|→|to)?$/;

/** All visible filters in document order; page-size selects, row check boxes and buttons are none. */
export function* controlsIn(
  look: Look,
  elements: Element[],
  observed: Observed,
  drawn: readonly DrawnSelect[] = [],
): Sliced<FoundControl[]> {
  const found: FoundControl[] = [];
  const groups = new Set<string>();
  for (const element of elements) {
    if (inPager(element)) continue;
    if (isChoice(element)) pushChoice(look, found, groups, element, observed);
    else if (isWidget(element)) found.push(...ofWidget(look, element, observed));
    else found.push(ofField(look, element, observed));
    yield;
  }
  for (const { element, value } of drawn)
    insert(found, made(element, labelOf(look, element), 'select', value, observed));
  nameRanges(found);
  return found.filter(({ control }) => control.label !== '' || control.value !== '');
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which no global names outside a browser. */
const FOLLOWING = 4;

/** Before the first control of the same document that follows it. */
function insert(found: FoundControl[], one: FoundControl): void {
  const { element } = one;
  const at = found.findIndex(
    (other) =>
      other.element.ownerDocument === element.ownerDocument &&
      (element.compareDocumentPosition(other.element) & FOLLOWING) !== 0,
  );
  found.splice(at < 0 ? found.length : at, 0, one);
}

function inPager(element: Element): boolean {
  let up = 0;
  for (const box of ancestorsOf(element)) {
    if (isPager(box)) return true;
    if ((up += 1) > 6) break;
  }
  return false;
}

const isChoice = (element: Element): boolean =>
  element.tagName === 'INPUT' && /^(radio|checkbox)$/.test(inputType(element));

function ofField(look: Look, element: Element, observed: Observed): FoundControl {
  const value = nativeValue(element);
  const kind =
    element.tagName === 'SELECT' ? 'select' : isDate(element, element, value) ? 'date' : 'text';
  return made(element, labelOf(look, element), kind, value, observed);
}

function isDate(control: Element, field: Element, value: string): boolean {
  if (/^(date|month|datetime-local|week)$/.test(inputType(field))) return true;
  if (field.tagName === 'INPUT' && field.hasAttribute('matdatepicker')) return true;
  if (
    /(^|\s)(ant-picker|ant-calendar-picker|el-date-editor|p-calendar)(\s|$)/.test(classOf(control))
  )
    return true;
  const shapes = [value, field.getAttribute('placeholder') ?? ''].map((text) => plain(text));
  if (shapes.some((text) => DATE_PATTERN.test(text))) return true;
  return DATE_CLASS.test(classOf(field));
}

function ofWidget(look: Look, element: Element, observed: Observed): FoundControl[] {
  const inputs = Array.from(element.querySelectorAll('input')).filter((input) => isField(input));
  const label = labelOf(look, element);
  if (inputs.length === 2 && inputs.every((input) => isDate(element, input, input.value))) {
    return inputs.map((input, at) =>
      made(
        input,
        `${label} ${at === 0 ? 'từ ngày' : 'đến ngày'}`.trim(),
        'date',
        nativeValue(input),
        observed,
      ),
    );
  }
  const field = fieldIn(element);
  const typed = isField(field) ? nativeValue(field) : '';
  if (isDate(element, field, typed)) return [made(element, label, 'date', typed, observed)];
  return [made(element, label, 'select', shownValue(look, element) || typed, observed)];
}

/** The chosen entry as drawn; a placeholder is no value. */
function shownValue(look: Look, widget: Element): string {
  const drawn = Array.from(widget.querySelectorAll(SHOWN_VALUE)).filter(
    (element) => look.shown(element) && !PLACEHOLDER.test(classOf(element)),
  );
  const outermost = drawn.filter(
    (element) => !drawn.some((other) => other !== element && other.contains(element)),
  );
  const texts = outermost.map((element) =>
    textOf(look, element, { without: (inner) => isNotValue(inner) }),
  );
  if (texts.length > 0) return texts.filter((text) => text !== '').join(', ');
  if (isField(widget) || widget.querySelector('input, [class*="placeholder"]')) return '';
  return textOf(look, widget, { header: true, without: isNotValue });
}

const isNotValue = (element: Element): boolean =>
  PLACEHOLDER.test(classOf(element)) ||
  /clear|arrow|remove/.test(classOf(element)) ||
  element.tagName === 'LABEL';

function pushChoice(
  look: Look,
  found: FoundControl[],
  groups: Set<string>,
  element: Element,
  observed: Observed,
): void {
  const input = element as HTMLInputElement;
  if (
    input.closest('td, [role="row"], thead')?.closest('tbody, thead, [role="grid"]') &&
    !input.closest('form table')
  )
    return;
  const own = ownLabel(look, input);
  if (own === '') return;
  const name = input.name;
  const key = `${inputType(input)}|${name}`;
  const group =
    name === ''
      ? undefined
      : found.find(({ element: other }) => isChoice(other) && groupKey(other) === key);
  const value = input.checked ? own : '';
  if (group && groups.has(key)) {
    if (value !== '')
      group.control.value = [group.control.value, value].filter((text) => text !== '').join(', ');
    group.control.changedAfterRows ||= observed.changedAfterRows(element);
    return;
  }
  groups.add(key);
  found.push(
    made(
      element,
      groupLabel(look, input) || (inputType(input) === 'checkbox' ? own : ''),
      'choice',
      value,
      observed,
    ),
  );
}

const groupKey = (element: Element): string =>
  `${inputType(element)}|${(element as HTMLInputElement).name}`;

const labelOfOwn = (look: Look, input: Element): Element | null =>
  (input.id === '' ? undefined : look.labelFor(input)) ?? input.closest('label');

function ownLabel(look: Look, input: HTMLInputElement): string {
  const label = labelOfOwn(look, input);
  if (label && look.shown(label)) return textOf(look, label, { header: true });
  const next = input.nextSibling;
  if (next?.nodeType === 3) return tidy(next.nodeValue ?? '');
  return next?.nodeType === 1 && look.shown(next as Element) ? textOf(look, next as Element) : '';
}

/** "Loại thời gian" above "Cố định | Bất kỳ". */
function groupLabel(look: Look, input: HTMLInputElement): string {
  const set = input.closest('fieldset');
  const legend = set?.querySelector('legend');
  if (legend && look.shown(legend)) return textOf(look, legend);
  const box = input.closest(
    '[role="radiogroup"], [role="group"], .ant-radio-group, .ant-checkbox-group, mat-radio-group',
  );
  if (box) return labelOf(look, box);
  const label = labelOfOwn(look, input) ?? input;
  const parent = parentOf(label);
  return parent && label.contains(input) ? beforeFirst(look, parent, label) : '';
}

function beforeFirst(look: Look, parent: Element, first: Element): string {
  let text = '';
  for (let node = parent.firstChild; node && node !== first; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (
      node.nodeType === 1 &&
      !(node as Element).querySelector('input') &&
      look.shown(node as Element)
    )
      text += ` ${textOf(look, node as Element)}`;
  }
  return tidy(text)
    .replace(/[:*\s]+$/, '')
    .slice(0, 80);
}

/** "Ngày tiếp nhận [d] - [d]": the second field has no label but a dash. */
function nameRanges(found: FoundControl[]): void {
  for (let at = 1; at < found.length; at += 1) {
    const [from, to] = [found[at - 1]!.control, found[at]!.control];
    if (from.kind !== 'date' || to.kind !== 'date') continue;
    if (from.label === '') continue;
    const base = from.label.replace(/[\s:]*(từ ngày|từ)$/i, '').trim();
    const follows = RANGE_WORDS.test(plain(to.label)) || to.label === from.label;
    const bare = base !== '' && base !== from.label && /^(den|toi) ngay$/.test(plain(to.label));
    if (!follows && !bare) continue;
    to.label = base === '' ? 'Đến ngày' : `${base} đến ngày`;
    if (base !== '') from.label = `${base} từ ngày`;
  }
}

function made(
  element: Element,
  label: string,
  kind: RawControl['kind'],
  value: string,
  observed: Observed,
): FoundControl {
  return {
    element,
    control: { label, kind, value, changedAfterRows: observed.changedAfterRows(element) },
  };
}
