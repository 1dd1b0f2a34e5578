/** What is kept of a report that was written: every value with its source, as data and as printed. */
import { sha256Of, sha256OfJson } from '../domain/checksum';
import { toBase64 } from '../domain/base64';
import { issuedId, type Issued, type IssuedValue } from '../domain/issued';
import type { Problem } from '../domain/problem';
import type { ReportForm } from '../packs/report-schema';
import type { EvidenceWishes } from './evidence/wishes';
import type { RenderedReport } from './render-report';
import { printedByField } from './printed';
import { sourceOfValue, type SourceFacts } from './value-source';

/** What stands around a rendering and is not part of it. */
export interface Circumstances extends SourceFacts {
  /** Of the pack that the form came with; null where that is not known. */
  formVersion: string | null;
  program: string;
  at: string;
  policy: string;
  overrides: Readonly<Record<string, string>>;
  template?: { name: string; bytes: Uint8Array } | null;
  /** What was printed beside the report. */
  wishes?: EvidenceWishes;
  /** True for a subordinate unit's report. */
  part?: boolean;
  sample?: boolean;
}

/** The row of a report whose bytes were written. */
export function issuedRecord(report: RenderedReport, bytes: Uint8Array, of: Circumstances): Issued {
  const { draft, fileName } = report;
  const { form } = draft;
  const name = draft.values['org.name'];
  const row = {
    year: draft.year,
    unit: typeof name === 'string' ? name : '',
    part: of.part ?? false,
    form: {
      id: form.id,
      name: form.displayName.vi,
      version: of.formVersion,
      sha256: checksumOfForm(form),
    },
    program: of.program,
    fileName,
    at: of.at,
    again: [],
    period: draft.period,
    template: of.template ? { name: of.template.name, sha256: sha256Of(of.template.bytes) } : null,
    ...besideOf(of.wishes),
    policy: of.policy,
    values: valuesOf(report, of),
    figures: draft.figures as Issued['figures'],
    problems: report.problems.map(withoutWays),
    overrides: { ...of.overrides },
    sha256: sha256Of(bytes),
    size: bytes.length,
    docx: toBase64(bytes),
    mark: null,
    sample: of.sample ?? false,
  };
  return { id: issuedId(row), ...row };
}

/** Nothing where nothing was wished for. */
function besideOf({ evidence = 'none', charts }: EvidenceWishes = {}): Pick<Issued, 'beside'> {
  const beside = [
    ...(evidence === 'none' ? [] : [evidence]),
    ...(charts ? (['charts'] as const) : []),
  ];
  return beside.length > 0 ? { beside } : {};
}

const checksums = new WeakMap<ReportForm, string>();

/** SHA-256 of a form's whole text: the same version of an own form may have been changed by hand. */
export function checksumOfForm(form: ReportForm): string {
  const known = checksums.get(form);
  if (known) return known;
  const sum = sha256OfJson(form);
  checksums.set(form, sum);
  return sum;
}

/** In the order of the form; what is unknown is left out. */
function valuesOf({ draft, model }: RenderedReport, of: SourceFacts): IssuedValue[] {
  const printed = printedByField(model);
  return draft.form.fields.flatMap((field): IssuedValue[] => {
    const { key, label } = field;
    const value = draft.values[key] ?? null;
    const source = sourceOfValue(field, draft, of);
    if (value === null || source === null) return [];
    return [{ key, label: label.vi, value, printed: printed.get(key) ?? null, source }];
  });
}

/** A way out of a problem is of no use in a record of what stood. */
function withoutWays(problem: Problem): Problem {
  const rest = { ...problem };
  delete rest.fixes;
  return rest;
}
