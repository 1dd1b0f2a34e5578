/** From figures to report fields (contract §4): which field takes which concept. */
import type { FigureConcept } from '../domain/concepts';
import type { Figure, FiguresOfPeriod } from '../domain/figures';

/** Field key → concept; the unprinted ones are needed for the report's checks (domain facts §1.4). */
export const FIELD_CONCEPTS = {
  'dossiers.received': 'received.inPeriod',
  'dossiers.carriedOver': 'carriedOver',
  'dossiers.resolved': 'resolved.total',
  'dossiers.resolvedEarly': 'resolved.early',
  'dossiers.resolvedOnTime': 'resolved.onTime',
  'dossiers.resolvedOverdue': 'resolved.overdue',
  'dossiers.resultAttached': 'resultAttached',
  'dossiers.inProgress': 'inProgress.total',
  'dossiers.inProgressOverdue': 'inProgress.overdue',
  'dossiers.paused': 'paused',
  'dossiers.withdrawn': 'withdrawn',
  'dossiers.refused': 'resolved.refused',
  'dossiers.channel.online': 'received.online',
  'dossiers.channel.direct': 'received.direct',
  'dossiers.channel.postal': 'received.postal',
  'tthc.total': 'procedures.total',
} as const satisfies Record<string, FigureConcept>;

export interface FieldValue {
  /** Null where no complete figure stands: the report leaves a marked blank. */
  value: number | null;
  figure: Figure;
}

/** The field values that figures give; an incomplete figure gives null, never its lower bound. */
export function reportValuesFrom({ figures }: FiguresOfPeriod): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const [field, concept] of Object.entries(FIELD_CONCEPTS)) {
    const figure = figures.find((one) => one.concept === concept && one.part === null);
    if (!figure) continue;
    const known = figure.complete && typeof figure.value === 'number';
    values[field] = { value: known ? (figure.value as number) : null, figure };
  }
  return values;
}
