/** Documents as a text cites them, outside a form's own sentences. */
import type { DocRef } from '../../domain/values';
import type { ReportDraft } from '../draft';
import { fullReference } from './document-filters';
import { filterOf, type FilterContext } from './filters';
import { hasBlank, textOfPieces, type Piece } from './pieces';

export interface Citation {
  /** For the first mention: kind, number, day, issuer, subject. Null while a part of it is unknown. */
  full: string | null;
  /** For later ones: kind and number. Null where the number or the symbol is unknown. */
  short: string | null;
}

/** A document in both ways of citing (NĐ 30/2020 II.6.b). */
export function citationOf(ref: DocRef, draft: ReportDraft): Citation {
  const context: FilterContext = { scope: { draft }, key: '', field: null, arg: null };
  return {
    full: whole(fullReference(ref, context)),
    short: whole(filterOf('docRefShort')(ref, context) ?? []),
  };
}

const whole = (pieces: Piece[]): string | null =>
  pieces.length === 0 || hasBlank(pieces) ? null : textOfPieces(pieces);
