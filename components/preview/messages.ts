/** What the report view and the worker that sets its preview say to each other. */
import type { ReportInput } from '../../lib/domain/values';
import type { ReportForm } from '../../lib/packs/report-schema';
import type { DraftSources } from '../../lib/report/draft';
import type { EvidenceWishes } from '../../lib/report/evidence/wishes';

export interface PreviewRequest {
  id: number;
  form: ReportForm;
  input: ReportInput;
  sources: DraftSources & EvidenceWishes;
}

export type PreviewReply =
  | { id: number; ok: true; bytes: Uint8Array; writable: boolean }
  | { id: number; ok: false; message: string };
