/** The visible label of a form control: what the officer reads beside it. */
import { isField, isWidget } from './kinds';
import { linesOf, textOf } from './lines';
import { classOf, type Look } from './look';
import { hasDate } from './shapes';
import { tidy } from './text';
import { parentOf } from './tree';

const LONGEST = 80;
const ITEM =
  /(^|\s)(ant-form-item|ant-legacy-form-item|mat-form-field|mat-mdc-form-field|el-form-item|form-group|form-item|v-input|v-text-field|p-field|control-group|field-wrapper|aui-field)(\s|$)/;
const ITEM_LABEL =
  'label, .ant-form-item-label, mat-label, .mat-form-field-label, .mdc-floating-label, .v-label, .el-form-item__label, legend, .control-label';
const FIELDS = 'input:not([type="hidden"]), select, [role="combobox"]';

/** Label of a control, empty where none is seen. `placeholder` comes last: it often only shows a format. */
export function labelOf(look: Look, control: Element): string {
  const field = fieldIn(control);
  const ways = [
    () => byFor(look, field),
    () => wrapping(look, control),
    () => labelledBy(look, field),
    () => inItem(look, control),
    () => tidy(field.getAttribute('aria-label') ?? control.getAttribute('aria-label') ?? ''),
    () => justBefore(look, control),
    () => wordyPlaceholder(control),
    () => tidy(field.getAttribute('title') ?? ''),
  ];
  for (const way of ways) {
    const label = trimMarks(way());
    if (label !== '' && label.length <= LONGEST) return label;
  }
  return '';
}

/** The native field inside a component, or the element itself. */
export function fieldIn(control: Element): Element {
  if (isField(control)) return control;
  return control.querySelector('input:not([type="hidden"])') ?? hiddenSelect(control) ?? control;
}

/** select2 and its kin leave the real select, invisible, just before themselves. */
function hiddenSelect(control: Element): Element | null {
  const before = control.previousElementSibling;
  return before?.tagName === 'SELECT' ? before : control.querySelector('select');
}

function byFor(look: Look, field: Element): string {
  const label = field.id === '' ? undefined : look.labelFor(field);
  if (!label || label.contains(field) || !look.shown(label)) return '';
  return textOf(look, label, { header: true });
}

function wrapping(look: Look, control: Element): string {
  const label = control.closest('label');
  if (!label || label === control) return '';
  return linesOf(look, label, { header: true, without: (element) => element === control }).join(
    ' ',
  );
}

function labelledBy(look: Look, field: Element): string {
  const ids = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const root = field.getRootNode() as Document | ShadowRoot;
  const parts = ids.flatMap((id) => {
    const named = root.getElementById?.(id);
    return named && !named.contains(field) ? [textOf(look, named, { header: true })] : [];
  });
  return parts.join(' ');
}

function inItem(look: Look, control: Element): string {
  for (let at: Element | null = control, up = 0; at && up < 6; at = parentOf(at), up += 1) {
    if (!ITEM.test(` ${classOf(at)} `) && at.tagName !== 'MAT-FORM-FIELD') continue;
    const label = Array.from(at.querySelectorAll(ITEM_LABEL)).find(
      (element) =>
        look.shown(element) && !control.contains(element) && !element.querySelector(FIELDS),
    );
    const inner = label ?? (isWidget(control) ? control.querySelector('.v-label, label') : null);
    if (inner) return textOf(look, inner, { header: true });
  }
  return '';
}

/** The text just before: in the same box, else in the boxes around as long as no other field comes between. */
function justBefore(look: Look, control: Element): string {
  for (let at: Element | null = control, up = 0; at && up < 4; at = parentOf(at), up += 1) {
    for (let node = at.previousSibling; node; node = node.previousSibling) {
      if (node.nodeType === 3) {
        const text = tidy(node.nodeValue ?? '');
        if (text !== '') return text;
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (holdsField(look, element)) return '';
      const text = look.shown(element) ? textOf(look, element, { header: true }) : '';
      if (text !== '') return text;
    }
    if (at.tagName === 'FORM' || at.tagName === 'TR') return '';
  }
  return '';
}

function holdsField(look: Look, element: Element): boolean {
  if (isField(element) || isWidget(element)) return look.shown(element);
  return Array.from(element.querySelectorAll(FIELDS)).some((field) => look.shown(field));
}

function wordyPlaceholder(control: Element): string {
  const held =
    fieldIn(control).getAttribute('placeholder') ??
    control.querySelector('[class*="placeholder"]')?.textContent ??
    '';
  const text = tidy(held);
  return /[dmy_]{1,4}\s*[/.-]\s*[dmy_]{1,4}/i.test(text) || hasDate(text) ? '' : text;
}

function trimMarks(text: string): string {
  return text
    .replace(/^[\s*:•–-]+|[\s*:]+$/g, '')
    .replace(/\(\*\)$/, '')
    .trim();
}
