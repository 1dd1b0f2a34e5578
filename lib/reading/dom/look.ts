/**
 * One look at one document: what is visible, remembered for the length of the look.
 * Visibility is asked once a container; a hidden container is never entered.
 */
import { realOf, type SeenElement } from './seen';
import type { Kind } from './style-paths';
import { parentOf } from './tree';

/** Names that always mean "not for the eye" or "a copy", whatever the style sheet does. */
const GHOST_CLASS =
  /(^|\s)(sr-only|visually-hidden|visuallyhidden|screen-reader-text|cdk-visually-hidden|v-visually-hidden|ng-hide|aui-helper-hidden|lfr-template|ant-table-measure-row|slick-cloned|cloned|swiper-slide-duplicate|splide__slide--clone|glide__slide--clone|bx-clone|cdk-drag-preview|DTFC_Cloned|ant-table-fixed-left|ant-table-fixed-right|el-table__fixed|el-table__fixed-right|DTFC_LeftWrapper|DTFC_RightWrapper|dataTables_sizing)(\s|$)/;
/** Cells that a table keeps in place, invisible, under its own fixed column: the printed text is theirs. */
const UNDER_FIXED = /(^|\s)(ant-table-fixed-columns-in-body|is-hidden)(\s|$)/;
const NEVER = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'META',
  'LINK',
  'TITLE',
  'DATALIST',
  'COLGROUP',
]);
const OFF_SCREEN = -900;
/** The old name and the new one of the same question. */
const ASK_VISIBILITY = { checkVisibilityCSS: true, visibilityProperty: true };

interface CanCheck {
  checkVisibility?: (options?: Record<string, boolean>) => boolean;
}

export class Look {
  private readonly shownElements = new Map<Element, boolean>();
  private readonly displays = new Map<string, string>();

  private readonly labels = new Map<Node, Map<string, Element>>();

  private layout: boolean | undefined;

  constructor(readonly document: Document) {}

  /** False in a DOM that computes no boxes (tests, command line helpers). Asked late: the answer may cost a layout. */
  get hasLayout(): boolean {
    return (this.layout ??= this.document.documentElement.getBoundingClientRect().width > 0);
  }

  /** The element and all around it are visible. */
  shown(element: Element): boolean {
    const known = this.shownElements.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const result = (parent === null || this.shown(parent)) && ownShown(element);
    this.shownElements.set(element, result);
    return result;
  }

  /**
   * A row in a container known to be visible. Its `display` is always asked (a style sheet may show only the
   * first ten), the rest once a kind of rows.
   */
  rowShown(row: Element, kind: Kind | null): boolean {
    if (kind === null) return ownShown(row);
    if (kind.shown !== undefined) return kind.shown && isDrawn(row);
    const shown = ownShown(row);
    // A row hidden by its place says nothing of the next one.
    if (shown || styleOf(row)?.display !== 'none') kind.shown = shown;
    return shown;
  }

  /**
   * The element itself is not hidden, its container known to be visible: the quick question for
   * cells and what stands inside them. Asked once for all elements of one kind.
   */
  inkShown(element: SeenElement, kind?: Kind | null): boolean {
    if (!kind) return this.asksInk(realOf(element));
    return (kind.inkShown ??= this.asksInk(realOf(element)));
  }

  private asksInk(element: Element): boolean {
    if (NEVER.has(element.tagName) || isGhost(element)) return false;
    const check = (element as CanCheck).checkVisibility;
    if (check === undefined) return ownShown(element);
    return (
      check.call(element, ASK_VISIBILITY) ||
      (UNDER_FIXED.test(classOf(element)) && styleOf(element)?.display !== 'none')
    );
  }

  /**
   * The first `<label for>` of a field. All labels of a document are listed once: a browser asked for one field's
   * labels walks over the whole page, and over it again for the next field.
   */
  labelFor(field: Element): Element | undefined {
    const root = field.getRootNode();
    let known = this.labels.get(root);
    if (!known) {
      known = new Map();
      this.labels.set(root, known);
      for (const label of Array.from((root as ParentNode).querySelectorAll('label[for]'))) {
        const id = label.getAttribute('for')!;
        if (!known.has(id)) known.set(id, label);
      }
    }
    return known.get(field.id);
  }

