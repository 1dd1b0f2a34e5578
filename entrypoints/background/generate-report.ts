import type { Response } from '../../lib/domain/protocol';
import { dayOf } from '../../lib/domain/instant';
import { figuresOf } from '../../lib/figures/figures';
import { officeScope } from '../../lib/figures/office-scope';
import { officeUnits } from '../../lib/figures/units';
import { loadChoices } from '../../lib/ledger/choices';
import { loadDraft, loadProfile } from '../../lib/ledger/office';
import { loadLedger } from '../../lib/ledger/queries';
import { figuresWithoutPolicy } from '../../lib/figures/policy-problems';
import { loadPacks } from '../../lib/ledger/packs';
import { allEntries } from '../../lib/ledger/register';
import { DEFAULT_POLICY_ID, ownPacksOf, policyById } from '../../lib/packs/policies';
import { GENERAL_FORM } from '../../lib/packs/default-form';
import { chooseForm, formHeads, formOfDraft } from '../../lib/packs/form-choice';
import { reportForms } from '../../lib/packs/report-forms';
import { saveFile } from '../../lib/platform/downloads';
import type { Sender } from '../../lib/platform/messaging';
import { newDraft, periodInForce } from '../../lib/report/new-draft';
import { formGone } from '../../lib/report/form-gone';
import { renderReport } from '../../lib/report/render-report';
import { isSample, ledgerFor, nowFor } from './ledger';
import { reportWishes } from './report-wishes';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The report of a year as it stands: the stored draft, the profile, and the ledger's figures of its period. */
export async function gatherReport(year: number, sender: Sender) {
  const db = await ledgerFor(sender);
  const [profile, stored, collected, packs, choices, register] = await Promise.all([
    loadProfile(db),
    loadDraft(db, year),
    loadLedger(db),
    loadPacks(db),
    loadChoices(db),
    allEntries(db),
  ]);
  const now = nowFor(sender);
  const heads = formHeads(packs);
  const blank = newDraft(year, null, now);
  const draft = stored ?? { ...blank, form: chooseForm(profile, heads, blank.period.to) };
  const period = periodInForce(draft, dayOf(now));
  const units = officeUnits(profile, packs);
  const name = profile?.values['org.name'];
  const scope = officeScope(collected, profile?.portalUnit ?? null, name, units);
  const policyId = profile?.policy ?? DEFAULT_POLICY_ID;
  const policy = policyById(policyId, ownPacksOf(packs));
  const asked = { period, unit: scope.unit, units, unitChosen: scope.chosen, choices };
  const figures = policy
    ? figuresOf(collected, { ...asked, policy })
    : figuresWithoutPolicy(policyId, period, scope.unit);
  const forms = reportForms(ownPacksOf(packs));
  const named = formOfDraft(draft.form, profile, heads, period.to);
  const known = named === null ? null : forms.find(named);
  const form = known ?? forms.find(GENERAL_FORM)!;
  const input = { pack: form.id, year, period, values: draft.values, carried: draft.carried };
  const gone = known ? [] : [formGone(draft.form, forms.ids)];
  const refused = [...gone, ...(policy === null ? figures.problems : [])];
  const sample = isSample(sender);
  const wishes = await reportWishes({ collected, year, policy, unit: scope.unit, units });
  const own = profile?.values ?? {};
  return { form, input, figures, register, profile: own, refused, sample, wishes };
}

/**
 * Builds the report of a year and downloads it. While an error stands that was not overridden with a reason,
 * nothing is written; nor without the unit's policy, nor in another form than the draft's.
 */
export async function generateReport(
  year: number,
  overrides: Record<string, string>,
  sender: Sender,
): Promise<Response<'report/generate'>> {
  const gathered = await gatherReport(year, sender);
  const { form, input, figures, register, profile, refused, sample, wishes } = gathered;
  if (refused.length > 0) return { written: false, fileName: null, problems: refused };
  const sources = { figures, register, profile, sample, ...wishes };
  const report = await renderReport(form, input, { overrides, ...sources });
  const { written, bytes, fileName, problems } = report;
  if (!written || !bytes) return { written: false, fileName: null, problems };
  await saveFile(bytes, fileName, DOCX);
  return { written, fileName, problems };
}
