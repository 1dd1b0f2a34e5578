/** What the page and its keeping worker say to each other. The worker reads; writing goes through page and background. */
import type { Changes, Erased, EraseScope, KeptTable } from '../../lib/domain/keeping';
import type { Problem } from '../../lib/domain/problem';
import type { BackupManifest } from '../../lib/exchange/backup/manifest';
import type { BackupPreview } from '../../lib/exchange/backup/preview';

export type KeepRequest =
  | { kind: 'export'; createdAt: string; extension: string }
  | { kind: 'open'; file: Blob }
  | { kind: 'restore'; file: Blob; job: string }
  /** What an erasure would take away. */
  | { kind: 'plan'; scope: EraseScope }
  /** The background has put a piece aside, or merged all of them; `error` where it could not. */
  | { kind: 'answer'; changes?: Changes; error?: string };

export type KeepReply =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'exported'; blob: Blob; manifest: BackupManifest }
  | { kind: 'preview'; preview: BackupPreview }
  | { kind: 'planned'; plan: Erased }
  | { kind: 'stage'; piece: { job: string; seq: number; table: KeptTable; rows: unknown[] } }
  | { kind: 'merge'; job: string; count: number }
  | { kind: 'restored'; changes: Changes }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'failed'; message: string };
