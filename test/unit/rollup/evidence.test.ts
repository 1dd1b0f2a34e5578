/** The annex of sources: every number that the report prints has its row, and the units of the row add up to it. */
import { describe, expect, it } from 'vitest';
import { provinceForm } from '../../../lib/packs/province-forms';
import { checkReport, renderReport, type RenderOptions } from '../../../lib/report/render-report';
import type { ModelAnnex, ReportModel } from '../../../lib/report/model/types';
import { textOfPieces } from '../../../lib/report/text/pieces';
import { provinceEvidence } from '../../../lib/rollup/report/evidence/annex';
import { readProvince } from '../../../lib/rollup/province/read';
import type { Province } from '../../../lib/rollup/province/schema';
import { docxText } from '../../../lib/rollup/receive/docx-text';
import { rollUp, type Rollup } from '../../../lib/rollup/rollup';
import { readers } from '../../simulation/province/readers';
import { provinceWorld, YEAR } from '../../simulation/province/world';
import { bundle, provinceOf, rollAll } from './support/province';

const CAPS = [{ amount: 10_000_000, validFrom: null, validTo: null, source: 'Quyết định mẫu' }];

/** Rows of the two tables as they stand in the document. */
function tablesOf({ blocks }: ModelAnnex): string[][][] {
  const tables = blocks.flatMap((block) => ('table' in block ? [block.table] : []));
  return tables.map(({ rows }) => rows.map((row) => row.map(({ pieces }) => textOfPieces(pieces))));
}

function annexOf(rollup: Rollup, province: Province, receivedAt?: ReadonlyMap<string, string>) {
  const { model, draft } = checkReport(provinceForm().form, rollup.input);
  return { model, annex: provinceEvidence(model, draft, { rollup, province, ...{ receivedAt } }) };
}

interface Row {
  name: string;
  printed: string[];
  units: string;
  how: string;
}

/** Rows with their continuations put together. */
function rowsOf(table: readonly string[][]): Row[] {
  const rows: Row[] = [];
  for (const [, name, printed, units, how] of table) {
    if (printed === '') rows[rows.length - 1]!.units += `\n${units}`;
    else rows.push({ name: name!, printed: printed!.split('\n'), units: units!, how: how! });
  }
  return rows;
}

/** What stands behind "N đơn vị:", without the lines of those not known. */
const countedPart = (units: string): string =>
  units
    .split('\n')
    .filter((one) => !/^(Chưa rõ|Không nêu)/.test(one))
    .join('; ');

/** Units of "1–3, 7" and of "12: 345; 13: 9". */
function numbersIn(units: string): number[] {
  const list = countedPart(units).replace(/^\d+ đơn vị(?:, mỗi đơn vị [\d.]+)?: /, '');
  const named = [...list.matchAll(/\((\d+)\)/g)].map(([, no]) => Number(no));
  if (named.length > 0) return named;
  return list.split(/[;,]\s*/).flatMap((part) => {
    const [from, to] = part.split(':')[0]!.split('–').map(Number);
    return Array.from({ length: (to ?? from)! - from! + 1 }, (_, at) => from! + at);
  });
}

const wholeOf = (text: string): number => Number(text.replace(/\./g, ''));

/** Sum of what the units give. */
const sumIn = (units: string): number =>
  [...countedPart(units).matchAll(/:\s([\d.]+)(?:$|[;\n])/gm)].reduce(
    (sum, [, value]) => sum + wholeOf(value!),
    0,
  );

/** Numbers of the text and of the annex by level, as they are printed. */
function printedIn(model: ReportModel): string[] {
  const text = (pieces: { text: string }[]) => pieces.map((one) => one.text).join('');
  const body = model.body.flatMap((block) => ('table' in block ? [] : [text(block.pieces)]));
  const from = body.findIndex((line) => line.startsWith('1. Mặt làm được'));
  const lines = body.slice(from, -1).map((line) =>
    line
      .replace(/^\d\. .*/, '')
      .replace(/ISO 9001:2015/g, '')
      .replace(/\d{2}\/\d{1,2}\/\d{4}/g, ''),
  );
  const table = model.annexes.find(({ id }) => id === 'annex-levels')!.blocks[0]!;
  const cells =
    'table' in table
      ? table.table.rows.flatMap((row) => row.slice(1).map(({ pieces }) => text(pieces)))
      : [];
  return [...lines, ...cells].flatMap((line) => line.match(/\d[\d.,/]*%?/g) ?? []).map(bare);
}

/** "03" is 3, and "106/124," is "106/124". */
const bare = (printed: string): string =>
  printed
    .replace(/[.,/]+$/, '')
    .replace(/\.(?=\d{3})/g, '')
    .replace(/^0(?=\d)(?!,)/, '');

async function world(seed: number, change: (list: Record<string, unknown>) => object = () => ({})) {
  const { list, files } = await provinceWorld(seed);
  const text = JSON.stringify({ ...list, budgetCaps: CAPS, ...change(list) });
  const province = readProvince(text, 'units.json').province!;
  return { province, rollup: await rollUp(files, province, YEAR, readers) };
}

const someOpen = ({ opinions }: Record<string, unknown>) => ({
  opinions: (opinions as { unit: string }[]).filter(
    ({ unit }) => !['cap-xa-1', 'cap-tinh-3'].includes(unit),
  ),
});

