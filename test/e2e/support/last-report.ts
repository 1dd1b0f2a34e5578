/** Last year's report of the sample officer's unit, written by the program itself from invented facts. */
import { reportForms } from '../../../lib/packs/report-forms';
import { renderReport } from '../../../lib/report/render-report';
import type { ReportInput } from '../../../lib/domain/values';
import { facts2022 } from '../../unit/report/facts-2022';

/** The facts of 2022, three years on. */
export function facts2025(): ReportInput {
  const years: Record<string, string> = { 2022: '2025', 2021: '2024' };
  const text = JSON.stringify(facts2022()).replace(/2022|2021/g, (year) => years[year]!);
  return JSON.parse(text) as ReportInput;
}

/** The .docx of these facts, with values changed. @param id the form it follows */
export async function lastReport(
  changes: Record<string, unknown> = {},
  id = 'report-hatinh',
): Promise<Uint8Array> {
  const form = reportForms().find(id)!;
  const facts = { ...facts2025(), pack: id };
  const overrides = Object.fromEntries(form.rules.map(({ id }) => [id, 'thử']));
  const input = { ...facts, values: { ...facts.values, ...changes } };
  const { bytes, problems } = await renderReport(form, input, { overrides });
  if (!bytes) throw new Error(problems[0]?.message);
  return bytes;
}
