/** The life of one import: file → reading in a worker → shown → recorded by the background. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/domain/problem';
import type { Protocol } from '../../lib/domain/protocol';
import type { Reading } from '../../lib/domain/reading';
import { instantOfClock } from '../../lib/domain/instant';
import { send } from '../../lib/platform/messaging';
import type { ImportReply, ImportRequest } from './messages';

export type RecordState =
  | { kind: 'not-yet' }
  | { kind: 'recording' }
  | { kind: 'recorded'; changed: boolean; newDossiers: number }
  | { kind: 'failed'; message: string };

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; fileName: string; rows: number }
  | { kind: 'refused'; problem: Problem | null }
  | { kind: 'read'; reading: Reading; record: RecordState };

export interface Import {
  state: ImportState;
  choose: (file: File) => void;
  cancel: () => void;
  /** Reads the same file again; days as `dd/MM/yyyy`. */
  again: (period: { from: string; to: string }) => void;
  record: () => void;
}

/** One import at a time; a new file or leaving the view stops the one under way. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const worker = useRef<Worker | null>(null);
  const file = useRef<File | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => stop, [stop]);
  const read = useCallback(
    async (chosen: File, period: ImportRequest['period']) => {
      stop();
      file.current = chosen;
      setState({ kind: 'reading', fileName: chosen.name, rows: 0 });
      const bytes = await chosen.arrayBuffer().catch(() => null);
      if (file.current !== chosen) return;
      if (bytes === null) return setState({ kind: 'refused', problem: null });
      const readAt = instantOfClock(Date.now());
      worker.current = startWorker(
        { bytes: new Uint8Array(bytes), fileName: chosen.name, readAt, period },
        (next) => setState(next),
      );
    },
    [stop],
  );
  const record = useCallback(() => {
    if (state.kind !== 'read' || state.record.kind === 'recording') return;
    const { reading } = state;
    const show = (next: RecordState) => setState({ kind: 'read', reading, record: next });
    show({ kind: 'recording' });
    send<Protocol, 'reading/record'>('reading/record', { reading })
      .then((answer) => show({ kind: 'recorded', ...answer }))
      .catch((error: unknown) => show({ kind: 'failed', message: messageOf(error) }));
  }, [state]);
  return {
    state,
    choose: (chosen) => void read(chosen, null),
    cancel: () => {
      stop();
      file.current = null;
      setState({ kind: 'idle' });
    },
    again: (period) => file.current && void read(file.current, period),
    record,
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function startWorker(request: ImportRequest, show: (state: ImportState) => void): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
    if (data.kind === 'progress')
      return show({ kind: 'reading', fileName: request.fileName, rows: data.rows });
    worker.terminate();
    const { outcome } = data;
    show(
      outcome.ok
        ? { kind: 'read', reading: outcome.reading, record: { kind: 'not-yet' } }
        : { kind: 'refused', problem: outcome.problem },
    );
  };
  worker.onerror = () => {
    worker.terminate();
    show({ kind: 'refused', problem: null });
  };
  worker.postMessage(request, [request.bytes.buffer]);
  return worker;
}
