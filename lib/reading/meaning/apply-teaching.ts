/** Puts taught meanings in the place of what the vocabulary said of a column. */
import { DOSSIER_FIELDS, type DossierField, type PageConcept } from '../../domain/concepts';
import { DIMENSIONS, type Dimension } from '../../packs/labels';
import type { TaughtColumn } from '../../packs/taught';
import type { DossierColumn } from './dossier-columns';
import type { FigureColumn } from './figure-columns';

export type TaughtColumns = ReadonlyMap<number, TaughtColumn>;

const isField = (concept: string): concept is DossierField =>
  (DOSSIER_FIELDS as readonly string[]).includes(concept);

/** True for a meaning that counts dossiers: neither a dossier's field nor a percentage. */
export function isTaughtCount(meaning: TaughtColumn): boolean {
  const { concept } = meaning;
  return concept !== null && !concept.startsWith('rate.') && !isField(concept);
}

/** A column of counts as taught. A count over cells that are no counts is not believed; see `refusedCounts`. */
export function withTaughtCount(
  column: FigureColumn,
  meaning: TaughtColumn | undefined,
): FigureColumn {
  if (!meaning || column.personal) return column;
  const { concept } = meaning;
  const bare: FigureColumn = {
    ...column,
    concept: null,
    part: null,
    qualifiers: [],
    candidates: [],
    otherwise: null,
    known: true,
    dimension: null,
  };
  if (concept === null) return bare;
  if (isField(concept)) {
    const dimension = DIMENSIONS.find((one): one is Dimension => one === concept) ?? null;
    return { ...bare, dimension, counts: dimension === null && column.counts };
  }
  if (!concept.startsWith('rate.') && !column.counts) return { ...bare, known: column.known };
  return {
    ...bare,
    concept: concept as PageConcept,
    part: meaning.part,
    qualifiers: [...meaning.qualifiers],
  };
}

/** Puts taught fields in place, and takes a field away from the column that the vocabulary gave it to. */
export function applyTaughtFields(
  columns: DossierColumn[],
  taught: TaughtColumns,
  holdsDates: (column: number) => boolean,
  isDateField: (field: DossierField) => boolean,
): void {
  for (const [at, { concept }] of taught) {
    const column = columns[at];
    if (!column || column.personal) continue;
    if (concept === null) {
      columns[at] = {
        ...column,
        field: null,
        renewed: false,
        composite: false,
        resultPlace: false,
        personal: true,
        known: true,
        refused: false,
      };
      continue;
    }
    if (!isField(concept)) continue;
    const believed = !isDateField(concept) || holdsDates(at);
    columns[at] = {
      ...column,
      field: believed ? concept : null,
      renewed: false,
      known: true,
      refused: !believed,
    };
    if (!believed || concept === 'otherCodes') continue;
    for (const [other, one] of columns.entries())
      if (other !== at && one.field === concept && !taught.has(other))
        columns[other] = { ...one, field: null, renewed: false };
  }
}
