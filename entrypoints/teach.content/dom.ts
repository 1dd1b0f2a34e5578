/** Elements in one line each: the overlay is small and carries no framework into the portal. */
type Props = Record<string, string | boolean | ((event: Event) => void) | null>;
type Child = Node | string | null;

/** Makes an element; `on…` props listen, `true` sets an empty attribute, `null` and `false` none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

let last = 0;
/** An id that no other element of the overlay has. */
export const freshId = (): string => `mc-${(last += 1)}`;
