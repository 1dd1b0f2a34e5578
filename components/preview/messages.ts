/** What the report view and the worker that sets its preview say to each other. */
import type { ReportInput } from '../../lib/domain/values';
import type { ReportForm } from '../../lib/packs/report-schema';
import type { DraftSources } from '../../lib/report/draft';
import type { ReportTemplate } from '../../lib/report/render-report';
import type { EvidenceWishes } from '../../lib/report/evidence/wishes';

export interface PreviewRequest {
  id: number;
  form: ReportForm;
  input: ReportInput;
  sources: DraftSources & EvidenceWishes;
  /** The unit's own template; null or left out: the built-in layout. */
  template?: ReportTemplate | null;
}

export type PreviewReply =
  | { id: number; ok: true; bytes: Uint8Array; writable: boolean }
  | { id: number; ok: false; message: string };
