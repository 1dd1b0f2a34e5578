/**
 * What the watcher remembers of a page: when rows appeared and when filters changed. A filter that
 * changed after the rows does not date them: the figures still belong to the old period.
 */
import { fieldIn } from '../dom/control-label';
import { nativeValue } from '../dom/control-value';
import { isField, isWidget } from '../dom/kinds';
import type { Observed } from './observed';

const ROW_HOST = 'table, [role="grid"], [role="table"], [role="treegrid"], mat-table';
const POPUP =
  '.cdk-overlay-container, .ant-picker-dropdown, .ant-select-dropdown, .ant-calendar-picker-container, .select2-dropdown, .ui-datepicker, .flatpickr-calendar, .daterangepicker, .v-menu__content, [role="listbox"], [role="tooltip"]';
const CONTROLS = ['input', 'select', 'textarea'];
/** Filters stand before the rows; a field in each of ten thousand rows is none. */
const MOST_CONTROLS = 400;
/** Of a flood of mutations the first and the last tell what happened. */
const MOST_RECORDS = 400;
/** A virtual list draws other rows within so long of a scroll. */
const SCROLLING_MS = 250;
/** Children that are counted one by one. */
const FEW = 300;

export class PageMemory implements Observed {
  private rowsAt = 0;
  private lastGridChange = 0;
  private lastChange = 0;
  private rowsKey: string | null = null;
  private lastLook = 0;
  private scrolledAt = Number.NEGATIVE_INFINITY;
  /** Since the last look the content changed by scrolling. */
  private drawnByScroll = false;
  /** The look under way was told of a filter that changed after the rows. */
  private doubted = false;
  private readonly changedAt = new WeakMap<Element, number>();
  private values = new Map<Element, string>();

  constructor(private readonly now: () => number) {}

  changedAfterRows(control: Element): boolean {
    const at = Math.max(
      this.changedAt.get(control) ?? 0,
      this.changedAt.get(fieldIn(control)) ?? 0,
    );
    const changed = this.rowsAt > 0 && at > this.rowsAt;
    if (changed) this.doubted = true;
    return changed;
  }

  /** An input or change event, or a drawn value that was replaced. */
  controlChanged(target: Element): void {
    for (let at: Element | null = target; at; at = at.parentElement)
      if (isField(at) || isWidget(at)) this.changedAt.set(at, this.now());
  }

  /** Something was scrolled: rows that change right after it are the same list's, with its old filters. */
  scrolled(): void {
    this.scrolledAt = this.now();
  }

  /** A batch of mutations: rows, drawn values of controls, or something else. */
  mutated(records: readonly MutationRecord[]): void {
    const at = this.now();
    const known = new Map<Node, Surroundings>();
    for (const [index, record] of records.entries()) {
      if (index >= MOST_RECORDS && index < records.length - MOST_RECORDS) continue;
      const element = elementOf(record.target);
      if (element === null) continue;
      if (record.type === 'attributes' && record.attributeName === 'value') {
        this.controlChanged(element);
        continue;
      }
      if (record.type === 'attributes') continue;
      const around = known.get(element) ?? surroundingsOf(element);
      known.set(element, around);
      if (around.widget) this.changedAt.set(around.widget, at);
      else if (!around.popup) this.contentChanged(record, around.rows, at);
    }
  }

  /** Filters whose value changed without any event are noticed by comparing with the look before. */
  beforeLook(document: Document): void {
    const values = new Map<Element, string>();
    for (const field of fieldsOf(document)) {
      const value = nativeValue(field);
      values.set(field, value);
      const before = this.values.get(field);
      if (
        before !== undefined &&
        before !== value &&
        (this.changedAt.get(field) ?? 0) <= this.lastLook
      )
        this.changedAt.set(field, Math.max(this.lastLook, 1) + 0.5);
    }
    this.values = values;
    this.doubted = false;
  }

  /**
   * After a look: `key` stands for the rows that were read. New rows came with the last change of the
   * grids. True when that clears a doubt of this very look, which should then be repeated.
   */
  afterLook(key: string): boolean {
    const at = this.now();
    const before = this.rowsAt;
    if (this.rowsKey !== key) {
      const first = this.rowsKey === null;
      this.rowsKey = key;
      this.rowsAt = Math.max(
        this.rowsAt,
        this.lastGridChange || this.lastChange || (this.drawnByScroll ? 0 : at),
      );
      if (first && this.rowsAt === 0) this.rowsAt = at;
    }
    this.drawnByScroll = false;
    this.lastLook = at;
    return this.doubted && this.rowsAt > before;
  }

  /** Another page under the same document. */
  forget(): void {
    this.rowsAt = 0;
    this.rowsKey = null;
    this.lastGridChange = 0;
    this.lastChange = 0;
    this.values = new Map();
  }

  private contentChanged(record: MutationRecord, inRows: boolean, at: number): void {
    if (at - this.scrolledAt < SCROLLING_MS) {
      this.drawnByScroll = true;
      return;
    }
    this.lastChange = at;
    if (!inRows && !hasRows(record.addedNodes)) return;
    this.lastGridChange = at;
    if (replacesRows(record)) this.rowsAt = at;
  }
}

/** Half the rows or more came in anew: the list was filled again, with whatever the filters say now. */
function replacesRows(record: MutationRecord): boolean {
  if (record.type !== 'childList') return false;
  const added = rowsAmong(record.addedNodes);
  if (added < 2) return false;
  const { childElementCount, children } = record.target as Element;
  return added * 2 >= (childElementCount <= FEW ? rowsAmong(children) : childElementCount);
}

/** How many are rows; where there are many, they are taken to be like the first. */
function rowsAmong(nodes: NodeList | HTMLCollection): number {
  if (nodes.length > FEW) return isRow(nodes[0]!) ? nodes.length : 0;
  let rows = 0;
  for (const node of Array.from<Node>(nodes)) if (isRow(node)) rows += 1;
  return rows;
}

const isRow = (node: Node): boolean =>
  node.nodeType === 1 &&
  (node.nodeName === 'TR' ||
    node.nodeName === 'MAT-ROW' ||
    (node as Element).getAttribute('role') === 'row');

const hasRows = (nodes: NodeList): boolean =>
  nodes.length <= FEW &&
  Array.from(nodes).some(
    (node) => node.nodeType === 1 && (node as Element).querySelector?.(ROW_HOST),
  );

interface Surroundings {
  widget: Element | null;
  popup: boolean;
  rows: boolean;
}

function surroundingsOf(element: Element): Surroundings {
  const widget = widgetAround(element);
  const popup = widget === null && element.closest(POPUP) !== null;
  return { widget, popup, rows: widget === null && !popup && element.closest(ROW_HOST) !== null };
}

function fieldsOf(document: Document): Element[] {
  return CONTROLS.flatMap((name) => {
    const found = document.getElementsByTagName(name);
    return Array.from({ length: Math.min(found.length, MOST_CONTROLS) }, (_, at) => found[at]!);
  });
}

function widgetAround(element: Element): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element, up = 0; at && up < 8; at = at.parentElement, up += 1)
    if (isWidget(at)) found = at;
  return found;
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}
