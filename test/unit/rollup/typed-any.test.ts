/**
 * Whatever is sent and answered: files in any order and any repetition give the same roll-up, and each number of a unit,
 * read or typed, is what every file of it that counts says. The oracle adds up returns by itself.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readersOf } from '../../../components/province/desk/readers';
import { SUMS } from '../../../lib/rollup/figures/summed-keys';
import { outputOf } from '../../../lib/rollup/output';
import { openFile } from '../../../lib/rollup/receive/open';
import type { IncomingFile } from '../../../lib/rollup/receive/types';
import { rollUp } from '../../../lib/rollup/rollup';
import { bundle, provinceOf, word, YEAR } from './support/province';

const UNITS = { 'so-mau': 'Sở Mẫu', 'huyen-mau': 'UBND huyện Mẫu', 'xa-mau': 'UBND xã Mẫu' };
const KEYS = ['dossiers.received', 'dossiers.resolvedOverdue', 'audit.count'] as const;
const TITLE = 'Kết quả áp dụng Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015';

const values = fc.dictionary(fc.constantFrom(...KEYS), fc.nat(3000), { maxKeys: 3 });
const unitId = fc.constantFrom(...(Object.keys(UNITS) as (keyof typeof UNITS)[]));
const sent = fc.record({
  kind: fc.constantFrom('bundle', 'scan', 'words'),
  of: unitId,
  values,
  month: fc.integer({ min: 1, max: 9 }),
  year: fc.constantFrom(YEAR, YEAR, YEAR - 1),
  answer: fc.constantFrom('none', 'unit', 'typed', 'typed', 'aside'),
  to: unitId,
  typed: values,
});
type Sent = typeof sent extends fc.Arbitrary<infer T> ? T : never;

const fileOf = ({ kind, of, values: own, month, year }: Sent, at: number): IncomingFile => {
  if (kind === 'bundle') return bundle(`${at}`, { unit: UNITS[of], values: own, month, year });
  if (kind === 'scan')
    return { name: `${at}.pdf`, bytes: new TextEncoder().encode(`%PDF-1.4 ${at}`) };
  return word(`${at}.docx`, UNITS[of].toUpperCase(), 'BÁO CÁO', TITLE, `Lời riêng ${at}.`);
};

async function answerTo({ answer, to, year, typed }: Sent, file: IncomingFile) {
  const opened = await openFile(file, readersOf([]));
  const fingerprint = 'refused' in opened ? opened.hash : opened.fingerprint;
  const said = { on: `${YEAR}-11-20`, values: typed };
  if (answer === 'none') return [];
  if (answer === 'aside') return [{ fingerprint, unit: to, typed: said, setAside: 'gửi nhầm' }];
  return [{ fingerprint, unit: to, year, ...(answer === 'typed' ? { typed: said } : {}) }];
}

async function world(all: readonly Sent[]) {
  const files = all.map(fileOf);
  const given = await Promise.all(all.map((one, at) => answerTo(one, files[at]!)));
  const answers = new Map(given.flat().map((one) => [one.fingerprint, one]));
  return { files, province: provinceOf({ answers: [...answers.values()] }) };
}

it('is the same in any order and any repetition', async () => {
  const order = fc.infiniteStream(fc.nat(1000));
  const property = fc.asyncProperty(
    fc.array(sent, { maxLength: 8 }),
    order,
    async (all, places) => {
      const { files, province } = await world(all);
      const told = async (some: readonly IncomingFile[]) =>
        outputOf(await rollUp(some, province, YEAR, readersOf([])), {
          written: false,
          problems: [],
        });
      const mixed = [...files, ...files.slice(0, 3)]
        .map((file) => ({ file, place: places.next().value }))
        .sort((a, b) => a.place - b.place);
      expect(await told(mixed.map(({ file }) => file))).toEqual(await told(files));
    },
  );
  await fc.assert(property, { numRuns: 40 });
});

it('gives a unit no number that one of its files does not say, and calls it typed only where nobody else says it', async () => {
  const property = fc.asyncProperty(fc.array(sent, { maxLength: 8 }), async (all) => {
    const { files, province } = await world(all);
    const { returns, current, figures } = await rollUp(files, province, YEAR, readersOf([]));
    for (const { unit, values: own, typed } of returns) {
      const counting = current.get(unit.id) ?? [];
      for (const key of KEYS) {
        const saying = counting.filter((file) => typeof file.values[key] === 'number');
        const said = new Set(saying.map((file) => file.values[key]));
        expect(own[key]).toBe(said.size === 1 ? [...said][0] : undefined);
        const isTyped = said.size === 1 && saying.every((file) => file.typed.includes(key));
        expect([key, typed.includes(key)]).toEqual([key, isTyped]);
      }
      for (const { fingerprint } of counting.filter((file) => file.typed.length > 0))
        expect(province.answers.find((one) => one.fingerprint === fingerprint)).toMatchObject({
          unit: unit.id,
          year: YEAR,
        });
    }
    for (const { key, value, scope } of figures.figures) {
      if (scope.level !== null || scope.obligation !== null) continue;
      if (!(SUMS as readonly string[]).includes(key)) continue;
      const stated = returns.flatMap(({ values: own }) =>
        typeof own[key] === 'number' ? [own[key]] : [],
      );
      const sum = stated.reduce((whole, one) => whole + one, 0);
      expect([key, value]).toEqual([key, stated.length === 0 ? null : sum]);
    }
  });
  await fc.assert(property, { numRuns: 60 });
});
