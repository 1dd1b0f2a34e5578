/** What is to be put into a report so that it becomes a template: proposals, and the edits behind each. */
import type { ReportForm } from '../../../packs/report-schema';
import type { ReportDraft } from '../../draft';
import type { Mark } from '../../read/collected';
import type { TextEdit } from '../mark';
import type { XmlParagraph } from '../paragraphs';
import type { FileLine } from './file-lines';

export { isCuttable } from '../cuttable';

/** One change that an officer accepts or refuses. */
export interface Proposal {
  /** Stands for the same change as long as the file and the form are the same. */
  id: string;
  key: string;
  label: string;
  /** The words around it: a paragraph, or the first of several. */
  text: string;
  /** Where in `text` the old words stand. */
  from: number;
  to: number;
  placeholder: string;
  /** Paragraphs or rows of last year's that give way to it, besides the one it stands in. */
  removes: number;
  /** Told by the form's own words; what is less sure wants a look. */
  sure: boolean;
  /** Why it is not sure, besides that nothing of the form says so: a goal, or a year after the report's own. */
  doubt?: 'goal' | 'later';
  /** Where it stands, unless in the text itself. */
  where?: 'header' | 'footer' | 'note';
}

export interface Planned extends Proposal {
  edits: { paragraph: XmlParagraph; edit: TextEdit }[];
  /** Tokens of what goes, first and last. */
  cuts: { from: number; to: number }[];
}

/** What the planning of one report is about. */
export interface Planning {
  form: ReportForm;
  /** The report's own values. */
  draft: ReportDraft;
  tokens: readonly string[];
  /** Lines by the number of the paragraph that was read. */
  lines: ReadonlyMap<number, FileLine>;
  marks: readonly Mark[];
}

/** The keys of proposals to blank what is of last year alone, which belong to no field: facts, and sentences that say one. */
export const LEFT_OVER = 'left-over';
export const OWN_CLAIM = 'own-claim';
/** Whether a proposal makes a blank. */
export const isBlanked = ({ key }: Pick<Proposal, 'key'>): boolean =>
  key === LEFT_OVER || key === OWN_CLAIM;

export const labelOf = (form: ReportForm, key: string): string =>
  form.fields.find((field) => field.key === key)?.label.vi ?? key;

/** Sentences and names of the report's own wording stay: only what lives in them is replaced. */
const WORDING = new Set([
  'closing',
  'doc.subject',
  'doc.typeName',
  'doc.symbol',
  'annex.label',
  'annex.title',
  'annex.attachedTo',
]);
export const isWording = (key: string): boolean => WORDING.has(key);

/** Whether a stretch of a line is replaced by one of the proposals, those of some kinds aside. */
export const isEdited = (
  { paragraph, offsets }: FileLine,
  { from, to }: { from: number; to: number },
  planned: readonly Planned[],
): boolean =>
  planned.some(({ edits }) =>
    edits.some(
      ({ paragraph: own, edit }) =>
        own === paragraph && edit.from < offsets[to]! && offsets[from]! < edit.to,
    ),
  );

/** Whether a line goes with a list or a table that is printed anew. */
export const isCut = ({ paragraph }: FileLine, planned: readonly Planned[]): boolean =>
  planned.some(({ cuts }) =>
    cuts.some(({ from, to }) => paragraph.from >= from && paragraph.to <= to),
  );

/** An edit of a stretch of a line. */
export const editOf = (
  { paragraph, offsets }: FileLine,
  from: number,
  to: number,
  text: string,
): Planned['edits'][number] => ({
  paragraph,
  edit: { from: offsets[from]!, to: offsets[to]!, text },
});
