import { dayOf } from '../../lib/domain/instant';
import type { Issued } from '../../lib/domain/issued';
import type { Problem } from '../../lib/domain/problem';
import { officeUnits } from '../../lib/figures/units';
import type { LedgerDb } from '../../lib/ledger/db';
import { loadFormer } from '../../lib/ledger/former';
import { loadChoices } from '../../lib/ledger/choices';
import { loadDraft, loadProfile } from '../../lib/ledger/office';
import { figuresWithoutPolicy } from '../../lib/figures/policy-problems';
import { yearAsked } from '../../lib/figures/year-summary';
import { loadPacks } from '../../lib/ledger/packs';
import { allEntries } from '../../lib/ledger/register';
import { DEFAULT_POLICY_ID, ownPacksOf, policyById } from '../../lib/packs/policies';
import { GENERAL_FORM } from '../../lib/packs/default-form';
import { chooseForm, formHeads, formOfDraft } from '../../lib/packs/form-choice';
import { reportForms } from '../../lib/packs/report-forms';
import { extensionVersion } from '../../lib/platform/lifecycle';
import type { Sender } from '../../lib/platform/messaging';
import { issuedRecord } from '../../lib/report/issued-record';
import { newDraft, periodInForce } from '../../lib/report/new-draft';
import { lastYearOf } from '../../lib/report/last-year';
import { formGone } from '../../lib/report/form-gone';
import { renderReport } from '../../lib/report/render-report';
import { figuresOfYear } from './figures';
import { isSample, ledgerFor, nowFor } from './ledger';
import { reportWishes, wantsSources } from './report-wishes';
import { templateOf } from './templates';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The report of a year as it stands: the stored draft, the profile, and the ledger's figures of its period.
 *
 * @param build as in `figuresOfYear`
 */
export async function gatherReport(year: number, sender: Sender, build?: string) {
  const db = await ledgerFor(sender);
  const [profile, stored, packs, choices, register] = await Promise.all([
    loadProfile(db),
    loadDraft(db, year),
    loadPacks(db),
    loadChoices(db),
    allEntries(db),
  ]);
  const now = nowFor(sender);
  const heads = formHeads(packs);
  const blank = newDraft(year, null, now);
  const draft = stored ?? { ...blank, form: chooseForm(profile, heads, blank.period.to) };
  const today = dayOf(now);
  const period = periodInForce(draft, today);
  const policyId = profile?.policy ?? DEFAULT_POLICY_ID;
  const policy = policyById(policyId, ownPacksOf(packs));
  const portalUnit = profile?.portalUnit ?? null;
  const officeName = profile?.values['org.name'];
  const units = officeUnits(profile, packs);
  const of = { year, period, portalUnit, officeName, units, choices, today };
  const shown = (await wantsSources()) ? undefined : build;
  const found = policy && (await figuresOfYear(db, yearAsked({ ...of, policy }), shown));
  const figures = found?.figures ?? figuresWithoutPolicy(policyId, period, portalUnit);
  const forms = reportForms(ownPacksOf(packs));
  const named = formOfDraft(draft.form, profile, heads, period.to);
  const known = named === null ? null : forms.find(named);
  const form = known ?? forms.find(GENERAL_FORM)!;
  const input = { pack: form.id, year, period, values: draft.values, carried: draft.carried };
  const gone = known ? [] : [formGone(draft.form, forms.ids)];
  const refused = [...gone, ...(policy === null ? figures.problems : [])];
  const sample = isSample(sender);
  const wishes = await reportWishes(db, { year, policy, unit: found?.scope.unit ?? null, units });
  const formVersion = heads.find(({ id }) => id === form.id)?.pack.version ?? null;
  const lastYear = await lastYearIn(db, year);
  const told = { refused, sample, policy: policyId, rules: policy, formVersion, wishes, lastYear };
  const around = { period, choices, packs };
  return { form, input, figures, register, profile: profile?.values ?? {}, ...told, ...around };
}

export type Gathered = Awaited<ReturnType<typeof gatherReport>>;

/** What the year before said, for the rules that compare. */
async function lastYearIn(db: LedgerDb, year: number) {
  const [former, draft] = await Promise.all([loadFormer(db, year - 1), loadDraft(db, year - 1)]);
  return lastYearOf(former, draft);
}

/**
 * Builds the report of a year with the record of what it was written from. While an error stands that was not overridden
 * with a reason there is none (`row` null); nor without the unit's policy, nor in another form than the draft's.
 */
export async function makeReport(
  year: number,
  overrides: Record<string, string>,
  sender: Sender,
  build?: string,
  builtIn = false,
): Promise<{ row: Issued | null; problems: Problem[] }> {
  const gathered = await gatherReport(year, sender, build);
  const { form, input, figures, register, profile, refused, sample, wishes, lastYear } = gathered;
  if (refused.length > 0) return { row: null, problems: refused };
  const template = sample || builtIn ? null : await templateOf(form.id);
  const sources = { figures, register, profile, sample, lastYear, template, ...wishes };
  const report = await renderReport(form, input, { overrides, ...sources });
  const { written, bytes, problems } = report;
  if (!written || !bytes) return { row: null, problems };
  const row = issuedRecord(report, bytes, {
    ...{ figures, carried: input.carried, overrides, sample, template },
    wishes: report.put ?? {},
    formVersion: gathered.formVersion,
    policy: gathered.policy,
    program: extensionVersion(),
    at: nowFor(sender),
  });
  return { row, problems };
}
