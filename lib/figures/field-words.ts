/** Fields of dossiers and their values as an officer reads them. */
import { formatDay, formatInstant } from '../domain/instant';
import { sightWords } from '../domain/strings/figure-sights';
import type { ScalarField, ScalarValue } from '../ledger/sightings';

/** The Vietnamese name of a dossier field. */
export const fieldWord = (field: ScalarField): string => sightWords[field].vi;

/** A value for a message: days and instants as they are written here. */
export function valueWord(field: ScalarField, value: ScalarValue): string {
  if (!field.endsWith('At') || typeof value !== 'string') return String(value);
  return value.length > 10 ? formatInstant(value) : formatDay(value);
}
