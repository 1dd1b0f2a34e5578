/** Rows of a procedure catalogue: code, name and field, as printed. */
import { containsIdentityNumber, isProcedureCode } from '../../domain/dossier-code';
import type { ListedProcedure } from '../../domain/reading';
import { normaliseText } from '../../domain/text';
import type { RawRow } from '../raw';
import { isShifted, type DossierColumn } from './dossier-columns';

const FIELDS = { code: 'procedureCode', name: 'procedure', field: 'field' } as const;

/** One entry a row; of a row whose cells do not fit the header nothing is taken. */
export function listedProcedures(
  rows: readonly RawRow[],
  columns: readonly DossierColumn[],
): ListedProcedure[] {
  const at = (part: keyof typeof FIELDS): number =>
    columns.findIndex(({ field, personal }) => field === FIELDS[part] && !personal);
  const places = { code: at('code'), name: at('name'), field: at('field') };
  return rows.map((row) => {
    const text = (place: number): string | null =>
      isShifted(row, columns.length) ? null : printed(row.cells[place]?.text);
    return { code: codeOf(text(places.code)), name: text(places.name), field: text(places.field) };
  });
}

function printed(text: string | undefined): string | null {
  const plain = normaliseText(text ?? '');
  return plain === '' || /^[-_–]+$/.test(plain) ? null : plain;
}

/** An identity number under a heading of ours is none of our business. */
const codeOf = (text: string | null): string | null =>
  text !== null && (isProcedureCode(text) || !containsIdentityNumber(text)) ? text : null;
