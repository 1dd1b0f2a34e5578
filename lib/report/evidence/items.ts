/** Where each number of a report comes from: its pages with the number on each, or the register, or a hand. */
import type { Figure, FiguresOfPeriod } from '../../domain/figures';
import { formatString, type StringArgs } from '../../domain/strings/catalogue';
import { reportEvidenceWords } from '../../domain/strings/report-evidence';
import type { Entry } from '../../domain/entry/entry';
import { nameOf } from '../../figures/offer';
import { policyById } from '../../packs/policies';
import type { DraftSources, ReportDraft } from '../draft';
import { dots } from '../text/numbers';
import { figureOf } from '../values/figure-values';
import { entrySource } from './entry-source';
import { pageSources, type EvidenceSource } from './page-source';
import type { PrintedNumber } from './printed-numbers';

export interface EvidenceItem {
  key: string;
  /** What the number is, in the words of the form. */
  name: string;
  printed: string;
  sources: EvidenceSource[];
  /** Pages that are not among the sources. */
  more: number;
  how: string;
}

export interface EvidenceSources extends DraftSources {
  /** Fields copied from another year's report and not confirmed since, with that year. */
  carried?: Readonly<Record<string, number>> | undefined;
  /** Of a unit's report: fields taken over from the office's. */
  ofOffice?: ReadonlySet<string> | undefined;
}

/** A word or phrase of the catalogue. */
export const word = (key: keyof typeof reportEvidenceWords, args: StringArgs = {}): string =>
  formatString(reportEvidenceWords[key].vi, args);

/** The evidence of one number. Nothing is taken for a source that is not one: a typed number says so. */
export function evidenceItem(
  number: PrintedNumber,
  draft: ReportDraft,
  sources: EvidenceSources,
): EvidenceItem {
  const { key, printed } = number;
  const field = draft.form.fields.find((one) => one.key === key);
  const about = { key, printed, name: field?.label.vi ?? nameOf(key) };
  const none = { sources: [], more: 0 };
  const figure = figureBehind(key, field?.figure, draft, sources.figures ?? null);
  const origin = field === undefined ? 'figures' : (draft.provenance[key] ?? 'form');
  switch (origin) {
    case 'figures':
      if (figure === null) return { ...about, ...none, how: word('howTyped') };
      return { ...about, ...pageSources(figure), how: howOf(figure, sources.figures!) };
    case 'register':
      return { ...about, more: 0, ...fromRegister(key, draft, sources.register ?? []) };
    case 'typed': {
      const year = sources.carried?.[key];
      if (year !== undefined) return { ...about, ...none, how: word('howCopied', { year }) };
      if (sources.ofOffice?.has(key)) return { ...about, ...none, how: word('howOffice') };
      return { ...about, ...typed(number, figure) };
    }
    case 'profile':
      return { ...about, ...none, how: word('howProfile') };
    case 'computed':
      return { ...about, ...none, how: word('howComputed') };
    case 'form':
      return { ...about, ...none, how: word('howForm') };
  }
}

/** The figure of the report's own period; of another period it is no evidence. */
function figureBehind(
  key: string,
  concept: string | undefined,
  draft: ReportDraft,
  figures: FiguresOfPeriod | null,
): Figure | null {
  if (figures === null) return null;
  const { from, to } = figures.period;
  if (from !== draft.period.from || to !== draft.period.to) return null;
  const known = draft.form.fields.some((one) => one.key === key);
  const asked = known ? concept : key;
  return asked === undefined ? null : (figureOf(figures, asked) ?? null);
}

function howOf(figure: Figure, { policy }: FiguresOfPeriod): string {
  const { value, note } = figure;
  const own =
    typeof value === 'object' && value !== null
      ? word('howRate', { numerator: dots(value.numerator), denominator: dots(value.denominator) })
      : basisOf(figure, policy);
  return note === undefined ? own : `${own}; ${word('because', { note })}`;
}

function basisOf({ basis, value, sources }: Figure, policy: string): string {
  switch (basis) {
    case 'page-total':
      return word('howPage');
    case 'sum-of-pages': {
      const sum = sumOf(
        sources.map((source) => source.value),
        value,
      );
      return sum === null ? word('howSum') : word('howSumOf', { sum });
    }
    case 'dossiers':
      return word('howDossiers', { policy: policyById(policy)?.displayName.vi ?? policy });
    case 'carried':
      return word('howCarried');
    case 'typed':
    case null:
      return word('howTypedFigure');
  }
}

/** "403 + 151 = 554", only where it is all known and true; no more summands than an eye can check. */
function sumOf(values: readonly (number | undefined)[], total: Figure['value']): string | null {
  const known = values.filter((value) => value !== undefined);
  const isWhole = known.length === values.length && known.length > 1 && known.length <= 12;
  const sum = known.reduce((all, value) => all + value, 0);
  return isWhole && sum === total ? `${known.map(dots).join(' + ')} = ${dots(sum)}` : null;
}

function typed(
  { value }: PrintedNumber,
  figure: Figure | null,
): Pick<EvidenceItem, 'sources' | 'more' | 'how'> {
  const none = { sources: [], more: 0 };
  if (figure === null || typeof figure.value !== 'number' || !figure.complete)
    return { ...none, how: word('howTyped') };
  if (figure.value === value) return { ...pageSources(figure), how: word('howTypedSame') };
  return { ...none, how: word('howTypedPortal', { value: dots(figure.value) }) };
}

function fromRegister(
  key: string,
  draft: ReportDraft,
  register: readonly Entry[],
): Pick<EvidenceItem, 'sources' | 'how'> {
  const proposal = draft.proposals[key];
  const entries = register.filter(({ id }) => proposal?.entries.includes(id));
  const how = word(proposal?.basis === 'nothing' ? 'howNothing' : 'howRegister');
  return { how, sources: entries.map(entrySource) };
}
