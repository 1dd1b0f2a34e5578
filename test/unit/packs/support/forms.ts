/** The three forms that prove that nothing of one of them is wired in: two built in, one from a file that anybody can copy. */
import { readFileSync } from 'node:fs';
import { checkPackFile } from '../../../../lib/packs/check-file';
import { ownPackSchema, type OwnPackFile } from '../../../../lib/packs/own-pack-schema';
import { reportForms } from '../../../../lib/packs/report-forms';
import type { ReportForm } from '../../../../lib/packs/report-schema';

/** From the folder of the project, where the tests run. */
export const exampleText = (): string =>
  readFileSync('docs/examples/bao-cao-tinh-mau.json', 'utf8');

/** The pack of the invented province, as it is after an import. */
export function examplePack(): OwnPackFile {
  const { json, problems } = checkPackFile('bao-cao-tinh-mau.json', exampleText());
  if (problems.length > 0) throw new Error(problems[0]!.message);
  return ownPackSchema.parse(json);
}

const BOOK = reportForms([{ file: 'bao-cao-tinh-mau.json', json: examplePack() }]);
export const FORM_IDS = ['report-hatinh', 'report-general', 'bao-cao-tinh-mau'] as const;
export const formOf = (id: string): ReportForm => BOOK.find(id)!;
