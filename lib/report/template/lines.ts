/** `{{key|lines}}`: the very paragraphs that the built-in report prints for a list, the recipients or the signature. */
import type { ReportForm } from '../../packs/report-schema';
import type { ReportDraft } from '../draft';
import { buildModel } from '../model/build-model';
import { renderListBlock } from '../model/sections';
import { recipients, signer } from '../model/signature';
import type { ModelParagraph } from '../model/types';
import { textOfPieces, type Piece } from '../text/pieces';

const isSigner = (key: string): boolean => key === 'sign.title' || key === 'sign.authority';

/** Whether the built-in report has paragraphs of its own for the key. */
export const hasLines = (form: ReportForm, key: string): boolean =>
  key === 'recipients' ||
  key === 'doc.addressees' ||
  isSigner(key) ||
  listBlocks(form, key).length > 0;

const listBlocks = (form: ReportForm, key: string) =>
  form.sections.flatMap((section) =>
    section.blocks
      .filter((block) => block.each === key && block.table === undefined)
      .map((block) => ({ section, block })),
  );

/** One text a paragraph; none where the form prints nothing for an empty list. @param words how pieces become a text */
export const linesOf = (
  draft: ReportDraft,
  key: string,
  words: (pieces: Piece[]) => string = textOfPieces,
): string[] =>
  paragraphsOf(draft, key)
    .map(({ pieces }) => words(pieces))
    .filter((text) => text !== '');

function paragraphsOf(draft: ReportDraft, key: string): ModelParagraph[] {
  if (key === 'recipients') return recipients(draft).slice(1);
  if (isSigner(key)) return signer(draft).slice(0, -1);
  if (key === 'doc.addressees')
    return buildModel(draft).title.filter(({ role }) => role === 'addressee');
  return listBlocks(draft.form, key).flatMap(({ section, block }) =>
    renderListBlock(block, section, { draft }),
  );
}
