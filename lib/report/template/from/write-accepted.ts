/** The file with the accepted proposals put in. */
import { replaceText, type TextEdit } from '../mark';
import { writeTemplate, type Parts } from '../package';
import { paragraphsIn, textOf, type XmlParagraph } from '../paragraphs';
import type { Planned } from './plan';

/** One part with what is planned in it. */
export interface PlannedPart {
  name: string;
  tokens: readonly string[];
  planned: readonly Planned[];
}

/** Parts in which nothing was accepted stay byte for byte. */
export function writeAccepted(
  parts: Parts,
  texts: readonly PlannedPart[],
  accepted: ReadonlySet<string>,
): Uint8Array {
  const changed = texts.flatMap(({ name, tokens, planned }): [string, string][] => {
    const own = planned.filter(({ id }) => accepted.has(id));
    return own.length === 0 ? [] : [[name, written(tokens, own)]];
  });
  return writeTemplate(parts, new Map(changed));
}

function written(tokens: readonly string[], planned: readonly Planned[]): string {
  const out = [...tokens];
  const copies = paragraphsIn(tokens).filter(({ fallback }) => fallback);
  for (const paragraph of new Set(
    planned.flatMap(({ edits }) => edits.map((one) => one.paragraph)),
  )) {
    const edits = editsIn(planned, paragraph);
    replaceText(out, paragraph, edits);
    // What old readers are shown of a text box says the same.
    const text = textOf(paragraph);
    for (const copy of copies) if (textOf(copy) === text) replaceText(out, copy, edits);
  }
  for (const { from, to } of planned.flatMap(({ cuts }) => cuts)) out.fill('', from, to + 1);
  return out.join('');
}

/** A sentence that becomes a blank takes what was accepted in it along. */
function editsIn(planned: readonly Planned[], paragraph: XmlParagraph): TextEdit[] {
  const own = planned
    .flatMap(({ edits }) => edits.filter((one) => one.paragraph === paragraph))
    .map(({ edit }) => edit)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return own.filter(
    (edit, at) => !own.slice(0, at).some((one) => one.from <= edit.from && edit.to <= one.to),
  );
}
