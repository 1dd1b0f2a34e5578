/**
 * The model as it is written: with the annexes and comments that were wished for. They come after the rules have run:
 * no rule of the report is about them, and none of its words may come from them.
 */
import type { ReportDraft } from '../draft';
import { numbered } from '../model/annex-numbers';
import type { ReportModel } from '../model/types';
import { evidenceAnnex } from './annex';
import { chartsAnnex } from './charts';
import { withNotes } from './comments';
import { evidenceItem, type EvidenceSources } from './items';
import { printedNumbers } from './printed-numbers';
import type { EvidenceWishes } from './wishes';

/** The same model where nothing is wished for. */
export function withEvidence(
  model: ReportModel,
  draft: ReportDraft,
  { evidence = 'none', charts = false, months = [], ...sources }: EvidenceWishes & EvidenceSources,
): ReportModel {
  const items =
    evidence === 'none'
      ? []
      : printedNumbers(model, draft).map((number) => evidenceItem(number, draft, sources));
  const noted = evidence === 'comments' ? withNotes(model, draft, items) : model;
  const added = [
    ...(evidence === 'annex' && items.length > 0 ? [evidenceAnnex(items, draft)] : []),
    ...(charts ? [chartsAnnex(draft, sources.figures ?? null, months)] : []),
  ];
  if (added.length === 0) return noted;
  return { ...noted, annexes: numbered([...noted.annexes, ...added]) };
}
