/** A reading beside the truth of the screen it was made from, in one comparable form. */
import type { Dossier, PageFigure } from '../../lib/domain/reading';
import type { DossiersTruth, FigureRow, ListedDossier } from './expected/types';

/** "concept · row = value" lines of a reading's figures, sorted. */
export function printedFigures(figures: readonly PageFigure[]): string[] {
  return figures
    .map(
      ({ concept, scope, value }) => `${concept} · ${scope.total ? 'TỔNG' : scope.unit} = ${value}`,
    )
    .sort();
}

/** The same lines from the truth. */
export function trueFigures(rows: readonly FigureRow[]): string[] {
  return rows
    .flatMap((row) =>
      Object.entries(row.values).map(
        ([concept, value]) => `${concept} · ${row.total ? 'TỔNG' : row.unit} = ${value}`,
      ),
    )
    .sort();
}

const FIELDS = [
  'code',
  'procedure',
  'procedureCode',
  'field',
  'unit',
  'channel',
  'submittedAt',
  'receivedAt',
  'dueAt',
  'dueAtOriginal',
  'resultAt',
  'returnedAt',
  'supplements',
  'withdrawnAt',
  'refusedAt',
  'stoppedAt',
  'apologisedAt',
  'status',
  'statusText',
  'latenessText',
  'resultAttached',
] as const;

/** The fields that both shapes have. */
export function plainDossier(dossier: Dossier | ListedDossier): Record<string, unknown> {
  return Object.fromEntries(FIELDS.map((field) => [field, dossier[field]]));
}

/** The dossiers of a screen as a reading should hold them, in the order printed. */
export function trueDossiers(truth: DossiersTruth): Record<string, unknown>[] {
  return truth.dossiers.map(plainDossier);
}
