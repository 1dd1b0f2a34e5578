/** What the officer wishes for beside the report itself; by default nothing: the file to be signed stays clean. */

import type { EvidenceChoice } from '../../domain/preferences';
import type { ReportDraft } from '../draft';
import type { ModelAnnex, ReportModel } from '../model/types';

/** One month for the chart; null: not known. `partial`: counted from what was seen, perhaps not the whole month. */
export interface ChartMonth {
  /** `YYYY-MM`. */
  month: string;
  received: number | null;
  resolved: number | null;
  partial: boolean;
}

export interface EvidenceWishes {
  /** An annex with the source of each number, a Word comment on each, or neither. */
  evidence?: EvidenceChoice;
  /** An annex with charts of the year. */
  charts?: boolean;
  /** What the months of the year show; left out: no chart of months. */
  months?: readonly ChartMonth[];
  /** Makes the annexes beside a report whose numbers are not those of a portal, the province's; no others are made then. */
  annexesOf?: (model: ReportModel, draft: ReportDraft) => ModelAnnex[];
  /** The same for its comments: the model with a note on each of its numbers. */
  notedBy?: (model: ReportModel, draft: ReportDraft) => ReportModel;
}
