import type { Response } from '../../lib/domain/protocol';
import { dayOf, instantOfClock } from '../../lib/domain/instant';
import { figuresOf } from '../../lib/figures/figures';
import { officeScope } from '../../lib/figures/office-scope';
import { loadDraft, loadProfile } from '../../lib/ledger/office';
import { loadLedger } from '../../lib/ledger/queries';
import { defaultPolicy } from '../../lib/packs/policies';
import { DEFAULT_FORM, reportForms } from '../../lib/packs/report-forms';
import { saveFile } from '../../lib/platform/downloads';
import { newDraft, periodInForce } from '../../lib/report/new-draft';
import { renderReport } from '../../lib/report/render-report';
import { ledger } from './ledger';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The report of a year as it stands: the stored draft, the profile, and the ledger's figures of its period. */
export async function gatherReport(year: number) {
  const db = ledger();
  const [profile, stored, collected] = await Promise.all([
    loadProfile(db),
    loadDraft(db, year),
    loadLedger(db),
  ]);
  const now = instantOfClock(Date.now());
  const draft = stored ?? newDraft(year, profile?.form ?? null, now);
  const period = periodInForce(draft, dayOf(now));
  const scope = officeScope(collected, profile?.portalUnit ?? null, profile?.values['org.name']);
  const figures = figuresOf(collected, {
    period,
    policy: defaultPolicy(),
    unit: scope.unit,
    unitChosen: scope.chosen,
  });
  const forms = reportForms();
  const form = forms.find(draft.form) ?? forms.find(DEFAULT_FORM)!;
  const input = { pack: draft.form, year, period, values: draft.values };
  return { form, input, figures, profile: profile?.values ?? {} };
}

/**
 * Builds the report of a year and downloads it. While an error stands that was not overridden with a reason,
 * nothing is written.
 */
export async function generateReport(
  year: number,
  overrides: Record<string, string>,
): Promise<Response<'report/generate'>> {
  const { form, input, figures, profile } = await gatherReport(year);
  const report = await renderReport(form, input, { overrides, figures, profile });
  const { written, bytes, fileName, problems } = report;
  if (!written || !bytes) return { written: false, fileName: null, problems };
  await saveFile(bytes, fileName, DOCX);
  return { written, fileName, problems };
}
