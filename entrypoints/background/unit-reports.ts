/** Reports of several units from one press: each with its own figures and its own names, all in one file. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { fromBase64 } from '../../lib/domain/base64';
import type { Issued } from '../../lib/domain/issued';
import type { Problem } from '../../lib/domain/problem';
import type { UnitResult } from '../../lib/domain/report-job';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { unitSlug } from '../../lib/exchange/file-name';
import { figuresOf } from '../../lib/figures/figures';
import type { Ledger } from '../../lib/ledger/ledger';
import type { Profile } from '../../lib/domain/office';
import { loadProfile } from '../../lib/ledger/office';
import { loadLedger } from '../../lib/ledger/queries';
import { extensionVersion } from '../../lib/platform/lifecycle';
import type { Sender } from '../../lib/platform/messaging';
import { issuedRecord } from '../../lib/report/issued-record';
import { namesOfReport } from '../../lib/report/other-names';
import { renderReport, type ReportTemplate } from '../../lib/report/render-report';
import { knownToUnit, unitProfile } from '../../lib/report/unit-profile';
import { templateGone, unitTemplateId } from '../../lib/report/unit-template';
import { takenFromOffice, unitValues } from '../../lib/report/values/unit-values';
import { gatherReport, type Gathered } from './generate-report';
import { ledgerFor, nowFor } from './ledger';
import { templateWithId } from './templates';

export interface UnitReports {
  rows: Issued[];
  results: UnitResult[];
  /** Why nothing at all can be written: no such form, no such policy. */
  refused: Problem[];
}

/**
 * Writes one report a unit. Form, period and policy are the office's; figures are those of the unit's very name alone.
 * Values are those typed for the unit; the office's own, its register and its overrides are left out. The layout is the
 * template chosen for the unit, else the built-in one; the office's template is not taken by itself.
 *
 * @param onDone told after each unit; throws where somebody has cancelled
 */
export async function makeUnitReports(
  year: number,
  units: readonly string[],
  sender: Sender,
  onDone: (done: number) => Promise<void>,
): Promise<UnitReports> {
  const db = await ledgerFor(sender);
  const [office, profile, ledger] = await Promise.all([
    gatherReport(year, sender),
    loadProfile(db),
    loadLedger(db),
  ]);
  if (office.refused.length > 0) return { rows: [], results: [], refused: office.refused };
  const rows: Issued[] = [];
  const results: UnitResult[] = [];
  for (const unit of units) {
    const { row, problems } = await makeOne(office, unit, profile ?? NOBODY, ledger, sender);
    if (row) rows.push(row);
    const errors = problems.filter(({ severity }) => severity === 'error');
    const blanks = problems.filter(({ code }) => code === 'report/missing-value').length;
    const told = row ? problems.filter(isOfTemplate) : [];
    results.push({ unit, fileName: row?.fileName ?? null, errors, blanks, told });
    await onDone(results.length);
  }
  return { rows, results, refused: [] };
}

type OfficeProfile = Pick<Profile, 'values' | 'unitNames'>;
const NOBODY: OfficeProfile = { values: {} };

/** What the template leaves out or says of others goes into the file that was just made. */
const isOfTemplate = ({ code, severity }: Problem): boolean =>
  severity === 'warning' && code.startsWith('template/');

/** The template chosen for the unit; null: the built-in layout. One that is gone is an error, never another layout. */
async function templateOfUnit(
  { values }: OfficeProfile,
  unit: string,
  form: string,
): Promise<{ template: ReportTemplate | null; problems: Problem[] }> {
  const id = unitTemplateId(values, unit, form);
  const template = id === null ? null : await templateWithId(id, form);
  const isGone = id !== null && template === null;
  return { template, problems: isGone ? [templateGone(unit)] : [] };
}

async function makeOne(
  office: Gathered,
  unit: string,
  said: OfficeProfile,
  ledger: Ledger,
  sender: Sender,
): Promise<{ row: Issued | null; problems: Problem[] }> {
  const { form, period, rules, input, choices, packs } = office;
  const { template, problems: gone } = await templateOfUnit(said, unit, form.id);
  const profile = unitProfile(said, unit);
  const units = knownToUnit(office.profile, packs);
  const asked = { period, unit, units, unitChosen: true, choices };
  const figures = figuresOf(ledger, { ...asked, policy: rules! });
  const { pack, year } = input;
  // Charts of the months are the office's; sources are those of the unit's own figures.
  const wishes = { evidence: office.wishes.evidence };
  const ofOffice = takenFromOffice(input.values, unit);
  const names = namesOfReport(said, unit);
  const sources = { figures, profile, ofOffice, names, template, ...wishes };
  const values = unitValues(input.values, unit);
  const report = await renderReport(form, { pack, year, period, values }, sources);
  const problems = [...gone, ...report.problems];
  if (!report.bytes || gone.length > 0) return { row: null, problems };
  const row = issuedRecord({ ...report, fileName: nameOf(unit, year) }, report.bytes, {
    ...{ figures, ofOffice, overrides: {}, part: true, template },
    wishes: report.put ?? {},
    ...{ formVersion: office.formVersion, policy: office.policy },
    ...{ program: extensionVersion(), at: nowFor(sender) },
  });
  return { row, problems };
}

/** Named after the unit: most have no abbreviation of their own, and two files must not bear one name. */
const nameOf = (unit: string, year: number): string => `Bao-cao-ISO-${unitSlug(unit)}-${year}.docx`;

/** Zip times have no zone and are taken from local fields, so this is the same everywhere. */
const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** `Bao-cao-ISO-2026-3-don-vi.zip` */
export const zipName = (year: number, count: number): string =>
  `Bao-cao-ISO-${year}-${count}-don-vi.zip`;

/** The documents in one file, with a list of what is in it; the same rows give the same bytes. */
export function zipOf(rows: readonly Issued[]): Uint8Array {
  const files: Zippable = {};
  for (const row of rows) {
    if (row.docx === null) throw new Error(uiIssuedStrings.noBytes.vi);
    files[freeName(row.fileName, files)] = [fromBase64(row.docx), { mtime: ZIP_TIME, level: 0 }];
  }
  const list = Object.keys(files).map((name, at) => `${name}\t${rows[at]!.unit}`);
  files['danh-sach.txt'] = [strToU8(`${list.join('\r\n')}\r\n`), { mtime: ZIP_TIME }];
  return zipSync(files);
}

function freeName(name: string, taken: Zippable): string {
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let at = 2; free in taken; at += 1) free = `${name.slice(0, dot)}-${at}${name.slice(dot)}`;
  return free;
}
