/** Rows of one list that share a code and do not say the same: kept beside the reading, since records merge them. */
import type { Dossier } from '../domain/reading';
import { SCALAR_FIELDS, type ScalarField, type ScalarValue } from './sightings';

/** One code of one grid with the fields in which its rows differ. */
export interface RowDouble {
  grid: number;
  key: string;
  code: string;
  fields: { field: ScalarField; values: ScalarValue[] }[];
}

/** Doubles of a reading's dossiers; `keyOf` gives the key a code is kept under. */
export function doublesOf(
  dossiers: readonly Dossier[],
  keyOf: (code: string) => string,
): RowDouble[] {
  const rows = new Map<string, Dossier[]>();
  for (const dossier of dossiers) {
    const place = `${dossier.grid} ${keyOf(dossier.code)}`;
    const known = rows.get(place);
    if (known) known.push(dossier);
    else rows.set(place, [dossier]);
  }
  return [...rows.values()].flatMap((alike) => {
    if (alike.length < 2) return [];
    const fields = SCALAR_FIELDS.flatMap((field) => {
      const said = alike.map((one) => one[field]).filter((value) => value !== null);
      const values = [...new Set<ScalarValue>(said)];
      return values.length > 1 ? [{ field, values }] : [];
    });
    const { grid, code } = alike[0]!;
    return fields.length > 0 ? [{ grid, key: keyOf(code), code, fields }] : [];
  });
}
