/** The life of one import: file → reading in a worker → shown → recorded by the background. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/domain/problem';
import { instantOfClock } from '../../lib/domain/instant';
import { readFileInWorker, type FileReading, type ReadReply } from './file-reader';
import { countDossiers, type ReadRequest, type ReadSummary } from './messages';
import { recordInParts, RecordingStopped, type RecordedFile } from './record-parts';

export type RecordState =
  | { kind: 'not-yet' }
  | { kind: 'recording'; done: number; of: number }
  | { kind: 'stopped' }
  | ({ kind: 'recorded' } & RecordedFile)
  | { kind: 'failed'; message: string };

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; fileName: string; rows: number }
  | { kind: 'refused'; problem: Problem | null }
  | { kind: 'read'; reading: ReadSummary; record: RecordState };

export interface Import {
  state: ImportState;
  choose: (file: File) => void;
  cancel: () => void;
  /** Reads the same file again; days as `dd/MM/yyyy`. */
  again: (period: { from: string; to: string }) => void;
  record: () => void;
  stopRecording: () => void;
}

/** One import at a time; a new file or leaving the view stops the one under way. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const reader = useRef<FileReading | null>(null);
  const recording = useRef<AbortController | null>(null);
  const file = useRef<File | null>(null);
  const stop = useCallback(() => {
    recording.current?.abort();
    reader.current?.stop();
    recording.current = reader.current = null;
  }, []);
  useEffect(() => stop, [stop]);
  const read = useCallback(
    async (chosen: File, period: ReadRequest['period']) => {
      stop();
      file.current = chosen;
      setState({ kind: 'reading', fileName: chosen.name, rows: 0 });
      const bytes = await chosen.arrayBuffer().catch(() => null);
      if (file.current !== chosen) return;
      if (bytes === null) return setState({ kind: 'refused', problem: null });
      const readAt = instantOfClock(Date.now());
      reader.current = readFileInWorker(
        { bytes: new Uint8Array(bytes), fileName: chosen.name, readAt, period },
        (reply) => setState(stateOf(reply, chosen.name)),
        () => setState({ kind: 'refused', problem: null }),
      );
    },
    [stop],
  );
  const record = useCallback(() => {
    if (state.kind !== 'read' || state.record.kind === 'recording' || !reader.current) return;
    const { reading } = state;
    const { part } = reader.current;
    const stopping = new AbortController();
    recording.current = stopping;
    const show = (next: RecordState) => setState({ kind: 'read', reading, record: next });
    const of = countDossiers(reading);
    show({ kind: 'recording', done: 0, of });
    recordInParts({
      summary: reading,
      part,
      signal: stopping.signal,
      onProgress: (done) => recording.current === stopping && show({ kind: 'recording', done, of }),
    })
      .then(
        (answer): RecordState => ({ kind: 'recorded', ...answer }),
        (error: unknown): RecordState =>
          error instanceof RecordingStopped
            ? { kind: 'stopped' }
            : { kind: 'failed', message: messageOf(error) },
      )
      // Another file may have been chosen meanwhile.
      .then((next) => recording.current === stopping && show(next));
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
    stopRecording: () => recording.current?.abort(),
  };
}

function stateOf(reply: ReadReply, fileName: string): ImportState {
  switch (reply.kind) {
    case 'progress':
      return { kind: 'reading', fileName, rows: reply.rows };
    case 'read':
      return { kind: 'read', reading: reply.summary, record: { kind: 'not-yet' } };
    case 'refused':
      return reply;
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
