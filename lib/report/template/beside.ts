/** What is wished for beside a report in the unit's own template: annexes of ours behind its text, comments in it. */
import type { Problem } from '../../domain/problem';
import { EVIDENCE_ID } from '../evidence/annex';
import { CHARTS_ID } from '../evidence/charts';
import { noteOf } from '../evidence/comments';
import { evidenceItem, type EvidenceSources } from '../evidence/items';
import type { PrintedNumber } from '../evidence/printed-numbers';
import { wishedAnnexes } from '../evidence/with-evidence';
import type { EvidenceWishes } from '../evidence/wishes';
import { numbered } from '../model/annex-numbers';
import { factsOf, type CheckedReport } from '../render-report';
import type { ReportDraft } from '../draft';
import { appendAnnexes } from './append-annexes';
import type { Notes } from './comment-part';
import type { Filled } from './fill';
import { labelOf } from './from/plan';
import { numbersOfTemplate } from './numbers';
import { openTemplate, templateProblem, textParts, xmlOf, type Parts } from './package';
import { paragraphsIn, textOf } from './paragraphs';
import { tokensOf } from './xml-text';

type Wishes = EvidenceWishes & EvidenceSources & { sample?: boolean | undefined };
type Checked = Pick<CheckedReport, 'draft' | 'model'>;

/** The comments that are wished for, on the numbers that the template's placeholders print; null: none. */
export function notesFor(template: Uint8Array, checked: Checked, wishes: Wishes): Notes | null {
  if (wishes.evidence !== 'comments') return null;
  const { draft } = checked;
  const { author, date } = factsOf(checked, {});
  const items = numbersOfTemplate(template, draft).map((one) => evidenceItem(one, draft, wishes));
  return { byKey: new Map(items.map((one) => [one.key, noteOf(one)])), author, date };
}

/** What stands beside the text in the end: no record may name more. */
export type Put = Pick<EvidenceWishes, 'evidence' | 'charts'>;

/**
 * The filled template, with the annexes that are wished for. Where something wished for is left out, that is said.
 *
 * @param filled what filling the template gave: its bytes, its numbers, and which of them got a comment
 */
export async function besideTemplate(
  { bytes: filled, numbers, noted }: Pick<Filled, 'numbers' | 'noted'> & { bytes: Uint8Array },
  { draft, model }: Checked,
  wishes: Wishes,
): Promise<{ bytes: Uint8Array; problems: Problem[]; put: Put }> {
  const left = leftOut(numbers, draft, { ...wishes, noted });
  const added = wishedAnnexes(numbers, draft, wishes);
  const comments: Put = noted.length > 0 ? { evidence: 'comments' } : {};
  if (added.length === 0) return { bytes: filled, problems: left, put: comments };
  const { parts } = openTemplate(filled);
  const annexes = numbered(added, annexesIn(parts));
  const { writeAnnexes } = await import('../docx/write-docx');
  const facts = factsOf({ draft, model }, { sample: wishes.sample ?? false });
  const ours = openTemplate(await writeAnnexes(annexes, draft.form.layout, facts)).parts;
  const bytes = appendAnnexes(parts, ours);
  const isIn = (id: string) => added.some((one) => one.id === id);
  const annex: Put = isIn(EVIDENCE_ID) ? { evidence: 'annex' } : comments;
  if (bytes !== null) return { bytes, problems: left, put: { ...annex, charts: isIn(CHARTS_ID) } };
  const none = templateProblem('template/no-annex', 'warning');
  return { bytes: filled, problems: [...left, none], put: comments };
}

/** What of the sources cannot be given: the annex of no number, comments where Word takes none. */
function leftOut(
  numbers: readonly PrintedNumber[],
  draft: ReportDraft,
  { evidence, noted }: Pick<Wishes, 'evidence'> & { noted: readonly string[] },
): Problem[] {
  if (evidence === 'annex' && numbers.length === 0)
    return [templateProblem('template/no-numbers', 'warning')];
  if (evidence !== 'comments') return [];
  if (noted.length === 0) return [templateProblem('template/no-comments', 'warning')];
  const bare = numbers.filter(({ key }) => !noted.includes(key));
  if (bare.length === 0) return [];
  const names = bare.slice(0, SHOWN).map(({ key }) => `“${labelOf(draft.form, key)}”`);
  if (bare.length > SHOWN) names.push('…');
  const args = { count: bare.length, names: names.join(', ') };
  return [templateProblem('template/some-comments', 'warning', args)];
}

const SHOWN = 6;

const textsOf = (parts: Parts, isOf: (name: string) => boolean = () => true): string[] =>
  textParts(parts)
    .filter(isOf)
    .flatMap((name) => paragraphsIn(tokensOf(xmlOf(parts, name)) ?? []))
    .filter(({ fallback }) => !fallback)
    .map((paragraph) => textOf(paragraph).trim().normalize('NFC'));

/** How many annexes the unit's own text has. */
function annexesIn(parts: Parts): number {
  const labels = textsOf(parts, (name) => name === 'word/document.xml').filter((text) =>
    /^phụ lục(?:\s+(?:[IVX]+|\d+)\p{Lu}?)?\.?$/iu.test(text),
  );
  return new Set(labels).size;
}
