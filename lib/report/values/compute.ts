/** Values that follow from others (C in the form's inventory), and typed values that disagree with them. */
import { problemMaker } from '../../domain/make-problem';
import type { Problem } from '../../domain/problem';
import { reportStrings } from '../../domain/strings/report';
import type { ReportField } from '../../packs/report-field-schema';
import { scoreAnnexOf } from '../../packs/score-annex';
import type { ReportDraft } from '../draft';
import { scoreRows, totalOf } from './annex-rows';
import { docRefOf, listOf, numberOf, textOf } from './read';
import { isDocRef, type FieldValue } from './types';

const problem = problemMaker('report', reportStrings);

/** Computes by name; null where what it needs is unknown. */
export const COMPUTE: Record<string, (draft: ReportDraft) => FieldValue> = {
  documentSymbol: (draft) => {
    const abbr = textOf(draft, 'org.abbr');
    return abbr === null ? null : `${draft.form.texts['symbolPrefix']}-${abbr}`;
  },
  reportYear: (draft) => draft.year,
  periodStart: (draft) => draft.period.from,
  periodEnd: (draft) => draft.period.to,
  subUnitCount: (draft) => listOf(draft, 'org.subUnits')?.length ?? namedSubUnits(draft),
  inspectionsTotal: (draft) => {
    const [external, internal] = ['external', 'internal'].map((kind) =>
      numberOf(draft, `inspections.${kind}`),
    );
    return external == null || internal == null ? null : external + internal;
  },
  publicationSubject: (draft) => docRefOf(draft, 'publication.decision')?.subject ?? null,
  publicationDecisionNo: (draft) => docRefOf(draft, 'publication.decision'),
  internalProcSubject: (draft) => docRefOf(draft, 'internalProc.decision')?.subject ?? null,
  annexAttachedTo: (draft) => ({
    number: textOf(draft, 'doc.number'),
    symbol: textOf(draft, 'doc.symbol'),
    date: textOf(draft, 'doc.date'),
    issuer: textOf(draft, 'preamble.org'),
    subject: null,
  }),
  criteria: (draft) => scoreAnnexOf(draft.form)?.criteria.map((one) => ({ ...one })) ?? null,
  selfScore: (draft) => {
    const own = scoreRows(draft)?.find((row) => row.own);
    return scoreFrom(draft, own === undefined ? null : totalOf(own));
  },
  subUnitScore: (draft) => {
    const totals = scoreRows(draft)
      ?.filter((row) => !row.own)
      .map(totalOf);
    const equal = totals !== undefined && totals.every((total) => total === totals[0]);
    return scoreFrom(draft, equal ? (totals[0] ?? null) : null);
  },
};

/** Units the score annex names beside the own one. One that names none may just not be filled in: that is no 0. */
const namedSubUnits = (draft: ReportDraft): number | null => {
  const isNamed = (unit: string | null) => unit !== null && unit.trim() !== '';
  const others = scoreRows(draft)?.filter((row) => !row.own && isNamed(row.unit)) ?? [];
  return others.length === 0 ? null : others.length;
};

const scoreFrom = (draft: ReportDraft, total: number | null): FieldValue => {
  const max = scoreAnnexOf(draft.form)?.group.max;
  return total === null || max === undefined ? null : { value: total, max };
};

/** Fills computed values into the draft where nobody has typed one; says where a typed one differs. */
export function computeValues(draft: ReportDraft, typed: Record<string, FieldValue>): Problem[] {
  const problems: Problem[] = [];
  for (const field of draft.form.fields) {
    const computed = field.compute === undefined ? null : (COMPUTE[field.compute]?.(draft) ?? null);
    if (computed === null) continue;
    const mine = typed[field.key] ?? null;
    if (mine === null) {
      draft.values[field.key] = computed;
      draft.provenance[field.key] = 'computed';
    } else if (!sameValue(mine, computed)) {
      const found = differs(field, mine, computed);
      if (found !== null) problems.push(found);
    }
  }
  return problems;
}

/** Parts of a document that are unknown on one side contradict nothing. */
function sameValue(mine: FieldValue, computed: FieldValue): boolean {
  if (typeof mine === 'string' && typeof computed === 'string') {
    return subjectOf(mine) === subjectOf(computed);
  }
  if (!isDocRef(mine) || !isDocRef(computed)) {
    return JSON.stringify(mine) === JSON.stringify(computed);
  }
  const parts = ['number', 'symbol', 'date', 'issuer'] as const;
  return parts.every(
    (part) => mine[part] === null || computed[part] === null || mine[part] === computed[part],
  );
}

/** "về việc công bố …" and "công bố …" name the same subject. */
const subjectOf = (text: string) => text.replace(/^(về việc|v\/v)\s+/i, '').trim();

const shown = (value: FieldValue) => (typeof value === 'object' ? JSON.stringify(value) : value);

function differs(field: ReportField, mine: FieldValue, computed: FieldValue): Problem | null {
  const severity = field.differs ?? 'warning';
  if (severity === 'rule') return null;
  const code = severity === 'error' ? 'report/year-differs' : 'report/computed-differs';
  const args = { label: field.label.vi, given: shown(mine), expected: shown(computed) };
  return problem(code, severity, args, { place: { field: field.key, section: field.section } });
}
