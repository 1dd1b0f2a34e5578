/**
 * The model as it is written: with the annexes and comments that were wished for. They come after the rules have run:
 * no rule of the report is about them, and none of its words may come from them.
 */
import type { ReportDraft } from '../draft';
import { numbered } from '../model/annex-numbers';
import type { ModelAnnex, ReportModel } from '../model/types';
import { evidenceAnnex } from './annex';
import { chartsAnnex } from './charts';
import { withNotes } from './comments';
import { evidenceItem, type EvidenceSources } from './items';
import { printedNumbers, type PrintedNumber } from './printed-numbers';
import type { EvidenceWishes } from './wishes';

/** The same model where nothing is wished for. */
export function withEvidence(
  model: ReportModel,
  draft: ReportDraft,
  wishes: EvidenceWishes & EvidenceSources,
): ReportModel {
  const { evidence = 'none', charts = false, annexesOf, notedBy } = wishes;
  if (annexesOf) {
    const whole = notedBy ? notedBy(model, draft) : model;
    return { ...whole, annexes: numbered([...whole.annexes, ...annexesOf(model, draft)]) };
  }
  if (evidence === 'none' && !charts) return model;
  const numbers = printedNumbers(model, draft);
  const items = numbers.map((number) => evidenceItem(number, draft, wishes));
  const noted = evidence === 'comments' ? withNotes(model, draft, items) : model;
  const added = wishedAnnexes(numbers, draft, wishes);
  if (added.length === 0) return noted;
  return { ...noted, annexes: numbered([...noted.annexes, ...added]) };
}

/** The annexes that are wished for, about these numbers; their labels are not numbered yet. */
export function wishedAnnexes(
  numbers: readonly PrintedNumber[],
  draft: ReportDraft,
  { evidence = 'none', charts = false, months = [], ...sources }: EvidenceWishes & EvidenceSources,
): ModelAnnex[] {
  const items =
    evidence === 'annex' ? numbers.map((number) => evidenceItem(number, draft, sources)) : [];
  return [
    ...(items.length > 0 ? [evidenceAnnex(items, draft)] : []),
    ...(charts ? [chartsAnnex(draft, sources.figures ?? null, months)] : []),
  ];
}
