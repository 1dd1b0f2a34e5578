import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readTableCell } from '../../../../lib/reading/dom/cell';
import { Look } from '../../../../lib/reading/dom/look';
import { writtenCells } from '../../../../lib/reading/dom/markup';
import { Kind } from '../../../../lib/reading/dom/style-paths';

function rowOf(html: string): HTMLTableRowElement {
  const { document } = new JSDOM(`<table><tbody><tr>${html}</tr></tbody></table>`).window;
  return document.querySelector('tr')!;
}

/** The row's cells as they live and as they are written, both read as one look reads them. */
function bothWays(row: HTMLTableRowElement) {
  const written = writtenCells(row);
  const read = (cells: ArrayLike<Parameters<typeof readTableCell>[1]> | null) => {
    const look = new Look(row.ownerDocument);
    const kind = Kind.root().of(row, '');
    return cells && Array.from(cells, (cell, at) => readTableCell(look, cell, kind!.of(cell, at)));
  };
  return { live: read(row.cells), written: read(written) };
}

/** A part of a cell: an element with parts inside, a text (perhaps empty, as frameworks leave them), a comment. */
interface Part {
  tag: string;
  attributes: Record<string, string>;
  inner: Part[];
  text: string;
}

const attributes = fc.dictionary(
  fc.constantFrom('class', 'title', 'style', 'role', 'aria-hidden', 'href', 'data-v', 'download'),
  fc.constantFrom(
    'badge',
    'fa fa-eye',
    'sr-only',
    'display: none',
    'button',
    'true',
    '/tai-ve/ket-qua.pdf',
    'a"b&c<d>e\u00A0f',
    '',
  ),
  { maxKeys: 2 },
);
const text = fc.constantFrom(
  '',
  ' ',
  '1.701',
  'Đúng hạn',
  'a < b & c > d',
  '\u00A0',
  '12',
  'x.pdf',
);
const partOf = (deep: number): fc.Arbitrary<Part> =>
  fc.record({
    tag: fc.constantFrom(
      ...'b i a span div p ul li button small br img mat-icon # # # ! input'.split(' '),
    ),
    attributes,
    inner: deep === 0 ? fc.constant<Part[]>([]) : fc.array(partOf(deep - 1), { maxLength: 3 }),
    text,
  });
const part = partOf(3);

function append(into: Element, { tag, attributes: named, inner, text: words }: Part): void {
  const { ownerDocument: document } = into;
  if (tag === '#') return void into.append(document.createTextNode(words));
  if (tag === '!') return void into.append(document.createComment('v-if'));
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(named)) element.setAttribute(name, value);
  into.append(element);
  if (tag === 'br' || tag === 'img' || tag === 'input') return;
  if (words !== '') element.append(words);
  for (const one of inner) append(element, one);
}

describe('a row read from its mark-up', () => {
  it('says what its elements say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(part, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (cells) => {
          const row = rowOf('');
          for (const parts of cells) {
            const cell = row.ownerDocument.createElement('td');
            row.append(cell);
            for (const one of parts) append(cell, one);
          }
          const { live, written } = bothWays(row);
          expect(written).toEqual(live);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reads entities, void elements and nothing of a comment', () => {
    const { written } = bothWays(
      rowOf('<td>R&amp;D &lt;1&gt;&nbsp;x</td><td>a<br>b<!-- 9 --></td><td title="a>b">7</td>'),
    );
    expect(written!.map(({ lines }) => lines)).toEqual([['R&D <1> x'], ['a', 'b'], ['7']]);
  });

  it('keeps two badges apart although a framework left an empty text between them', () => {
    const row = rowOf('<td><b>12</b><b>Quá hạn</b></td><td>2</td><td>3</td>');
    row.querySelector('b')!.after(row.ownerDocument.createTextNode(''));
    const { live, written } = bothWays(row);
    expect(live![0]!.text).toBe('12 Quá hạn');
    expect(written).toEqual(live);
  });

  it('takes the value of a field from the field, whatever its attribute says', () => {
    const row = rowOf('<td><input value="1"></td><td>2</td><td>3</td>');
    row.querySelector('input')!.value = '45';
    expect(bothWays(row).written!.map((cell) => cell.text)).toEqual(['45', '2', '3']);
  });

  it('reads what an empty element shows in a shadow tree', () => {
    const row = rowOf('<td><span></span></td><td><x-so></x-so></td><td>3</td>');
    for (const host of row.querySelectorAll('span, x-so'))
      host.attachShadow({ mode: 'open' }).innerHTML = '<b>12</b>';
    expect(bothWays(row).written!.map((cell) => cell.text)).toEqual(['12', '12', '3']);
  });

  it('reads the shadow tree of an element that has children of its own besides', () => {
    const row = rowOf('<td><span><b>999</b></span></td><td>2</td><td>3</td>');
    row.querySelector('span')!.attachShadow({ mode: 'open' }).innerHTML = '<i>x</i><b>182</b>';
    expect(bothWays(row).written).toEqual(bothWays(row).live);
  });

  it('leaves a row to its elements where a comment holds what would end it', () => {
    const row = rowOf('<td>1</td><td>2</td><td>3</td>');
    row.cells[0]!.append(row.ownerDocument.createComment('a--><b>9</b>'));
    expect(writtenCells(row)).toBeNull();
  });

  it.each([
    ['a table in a cell', '<td><table><tbody><tr><td>1</td></tr></tbody></table></td>'],
    ['a template', '<td><template><b>9</b></template></td>'],
    ['a script', '<td><script>"<td>9</td>"</script></td>'],
    ['a frame', '<td><iframe></iframe></td>'],
    ['a text area', '<td><textarea><b></textarea></td>'],
    ['a slot', '<td><slot>9</slot></td>'],
    ['an attribute with a quote in its name', '<td a"b="1">9</td>'],
  ])('leaves a row with %s to its elements', (_name, html) => {
    expect(writtenCells(rowOf(html))).toBeNull();
  });

  it('points at the element it was written from', () => {
    const row = rowOf('<td>1</td><td>a<i></i>b<b><u>2</u></b></td>');
    const bold = writtenCells(row)![1]!.firstElementChild!.nextElementSibling!;
    expect(bold.firstElementChild!.real).toBe(row.querySelector('u'));
  });

  it('does not take another element for one that is gone', () => {
    const row = rowOf('<td><b>1</b></td>');
    const [cell] = writtenCells(row)!;
    row.innerHTML = '<th><i>2</i></th>';
    expect(() => cell!.real).toThrow('changed');
  });
});
