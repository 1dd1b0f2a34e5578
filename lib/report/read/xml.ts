/** Mark-up of a .docx, without prefixes: a suite may call WordprocessingML "w", "ns0" or nothing at all. */
import { DOMParser, type Element as XmlElement, type Node as XmlNode } from '@xmldom/xmldom';
import { Unreadable } from './open-docx';

export type { XmlElement };

/** The root of a part. Throws `Unreadable` for what is no mark-up, or brings entities of its own. */
export function rootOf(xml: string): XmlElement {
  // Entities of its own are how a small file becomes a huge one; no office suite writes any.
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new Unreadable('report/read-damaged');
  try {
    const parser = new DOMParser({
      onError: (level) => {
        if (level !== 'warning') throw new Error(level);
      },
    });
    const root = parser.parseFromString(xml, 'text/xml').documentElement;
    if (root) return root as XmlElement;
  } catch {
    // Told as a damaged file.
  }
  throw new Unreadable('report/read-damaged');
}

export function childrenOf(element: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  for (let node: XmlNode | null = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) children.push(node as XmlElement);
  return children;
}

/** The first child of a name, whatever its prefix. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && childrenOf(element).find((one) => one.localName === name);

/** An attribute, whatever its prefix; null where it is not there. */
export function attributeOf(element: XmlElement | undefined, name: string): string | null {
  if (!element) return null;
  for (let at = 0; at < element.attributes.length; at += 1) {
    const attribute = element.attributes.item(at)!;
    if (attribute.localName === name) return attribute.value;
  }
  return null;
}

/** The `val` of a property, null where it stands without one, undefined where it is not there. */
export function valueOf(
  properties: XmlElement | undefined,
  name: string,
): string | null | undefined {
  const own = childOf(properties, name);
  return own && attributeOf(own, 'val');
}

/** A switch of a look: on where it stands, unless it says off; undefined where it does not stand. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const value = valueOf(properties, name);
  return value === undefined ? undefined : !['0', 'false', 'off'].includes(value ?? '');
}
