/** The report between values and .docx: paragraphs with roles, and one table shape. */
import type { Role } from '../../packs/report-layout-schema';
import type { Piece } from '../text/pieces';

export interface ModelParagraph {
  role: Role;
  section: string;
  /** Fields whose values it prints; the first is what it is about. */
  fields: string[];
  pieces: Piece[];
}

export interface ModelTable {
  /** Heading rows; `columns` and `rows` are spans. */
  head: { cell: ModelParagraph; columns: number; rows: number }[][];
  rows: ModelParagraph[][];
  /** Shares of the width; the layout's own where left out. */
  columns?: number[];
}

export interface ModelAnnex {
  id: string;
  title: ModelParagraph[];
  table: ModelTable;
  endMark: ModelParagraph;
}

export interface ReportModel {
  header: Record<
    'parentName' | 'orgName' | 'number' | 'nation' | 'motto' | 'placeDate',
    ModelParagraph
  >;
  title: ModelParagraph[];
  body: ModelParagraph[];
  recipients: ModelParagraph[];
  signer: ModelParagraph[];
  annexes: ModelAnnex[];
  /** Required values that are missing from a part of a text left out for it. */
  dropped: string[];
}

/** A stretch of printed text with its place: what rules over text see. */
export interface TextSpan {
  section: string;
  text: string;
  fields: string[];
  role: Role;
}
