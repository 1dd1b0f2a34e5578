/** The report between values and .docx: paragraphs with roles, and one table shape. */
import type { Role } from '../../packs/report-layout-schema';
import type { Piece } from '../text/pieces';

export interface ModelParagraph {
  role: Role;
  section: string;
  /** Fields whose values it prints; the first is what it is about. */
  fields: string[];
  pieces: Piece[];
  /** Stays on one page with what follows it, whatever its role says. */
  keepNext?: true;
}

export interface ModelTable {
  /** Heading rows; `columns` and `rows` are spans. */
  head: { cell: ModelParagraph; columns: number; rows: number }[][];
  rows: ModelParagraph[][];
  /** Shares of the width; without them the layout's for the annex of scores. */
  widths?: number[];
}

/** Bars of one chart: drawn as shaded cells, each beside its number. */
export interface ModelBars {
  /** Headings: what a row is, its number, the bar; with several series also the series. */
  head: string[];
  rows: { name: string; bars: ModelBar[] }[];
}

export interface ModelBar {
  /** Which series, where there are several. */
  series: string | null;
  printed: string;
  /** Length as a share of the longest, 0 to 1; null where it is not known: no bar. */
  share: number | null;
  /** Which of the greys it has. */
  shade: number;
}

/** What stands below one another in a report's text. */
export type ModelBlock = ModelParagraph | { table: ModelTable };

export type AnnexBlock = ModelBlock | { bars: ModelBars };

export interface ModelAnnex {
  id: string;
  /** Label, title, and where it belongs to. */
  title: ModelParagraph[];
  blocks: AnnexBlock[];
  orientation: 'auto' | 'portrait' | 'landscape';
  endMark: ModelParagraph;
}

export interface ReportModel {
  header: Record<
    'parentName' | 'orgName' | 'number' | 'nation' | 'motto' | 'placeDate',
    ModelParagraph
  >;
  title: ModelParagraph[];
  body: ModelBlock[];
  recipients: ModelParagraph[];
  signer: ModelParagraph[];
  annexes: ModelAnnex[];
  /** Required values that are missing from a part of a text left out for it. */
  dropped: string[];
  /** Conditions that could not be evaluated, with the reason: what hangs on them is printed. */
  broken: [string, string][];
}

/** A stretch of printed text with its place: what rules over text see. */
export interface TextSpan {
  section: string;
  text: string;
  fields: string[];
  role: Role;
  /** Which stretch of the text is whose value; what no stretch covers are the form's own words. */
  parts?: TextPart[];
}

/** Offsets in the text of a span. */
export interface TextPart {
  field: string;
  from: number;
  to: number;
}
