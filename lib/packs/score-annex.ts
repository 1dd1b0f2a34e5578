/** The annex of scores among a form's annexes. */
import type { FormAnnex, ReportAnnex } from './report-annex-schema';

/** The first annex that has criteria. */
export const scoreAnnexOf = (form: { annexes: readonly FormAnnex[] }): ReportAnnex | undefined =>
  form.annexes.find((annex): annex is ReportAnnex => 'criteria' in annex);
