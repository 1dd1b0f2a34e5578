/** What the tab of templates and its worker say to each other. */
import type { Problem } from '../../../lib/domain/problem';
import type { ReportForm } from '../../../lib/packs/report-schema';
import type { Places } from '../../../lib/report/template/from/no-place';
import type { Proposal, Unplaced } from '../../../lib/report/template/from/template-from';

export type TemplateRequest =
  /** A file was dropped: what it holds, and what could become of it. */
  | { kind: 'open'; bytes: Uint8Array; form: ReportForm }
  /** The opened file with the accepted proposals put in. */
  | { kind: 'write'; accepted: string[]; placed: Record<string, string> };

export interface OpenedTemplate {
  /** Placeholders that stand in it already. */
  tags: number;
  /** What the check says of it as it is. */
  problems: Problem[];
  proposals: Proposal[];
  unplaced: Unplaced[];
  /** What the form requires that no proposal prints. */
  places: Places;
}

export type TemplateReply =
  ({ kind: 'opened' } & OpenedTemplate) | { kind: 'written'; bytes: Uint8Array };
