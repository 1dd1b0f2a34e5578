/** Makes and reads unit bundles. Pure: the extension, the command line and the province's side run the same. */
import { canonicalJson } from '../domain/canonical-json';
import type { FiguresOfPeriod } from '../domain/figures';
import type { BundleMark } from '../domain/keeping';
import type { Problem } from '../domain/problem';
import type { ReportDraft } from '../report/draft';
import { printedValue } from '../report/text/tokens';
import { checksumOfJson } from './backup/manifest';
import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  bundleEnvelopeSchema,
  bundleSchema,
  type UnitBundle,
} from './bundle-schema';
import { Refused } from './refused';
import { figureWithoutCodes, problemWithoutCodes } from './without-codes';

export interface BundleContent {
  unit: string;
  /** The report as it stands: its form, period and values with what is computed from them. */
  draft: ReportDraft;
  figures: FiguresOfPeriod;
  problems: readonly Problem[];
  overrides: Record<string, string>;
  createdAt: string;
  extension: string;
  /** The bundle of this unit and year that was sent last. */
  previous: BundleMark | null;
}

/** Who signs stands in the signed report; a file of figures has no need of a person's name. */
const PERSONAL = ['sign.name'];

/** The bundle of a report. The same content gives the same bundle. */
export function makeBundle(content: BundleContent): UnitBundle {
  const { draft, figures, previous } = content;
  const names = namesIn(draft);
  const values = Object.entries(draft.values).filter(([key]) => !PERSONAL.includes(key));
  const unsealed = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    unit: content.unit,
    year: draft.year,
    period: draft.period,
    policy: figures.policy,
    form: draft.form.id,
    values: printedValue(Object.fromEntries(values), draft),
    figures: hidden(figures.figures.map(figureWithoutCodes), names),
    problems: hidden(content.problems.map(problemWithoutCodes), names),
    overrides: hidden(content.overrides, names),
    number: (previous?.number ?? 0) + 1,
    createdAt: content.createdAt,
    extension: content.extension,
    supersedes: previous?.checksum ?? null,
  } as const;
  return { ...unsealed, checksum: checksumOfJson(unsealed) };
}

const namesIn = ({ values }: BundleContent['draft']): string[] =>
  PERSONAL.flatMap((key) => {
    const name = values[key];
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });

/** A dossier code wherever it may stand: in the address of a page, in an officer's note. */
const CODE = /[A-Z0-9]+(?:\.[A-Z0-9]+)*-\d{6,8}-\d{4,7}/gi;

/** A rule may quote what is printed, the signature too; a page's address or title may name its dossier. */
function hidden<T>(content: T, names: readonly string[]): T {
  const hide = (text: string) =>
    names.reduce((left, name) => left.split(name).join('…'), text.replace(CODE, '…'));
  return JSON.parse(JSON.stringify(content), (_, part: unknown) =>
    typeof part === 'string' ? hide(part) : part,
  ) as T;
}

/** The text of the file: canonical, so that the same bundle is the same file. */
export const bundleText = (bundle: UnitBundle): string => `${canonicalJson(bundle)}\n`;

/** What is remembered of a bundle that was sent. */
export const markOf = ({ year, unit, number, checksum, createdAt }: UnitBundle): BundleMark => ({
  year,
  unit,
  number,
  checksum,
  createdAt,
});

/** Reads the text of a bundle. Throws `Refused`: not a bundle, of a newer version, damaged, altered, contradicting itself. */
export function readBundle(text: string): UnitBundle {
  const json = parsed(text);
  const envelope = bundleEnvelopeSchema.safeParse(json);
  if (!envelope.success) throw new Refused('bundle/foreign');
  const { version } = envelope.data;
  if (version > BUNDLE_VERSION)
    throw new Refused('bundle/newer', { version, known: BUNDLE_VERSION });
  const bundle = bundleSchema.safeParse(json);
  if (!bundle.success) {
    const [issue] = bundle.error.issues;
    const reason = `${issue!.path.join('.')}: ${issue!.message}`;
    throw new Refused('bundle/damaged', { reason });
  }
  // Of the text itself: what the schema does not know must not slip past the checksum.
  if (checksumOfJson(json as object) !== bundle.data.checksum) throw new Refused('bundle/checksum');
  checkSense(bundle.data);
  return bundle.data;
}

function checkSense({ number, supersedes, period }: UnitBundle): void {
  if ((number === 1) !== (supersedes === null))
    throw new Refused('bundle/inconsistent', { reason: `lần ${number}, thay cho ${supersedes}` });
  if (period.from > period.to)
    throw new Refused('bundle/inconsistent', { reason: `${period.from} > ${period.to}` });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
