/** Outside tables: the pieces of text that an element shows, in order, each with where it stands. */
import { isNavigation } from './kinds';
import { isAction, isNoise } from './noise';
import { plain, tidy } from './text';
import { nodesOf } from './tree';

export interface Part {
  text: string;
  /** The element whose own text node this is. */
  element: Element;
}

const MOST = 60;
const NO_WORDS = /^[\s:：•|·\-–—/,;()*.]*$/;
const CALLS = new Set(['xem chi tiet', 'chi tiet', 'xem them', 'xem', 'more', 'xem tat ca']);
const STEPS = /(^|[\s_-])(step|steps|stepper|wizard|timeline|progress|badge-menu)(?=[\s_-]|$)/i;

/** Texts of flow elements, remembered for one look. */
export class Parts {
  private readonly known = new Map<Element, Part[]>();

  constructor(
    /** Elements that are neither grids, controls nor hidden. */
    private readonly flow: ReadonlySet<Element>,
  ) {}

  /** Pieces of text inside the element; a piece that is only punctuation is none. Long ones are cut off. */
  of(element: Element): Part[] {
    let parts = this.known.get(element);
    if (parts === undefined) {
      parts = this.collect(element);
      this.known.set(element, parts);
    }
    return parts;
  }

  /** False for menus, steppers and what is no text at all. */
  enters(element: Element): boolean {
    if (!this.flow.has(element) || isNoise(element) || isAction(element, false)) return false;
    if (isNavigation(element) || STEPS.test(element.getAttribute('class') ?? '')) return false;
    if (element.tagName === 'ASIDE') return false;
    return !/^(tab|menuitem|option|treeitem|complementary)$/.test(
      element.getAttribute('role') ?? '',
    );
  }

  private collect(element: Element): Part[] {
    const parts: Part[] = [];
    let text = '';
    const flush = () => {
      const words = tidy(text);
      text = '';
      if (NO_WORDS.test(words)) {
        if (/[:：]/.test(words) && parts.length > 0) addColon(parts);
      } else parts.push({ text: words, element });
    };
    for (const node of nodesOf(element)) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      if (node.nodeType !== 1) continue;
      flush();
      const child = node as Element;
      if (!this.enters(child)) continue;
      const inner = this.of(child);
      if (child.tagName === 'A' && inner.length === 1 && CALLS.has(plain(inner[0]!.text))) continue;
      parts.push(...inner);
      if (parts.length > MOST) break;
    }
    flush();
    return parts;
  }
}

function addColon(parts: Part[]): void {
  const last = parts[parts.length - 1]!;
  if (!last.text.endsWith(':')) parts[parts.length - 1] = { ...last, text: `${last.text}:` };
}