describe('the annex of sources of the province', () => {
  it.each([
    [1, undefined],
    [2, someOpen],
  ])('has every printed number, and no other (seed %i)', async (seed, change) => {
    const { rollup, province } = await world(seed, change);
    const { model, annex } = annexOf(rollup, province);
    const rows = rowsOf(tablesOf(annex)[0]!);
    const stated = new Set(
      rows.flatMap(({ printed }) => printed.map((one) => bare(one.replace(' đơn vị nêu', '')))),
    );
    const printed = new Set(printedIn(model));
    expect(printed.size).toBeGreaterThan(30);
    expect([...printed].filter((one) => !stated.has(one))).toEqual([]);
    expect([...stated].filter((one) => !printed.has(one))).toEqual([]);
  });

  it.each([
    [3, undefined],
    [4, someOpen],
  ])('opens each number into units that add up to it (seed %i)', async (seed, change) => {
    const { rollup, province } = await world(seed, change);
    const { annex } = annexOf(rollup, province);
    const [numbers, units] = tablesOf(annex);
    const rows = rowsOf(numbers!);
    const names = units!.map(([, name]) => name);
    for (const { name, printed, units: behind, how } of rows) {
      if (how.startsWith('Đếm tệp') || how.startsWith('Theo ')) continue;
      const [first] = printed;
      const nobody = behind.startsWith('Không có đơn vị nào');
      const found = nobody ? [] : numbersIn(behind);
      expect([name, new Set(found).size]).toEqual([name, found.length]);
      expect(found.every((no) => names[no - 1] !== undefined)).toBe(true);
      const stating = printed.find((one) => one.endsWith(' đơn vị nêu'));
      if (stating) expect([name, found.length]).toEqual([name, wholeOf(stating.split(' ')[0]!)]);
      if (how.startsWith('Cộng số các')) {
        const sum = printed.find((one) => one !== stating)!;
        expect([name, sumIn(behind)]).toEqual([name, wholeOf(sum)]);
      } else if (how.startsWith('Đếm')) {
        const count = Number(bare(first!.split('/')[0]!));
        if (!/không thuộc phạm vi/.test(how)) expect([name, found.length]).toEqual([name, count]);
      }
    }
    expect(rows.some(({ how }) => how.startsWith('Cộng số các'))).toBe(true);
  });

  it('tells for each unit its files by kind and code, never by name, their day, and the day they were received', async () => {
    const province = provinceOf({ opinions: [] });
    const rollup = await rollAll(
      [bundle('bao cao cua Nguyen Van Mau', { values: { 'audit.count': 2 } })],
      province,
    );
    const { input, fingerprint } = rollup.files[0]!;
    const at = new Map([[input, '2024-11-20T08:00:00+07:00']]);
    const [, units] = tablesOf(annexOf(rollup, province, at).annex);
    const file = `Bộ số liệu, mã tệp ${fingerprint!.slice(0, 8).toUpperCase()}`;
    expect(units).toEqual([
      ['1', 'Sở Mẫu', 'Cấp tỉnh', file, '06/01/2024', '20/11/2024', 'Chưa có ý kiến'],
      ['2', 'UBND huyện Mẫu', 'Cấp huyện', 'Không có tệp', '–', '–', 'Không gửi hồ sơ'],
      ['3', 'UBND xã Mẫu', 'Cấp xã', 'Không có tệp', '–', '–', 'Không gửi hồ sơ'],
    ]);
  });

  it('stands in the report on wish alone, numbered after the others', async () => {
    const { rollup, province } = await world(1);
    const { form } = provinceForm();
    const written = async (evidence: boolean) => {
      const options: RenderOptions = {
        annexesOf: (model, draft) =>
          evidence ? [provinceEvidence(model, draft, { rollup, province })] : [],
      };
      return docxText((await renderReport(form, rollup.input, options)).bytes!)!;
    };
    expect(await written(false)).not.toContain('NGUỒN SỐ LIỆU');
    expect(await written(true)).toMatch(/Phụ lục VI\nNGUỒN SỐ LIỆU CỦA BÁO CÁO/);
  });
});

it('says which files wait, and names none of them', async () => {
  const files = [
    bundle('Tran Thi Mau gui', { unit: 'Sở Lạ' }),
    { name: 'quet cua Tran Thi Mau.pdf', bytes: new TextEncoder().encode('%PDF-1.4 quet') },
  ];
  const province = provinceOf();
  const rollup = await rollAll(files, province);
  const { annex } = annexOf(rollup, province);
  const text = tablesOf(annex).flat(2).join('\n');
  expect(text).not.toContain('Mau');
  const codes = rollup.files.map(({ fingerprint }) => fingerprint!.slice(0, 8).toUpperCase());
  expect(text).toContain('Tệp chưa đọc được, mã tệp ');
  for (const code of codes) expect(text).toContain(code);
});

it('says of which units a person typed what they give', async () => {
  const scan = { name: 'quet.pdf', bytes: new TextEncoder().encode('%PDF-1.4 quet') };
  const { files } = await rollAll([scan]);
  const typed = { on: `${YEAR}-11-20`, values: { 'dossiers.received': 30 } };
  const answer = { fingerprint: files[0]!.fingerprint, unit: 'xa-mau', year: YEAR, typed };
  const province = provinceOf({ answers: [answer] });
  const own = bundle('a', { values: { 'dossiers.received': 120 } });
  const { annex } = annexOf(await rollAll([scan, own], province), province);
  const row = rowsOf(tablesOf(annex)[0]!).find(({ printed }) => printed.includes('150'))!;
  expect(row.units).toMatch(/Nhập tay từ tệp không đọc được: UBND xã Mẫu \(\d\)/);
});
