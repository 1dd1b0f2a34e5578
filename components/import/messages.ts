/** What the page and its reading worker say to each other. */
import type { SheetOutcome } from '../../lib/reading/sheet/read';

export interface ImportRequest {
  bytes: Uint8Array;
  fileName: string;
  readAt: string;
  /** Days as `dd/MM/yyyy`. */
  period: { from: string; to: string } | null;
}

export type ImportReply =
  { kind: 'progress'; rows: number } | { kind: 'done'; outcome: SheetOutcome };
