/** Opens a .docx for tests: its parts as XML documents, with small looks into WordprocessingML. */
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

export interface DocxParts {
  names: string[];
  text(name: string): string;
  xml(name: string): Document;
}

export function openDocx(bytes: Uint8Array): DocxParts {
  const parts = unzipSync(bytes);
  const window = new JSDOM('').window;
  return {
    names: Object.keys(parts),
    text: (name) => strFromU8(parts[name]!),
    xml: (name) => {
      const parsed = new window.DOMParser().parseFromString(
        strFromU8(parts[name]!),
        'application/xml',
      );
      if (parsed.querySelector('parsererror') !== null) throw new Error(`${name} is not XML`);
      return parsed;
    },
  };
}

/** Elements of a WordprocessingML name below a node. */
export const all = (node: Document | Element, name: string): Element[] => [
  ...node.getElementsByTagName(`w:${name}`),
];

export const first = (node: Document | Element, name: string): Element | undefined =>
  all(node, name)[0];

export const attr = (node: Element | undefined, name: string): string | null =>
  node?.getAttribute(`w:${name}`) ?? null;

export const num = (node: Element | undefined, name: string): number =>
  Number(attr(node, name) ?? Number.NaN);

export const textOf = (node: Element): string =>
  all(node, 't')
    .map((one) => one.textContent)
    .join('');

/** The paragraph that prints a text, whole or in part. */
export function paragraphWith(node: Document | Element, text: string): Element {
  const found = all(node, 'p').find((one) => textOf(one).includes(text));
  if (found === undefined) throw new Error(`no paragraph with ${text}`);
  return found;
}

/** Look of a paragraph: size in points, bold, italic, alignment, of all its runs. */
export function lookOf(paragraph: Element) {
  const runs = all(paragraph, 'r').filter((run) => textOf(run) !== '');
  const has = (name: string) => runs.every((run) => first(run, name) !== undefined);
  const sizes = new Set(runs.map((run) => num(first(run, 'sz'), 'val') / 2));
  return {
    size: sizes.size === 1 ? [...sizes][0]! : Number.NaN,
    bold: has('b'),
    italic: has('i'),
    align: attr(first(paragraph, 'jc'), 'val'),
  };
}