  /** The computed `display`, asked once for all elements of the same tag, class and inline style. */
  display(element: SeenElement): string {
    const key = `${element.tagName}|${classOf(element)}|${element.getAttribute('style') ?? ''}|${element.parentElement ? classOf(element.parentElement) : ''}`;
    let display = this.displays.get(key);
    if (display === undefined) {
      display = styleOf(realOf(element))?.display ?? '';
      this.displays.set(key, display);
    }
    return display;
  }

  /** The children of this flex box stand below each other. */
  flexColumn(element: SeenElement): boolean {
    const style = styleOf(realOf(element));
    return style !== null && `${style.flexDirection} ${style.flexFlow}`.includes('column');
  }
}

/** `class` as a string, also on SVG elements. */
export function classOf(element: SeenElement): string {
  return element.getAttribute('class') ?? '';
}

/** Computed style, or null for an element of a document that is not shown at all. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}

function isGhost(element: Element): boolean {
  const names = classOf(element);
  return names !== '' && GHOST_CLASS.test(names);
}

/** Its `display` is not none. That it has a box answers more cheaply than its style does. */
const isDrawn = (element: Element): boolean =>
  (element as CanCheck).checkVisibility?.() === true || styleOf(element)?.display !== 'none';

function ownShown(element: Element): boolean {
  if (NEVER.has(element.tagName) || isGhost(element)) return false;
  if (isClosed(element)) return false;
  const style = styleOf(element);
  if (style === null) return true;
  if (style.display === 'none') return false;
  if (style.visibility === 'hidden' || style.visibility === 'collapse')
    return UNDER_FIXED.test(classOf(element));
  if (style.opacity !== '' && Number(style.opacity) === 0) return false;
  if (element.tagName === 'BODY' || element.tagName === 'HTML') return true;
  return !isClippedAway(style);
}

/** Closed `<dialog>`, `<details>`, and modals that say of themselves that they are hidden. */
function isClosed(element: Element): boolean {
  if (element.hasAttribute('hidden') && typeof (element as CanCheck).checkVisibility !== 'function')
    return true;
  if (element.tagName === 'DIALOG') return !element.hasAttribute('open');
  const parent = element.parentElement;
  if (parent?.tagName === 'DETAILS' && !parent.hasAttribute('open'))
    return element.tagName !== 'SUMMARY';
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    (element.getAttribute('role') === 'dialog' || /(^|\s)modal(\s|$)/.test(classOf(element)))
  );
}

/** Print twins and measuring copies are parked off the screen or in a box without size. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  const loose = style.position === 'absolute' || style.position === 'fixed';
  if (loose && (below(style.left) || below(style.top) || isLiftedAway(style.transform ?? '')))
    return true;
  if (loose && /^rect\(\s*0(px)?[\s,]+0(px)?[\s,]+0(px)?[\s,]+0(px)?\s*\)$/.test(style.clip ?? ''))
    return true;
  if (/^inset\((50|100)%/.test(style.clipPath ?? '')) return true;
  if (!/hidden|clip|auto|scroll/.test(`${style.overflow}${style.overflowX}${style.overflowY}`))
    return false;
  const least = loose ? 1 : 0;
  return (
    atMost(style.height, least) ||
    atMost(style.width, least) ||
    atMost(style.maxHeight, 0) ||
    atMost(style.maxWidth, 0)
  );
}

/** How far up a transform moves: as computed, and as written where nothing computes it. */
const LIFTS = [
  /^matrix\([^)]*,\s*(-?[\d.]+)\)$/,
  /^translateY\(\s*(-?[\d.]+)px/,
  /^translate(?:3d)?\([^,]*,\s*(-?[\d.]+)px/,
];

/** Virtual lists park the rows they will use again above the screen: translateY(-9999px). */
const isLiftedAway = (transform: string): boolean =>
  transform.includes('-') &&
  LIFTS.some((lift) => Number(lift.exec(transform)?.[1] ?? 0) <= OFF_SCREEN);

const below = (length: string): boolean => /^-\d/.test(length) && parseFloat(length) <= OFF_SCREEN;
const atMost = (length: string, limit: number): boolean =>
  /^\d+(\.\d+)?(px)?$/.test(length) && parseFloat(length) <= limit;
