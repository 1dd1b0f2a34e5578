/** Lists in parts between worker and page, and folders walked in the worker. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOfFolder } from '../../../components/province/desk/folder';
import { joined, sliced } from '../../../components/province/desk/slices';

describe('an answer in parts', () => {
  it('is put together as it was, whatever it holds', () => {
    const list = fc
      .integer({ min: 0, max: 1600 })
      .map((many) => Array.from({ length: many }, (_, at) => ({ at })));
    const answers = fc.oneof(
      list,
      fc.record({ rows: list, figures: list, year: fc.integer(), due: fc.constant(null) }),
      fc.constantFrom(null, 'text', 7, {}, { rows: 'none' }),
    );
    fc.assert(
      fc.property(answers, (answer) => {
        const { head, parts } = sliced(answer);
        expect(joined(head, parts)).toEqual(answer);
        for (const { items } of parts) expect(items.length).toBeLessThanOrEqual(500);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no long list in its head', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => at);
    expect(sliced({ rows, year: 2024 })).toMatchObject({ head: { rows: [], year: 2024 } });
    expect(sliced(rows).head).toEqual([]);
    expect(sliced(rows).parts).toHaveLength(20);
  });
});

type Tree = { [name: string]: Tree | string };

/** A folder as the browser hands it out. */
function folderOf(name: string, tree: Tree): FileSystemDirectoryHandle {
  const entries = Object.entries(tree).map(([own, held]) =>
    typeof held === 'string'
      ? {
          kind: 'file',
          name: own,
          getFile: () =>
            held === 'gone'
              ? Promise.reject(new Error('gone'))
              : Promise.resolve(new File([held], own)),
        }
      : folderOf(own, held),
  );
  async function* values() {
    yield* entries;
  }
  return { kind: 'directory', name, values } as unknown as FileSystemDirectoryHandle;
}

describe('a picked folder', () => {
  const tree = { 'a.json': '1', xa: { 'dot 2': { 'b.json': '2', 'c.json': 'gone' } }, trong: {} };

  it('gives its files by the names that a picker gives them', async () => {
    const { files, failed } = await filesOfFolder(folderOf('gui', tree), () => false);
    expect(files.map(({ name }) => name)).toEqual(['gui/a.json', 'gui/xa/dot 2/b.json']);
    expect(await files[1]!.file.text()).toBe('2');
    expect(failed).toEqual(['gui/xa/dot 2/c.json']);
  });

  it('is walked no further once it is stopped', async () => {
    const { files } = await filesOfFolder(folderOf('gui', tree), () => true);
    expect(files).toEqual([]);
  });
});
