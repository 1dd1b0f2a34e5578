/** The life of one backup: packed in a worker, downloaded, remembered. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { dayOf } from '../../lib/domain/instant';
import type { Protocol } from '../../lib/domain/protocol';
import { backupFileName } from '../../lib/exchange/file-name';
import { saveBlob } from '../../lib/platform/downloads';
import { extensionVersion } from '../../lib/platform/lifecycle';
import { send } from '../../lib/platform/messaging';
import { nowInstant } from '../data/clock';
import { tellLeft, useStayAsked, type LeftWork } from './left-work';
import { runKeepWorker, type KeepOutcome } from './keep-worker';

export type BackupRun =
  | { kind: 'idle' }
  | { kind: 'working'; done: number; total: number }
  | { kind: 'done'; fileName: string; readings: number; dossiers: number }
  | { kind: 'interrupted' }
  | { kind: 'failed'; message: string };

export type FileNamer = (unit: string | null, day: string) => string;

export interface Backup {
  run: BackupRun;
  /** @param named how the file is called; left out: as any backup */
  start: (named?: FileNamer) => void;
  cancel: () => void;
}

/** One at a time; leaving the view cancels, and says so. */
export function useBackup(): Backup {
  const [run, setRun] = useState<BackupRun>({ kind: 'idle' });
  const stop = useRef<() => void>(() => {});
  const working = useRef<LeftWork['kind'] | null>(null);
  useStayAsked(run.kind === 'working');
  useEffect(
    () => () => {
      stop.current();
      if (working.current) tellLeft({ kind: working.current, message: null });
    },
    [],
  );
  const start = useCallback((named: FileNamer = backupFileName) => {
    stop.current();
    working.current = named === backupFileName ? 'backup' : 'handover';
    const createdAt = nowInstant();
    setRun({ kind: 'working', done: 0, total: 0 });
    stop.current = runKeepWorker(
      { kind: 'export', createdAt, extension: extensionVersion() },
      {
        onProgress: (done, total) => setRun({ kind: 'working', done, total }),
        onOutcome: (outcome) => {
          working.current = null;
          void finish(outcome, createdAt, named).then(setRun);
        },
      },
    );
  }, []);
  const cancel = useCallback(() => {
    stop.current();
    working.current = null;
    setRun({ kind: 'idle' });
  }, []);
  return { run, start, cancel };
}

/** A backup counts from the moment its file is whole on the disk. */
async function finish(outcome: KeepOutcome, at: string, named: FileNamer): Promise<BackupRun> {
  if (outcome.kind !== 'exported')
    return { kind: 'failed', message: outcome.kind === 'failed' ? outcome.message : outcome.kind };
  const { unit, counts } = outcome.manifest;
  const fileName = named(unit, dayOf(at));
  try {
    if (!(await saveBlob(outcome.blob, fileName))) return { kind: 'interrupted' };
    await send<Protocol, 'backup/made'>('backup/made', { at, fileName });
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
  return { kind: 'done', fileName, readings: counts.readings, dossiers: counts.dossiers };
}
