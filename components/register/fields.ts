/** Which controls the form of each kind shows, in order. */
import {
  CHANGES,
  DOCUMENT_ROLES,
  INSPECTORS,
  MONEY_SIDES,
  TRAINING_SIDES,
  type RecordedKind,
} from '../../lib/domain/entry/kinds';
import type { choiceStrings, valueStrings } from '../../lib/domain/strings/register-words';

export type ChoiceWord = keyof typeof choiceStrings;
export type ValueName = keyof typeof valueStrings;

export type Control =
  | {
      type:
        | 'ref'
        | 'day'
        | 'count'
        | 'decimal'
        | 'short'
        | 'line'
        | 'text'
        | 'year'
        | 'document'
        | 'findings';
    }
  | { type: 'choice'; among: readonly ChoiceWord[] }
  | { type: 'choices'; among: readonly ChoiceWord[] };

export type FormField = Control & { name: ValueName };

const DECISION: FormField = { name: 'decision', type: 'document' };
const NOTE: FormField = { name: 'note', type: 'text' };
const DAY: FormField = { name: 'date', type: 'day' };

export const FORM_FIELDS: Readonly<Record<RecordedKind, readonly FormField[]>> = {
  document: [
    { name: 'docType', type: 'short' },
    { name: 'forYear', type: 'year' },
    { name: 'ref', type: 'ref' },
    { name: 'roles', type: 'choices', among: DOCUMENT_ROLES },
    NOTE,
  ],
  procedureChange: [
    { name: 'change', type: 'choice', among: CHANGES },
    { name: 'count', type: 'count' },
    DAY,
    { name: 'updatedOn', type: 'day' },
    DECISION,
    { name: 'name', type: 'line' },
    { name: 'code', type: 'short' },
    NOTE,
  ],
  audit: [
    DAY,
    { name: 'scope', type: 'line' },
    { name: 'minor', type: 'count' },
    { name: 'major', type: 'count' },
    { name: 'observations', type: 'count' },
    { name: 'correctiveTotal', type: 'count' },
    { name: 'correctiveDone', type: 'count' },
    { name: 'findings', type: 'findings' },
    DECISION,
    NOTE,
  ],
  training: [
    DAY,
    { name: 'side', type: 'choice', among: TRAINING_SIDES },
    { name: 'title', type: 'line' },
    { name: 'people', type: 'count' },
    { name: 'trainer', type: 'line' },
    DECISION,
    NOTE,
  ],
  inspection: [
    DAY,
    { name: 'by', type: 'choice', among: INSPECTORS },
    { name: 'body', type: 'line' },
    { name: 'conclusion', type: 'text' },
    DECISION,
    NOTE,
  ],
  review: [
    DAY,
    { name: 'form', type: 'line' },
    { name: 'conclusion', type: 'text' },
    DECISION,
    NOTE,
  ],
  internalProcedure: [
    { name: 'name', type: 'line' },
    { name: 'code', type: 'short' },
    DAY,
    { name: 'appliedOn', type: 'day' },
    { name: 'evidence', type: 'text' },
    DECISION,
    NOTE,
  ],
  qmsProcedure: [
    { name: 'name', type: 'line' },
    { name: 'code', type: 'short' },
    { name: 'field', type: 'short' },
    DAY,
    { name: 'withdrawnOn', type: 'day' },
    DECISION,
    NOTE,
  ],
  budget: [
    { name: 'side', type: 'choice', among: MONEY_SIDES },
    { name: 'amount', type: 'count' },
    DAY,
    { name: 'purpose', type: 'line' },
    DECISION,
    NOTE,
  ],
  score: [
    { name: 'unit', type: 'line' },
    { name: 'criterion', type: 'short' },
    { name: 'points', type: 'decimal' },
    { name: 'most', type: 'decimal' },
    { name: 'evidence', type: 'text' },
    DAY,
    NOTE,
  ],
};

/** The name of a value as its kind words it. */
export function valueKey(name: string, kind: string): ValueName {
  const own = `${name}.${kind}`;
  const worded: readonly string[] = [
    'date.document',
    'date.procedureChange',
    'date.internalProcedure',
    'date.qmsProcedure',
  ];
  return (worded.includes(own) ? own : name) as ValueName;
}
