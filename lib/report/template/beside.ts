/** What is wished for beside a report in the unit's own template: annexes of ours behind its text. */
import type { Problem } from '../../domain/problem';
import type { EvidenceSources } from '../evidence/items';
import { wishedAnnexes } from '../evidence/with-evidence';
import type { EvidenceWishes } from '../evidence/wishes';
import { numbered } from '../model/annex-numbers';
import { factsOf, type CheckedReport } from '../render-report';
import { wholeWordsIn } from '../text/whole-words';
import { appendAnnexes } from './append-annexes';
import { numbersOfTemplate } from './numbers';
import { openTemplate, templateProblem, textParts, xmlOf, type Parts } from './package';
import { paragraphsIn, textOf } from './paragraphs';
import { tokensOf } from './xml-text';

/**
 * The filled template, with the annexes that are wished for. Comments are not put into a text of the unit's own making;
 * where something wished for is left out, that is said.
 *
 * @param template its bytes before it was filled, whose placeholders tell which numbers it prints
 */
export async function besideTemplate(
  filled: Uint8Array,
  template: Uint8Array,
  { draft, model }: Pick<CheckedReport, 'draft' | 'model'>,
  wishes: EvidenceWishes & EvidenceSources & { sample?: boolean | undefined },
): Promise<{ bytes: Uint8Array; problems: Problem[] }> {
  const said = textsOf(openTemplate(filled).parts).join('\n');
  // A placeholder under a condition that does not hold prints nothing.
  const numbers = numbersOfTemplate(template, draft).filter(
    ({ printed }) => wholeWordsIn(said, printed).length > 0,
  );
  const left = [
    ...(wishes.evidence === 'comments' ? [templateProblem('template/no-comments', 'warning')] : []),
    ...(wishes.evidence === 'annex' && numbers.length === 0
      ? [templateProblem('template/no-numbers', 'warning')]
      : []),
  ];
  const added = wishedAnnexes(numbers, draft, wishes);
  if (added.length === 0) return { bytes: filled, problems: left };
  const { parts } = openTemplate(filled);
  const annexes = numbered(added, annexesIn(parts));
  const { writeAnnexes } = await import('../docx/write-docx');
  const facts = factsOf({ draft, model }, { sample: wishes.sample ?? false });
  const ours = openTemplate(await writeAnnexes(annexes, draft.form.layout, facts)).parts;
  const bytes = appendAnnexes(parts, ours);
  if (bytes !== null) return { bytes, problems: left };
  return { bytes: filled, problems: [...left, templateProblem('template/no-annex', 'warning')] };
}

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
