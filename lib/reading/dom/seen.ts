/** What reading a text asks of an element: the browser's own have it, and so have those of `markup.ts`. */

export interface SeenNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly nextSibling: SeenNode | null;
  readonly previousSibling: SeenNode | null;
}

export interface SeenElement extends SeenNode {
  readonly tagName: string;
  readonly firstChild: SeenNode | null;
  readonly firstElementChild: SeenElement | null;
  readonly nextElementSibling: SeenElement | null;
  readonly parentElement: SeenElement | null;
  readonly childElementCount: number;
  readonly shadowRoot: unknown;
  hasAttributes(): boolean;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
  getAttributeNames(): readonly string[];
}

/** An element of a written-out row, which can point at the one it was written from. */
export interface Written extends SeenElement {
  readonly real: Element;
}

/** The browser's element: what only it can answer (style, form values, shadow trees) is asked of it. */
export const realOf = (element: SeenElement): Element =>
  'real' in element ? (element as Written).real : (element as Element);
