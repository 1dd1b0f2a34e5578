/** How the corpus asks: a file read by the built-in form, what it must say and where. */
import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import { reportForms } from '../../../../../lib/packs/report-forms';
import { readReport, type ReportRead } from '../../../../../lib/report/read/read-report';

const form = reportForms().find('report-hatinh')!;

/** A package of these parts, as they are. */
export const packed = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

export const reading = (bytes: Uint8Array): ReportRead => readReport(bytes, 'bao-cao.docx', [form]);

export interface Expected {
  values: Record<string, unknown>;
  /** Words of the paragraph a value must have been found in, by its key: [paragraph, table cell or null]. */
  places?: Record<string, { paragraph: number; cell: object | null }>;
  /** Keys that must not be there. */
  absent?: string[];
  /** Codes of warnings and errors; what was merely not found is not asked. */
  problems?: string[];
}

/** Fails unless the file says exactly this of the keys named. */
export function expectRead(bytes: Uint8Array, expected: Expected): ReportRead {
  const read = reading(bytes);
  expect(read.values).toMatchObject(expected.values);
  if (expected.places) expect(read.places).toMatchObject(expected.places);
  for (const key of expected.absent ?? []) expect(read.values).not.toHaveProperty([key]);
  const told = read.problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code)
    .filter((code) => code !== 'report/read-other-wording');
  expect(told).toEqual(expected.problems ?? []);
  return read;
}
