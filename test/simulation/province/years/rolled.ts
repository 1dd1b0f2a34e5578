/** The world put through the program: opened once, rolled up for a year, its questions answered, its report printed. */
import { provinceForm } from '../../../../lib/packs/province-forms';
import { readReport } from '../../../../lib/report/read/read-report';
import { renderReport } from '../../../../lib/report/render-report';
import { compareTotals } from '../../../../lib/rollup/board/compare-totals';
import { readProvince } from '../../../../lib/rollup/province/read';
import type { Province } from '../../../../lib/rollup/province/schema';
import { hashOf } from '../../../../lib/rollup/receive/fingerprint';
import { docxText } from '../../../../lib/rollup/receive/docx-text';
import { openFile } from '../../../../lib/rollup/receive/open';
import type { Opened, Readers } from '../../../../lib/rollup/receive/types';
import type { Refusal } from '../../../../lib/rollup/receive/opened';
import { unpackAll } from '../../../../lib/rollup/receive/unpack';
import { rollUpOpened, type Rollup } from '../../../../lib/rollup/rollup';
import { comparedAnnex } from '../../../../lib/rollup/report/compared';
import { readers as plain } from '../readers';
import { FORMS } from './letter';
import { YEARS, type Year } from './units';
import type { Books, YearsWorld } from './world';

/** The same files are read many times over; what a file says does not change. */
const known = new Map<string, ReturnType<typeof readReport>>();

export const readers: Readers = {
  ...plain,
  readReport: (bytes, input) => {
    const hash = hashOf(bytes);
    const read = known.get(hash) ?? readReport(bytes, input, FORMS);
    known.set(hash, read);
    return Promise.resolve({ ...read, input });
  },
};

export type AllOpened = (Opened | Refusal)[];

export async function openAll(files: YearsWorld['files']): Promise<AllOpened> {
  const opened: AllOpened = [];
  for (const file of unpackAll(files)) opened.push(await openFile(file, readers));
  return opened;
}

export function provinceOf(list: Record<string, unknown>): Province {
  const { province, problems } = readProvince(JSON.stringify(list), 'units.json');
  if (!province) throw new Error(problems[0]!.message);
  return province;
}

export type ByYear = Record<Year, Rollup>;

export function rollAll(opened: AllOpened, province: Province): ByYear {
  const all = YEARS.map((year) => [year, rollUpOpened(opened, province, year)] as const);
  return Object.fromEntries(all) as ByYear;
}

/** The officer answers every question of every year, by the fingerprint that stands with the file. */
export function answered(list: Record<string, unknown>, books: Books, rolled: ByYear): Province {
  const answers = YEARS.flatMap((year) =>
    rolled[year].files.flatMap(({ input, fingerprint }) => {
      const fate = books.files.get(input)!;
      if (fate.year !== year || fate.fix === null || fingerprint === null) return [];
      return [{ fingerprint, year, ...fate.fix }];
    }),
  );
  return provinceOf({ ...list, answers });
}

export const returnsOf = ({ returns }: Rollup) => new Map(returns.map((one) => [one.unit.id, one]));

export const comparedOf = (rolled: ByYear, year: 2025 | 2026, province: Province) =>
  compareTotals(rolled[year], returnsOf(rolled[(year - 1) as Year]), province);

/** The text of the printed report, with the comparison as an annex. */
export async function printed(
  rollup: Rollup,
  compared: ReturnType<typeof comparedOf> = null,
): Promise<string> {
  const report = await renderReport(provinceForm().form, rollup.input, {
    annexesOf: (_, draft) => (compared === null ? [] : [comparedAnnex(compared, draft)]),
  });
  const faults = report.problems.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw new Error(faults[0]!.message);
  return docxText(report.bytes!)!;
}
