/** Files that cannot be read: a person says whose they are or sets them aside; copies stand beside their twins. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { standOfFile } from '../../../lib/rollup/receive/stand';
import { unplacedFiles } from '../../../lib/rollup/receive/unplaced';
import { bundle, provinceOf, rollAll, YEAR } from './support/province';

const whole = zipSync({ 'word/document.xml': new TextEncoder().encode('x'.repeat(900)) });
const damaged = { name: 'hong.docx', bytes: whole.subarray(0, 60) };

const statusOf = ({ returns }: Awaited<ReturnType<typeof rollAll>>, id: string) =>
  returns.find(({ unit }) => unit.id === id)!;

async function answered(answer: object) {
  const { files } = await rollAll([damaged]);
  const answers = [{ fingerprint: files[0]!.fingerprint, ...answer }];
  return rollAll([damaged], provinceOf({ answers }));
}

describe('a damaged Word file', () => {
  it('is called what it is to its sender, and says what to ask for', async () => {
    const { files } = await rollAll([damaged]);
    expect(files).toMatchObject([
      { status: 'refused', problems: [{ code: 'rollup/docx-damaged' }] },
    ]);
    expect(files[0]!.problems[0]!.message).toMatch(/Word.*bị hỏng.*đề nghị đơn vị.*gửi lại/);
    expect(unplacedFiles(files)).toHaveLength(1);
  });

  it('is out of the warnings once it is set aside, and back when that is taken back', async () => {
    const { files, problems } = await answered({ setAside: 'đã có bản khác' });
    expect(files.map(standOfFile)).toEqual(['aside']);
    expect(problems.map(({ code }) => code)).not.toContain('rollup/unplaced-files');
    const back = await rollAll([damaged]);
    expect(back.problems.map(({ code }) => code)).toContain('rollup/unplaced-files');
  });

  it('makes a unit one that is to be asked, not one that sent nothing', async () => {
    const rollup = await answered({ unit: 'so-mau', year: YEAR });
    expect(rollup.files).toMatchObject([{ status: 'refused', unit: { id: 'so-mau' } }]);
    expect(statusOf(rollup, 'so-mau')).toMatchObject({
      status: 'questions',
      result: null,
      unread: true,
      problems: [{ code: 'rollup/unopened-file' }],
    });
    expect(statusOf(rollup, 'xa-mau').status).toBe('not-sent');
    expect(unplacedFiles(rollup.files)).toEqual([]);
  });

  it('of another year is no matter of this one', async () => {
    const rollup = await answered({ unit: 'so-mau', year: YEAR - 1 });
    expect(statusOf(rollup, 'so-mau').status).toBe('not-sent');
    expect(unplacedFiles(rollup.files)).toEqual([]);
  });
});

describe('a copy under another name', () => {
  const twins = [bundle('a', {}), { ...bundle('a', {}), name: 'b.json' }];

  it('stands under the unit of its twin, and counts for nothing', async () => {
    const rollup = await rollAll(twins);
    expect(rollup.files).toMatchObject([
      { input: 'a.json', status: 'accepted', unit: { id: 'so-mau' } },
      { input: 'b.json', status: 'duplicate', unit: { id: 'so-mau' }, replacedBy: 'a.json' },
    ]);
    // Nothing tells that the unit sent it twice.
    expect(statusOf(rollup, 'so-mau').report).toMatchObject({ files: ['a.json'], others: [] });
  });

  it('of a file that nobody can open is a copy too', async () => {
    const { files } = await rollAll([damaged, { ...damaged, name: 'hong (1).docx' }]);
    expect(files.map(({ input, status }) => [input, status])).toEqual([
      ['hong (1).docx', 'refused'],
      ['hong.docx', 'duplicate'],
    ]);
    expect(unplacedFiles(files)).toHaveLength(1);
  });
});
