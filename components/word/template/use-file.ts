/** The life of one dropped file: opened in a worker, approved, written. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { TEMPLATE_LIMIT } from '../../../lib/domain/template';
import type { ReportForm } from '../../../lib/packs/report-schema';
import type { OpenedTemplate, TemplateReply, TemplateRequest } from './messages';

export type FileState =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string }
  | { kind: 'failed'; why: 'failed' | 'tooLarge' }
  | { kind: 'open'; name: string; bytes: Uint8Array; opened: OpenedTemplate };

export interface TemplateFile {
  state: FileState;
  open: (name: string, read: () => Promise<Uint8Array>) => void;
  /** The file with the accepted proposals put in. */
  write: (
    accepted: readonly string[],
    placed: Readonly<Record<string, string>>,
  ) => Promise<Uint8Array>;
  close: () => void;
}

/** No report takes so long; a file that does is let go. */
const LIMIT_MS = 60_000;

export function useTemplateFile(form: ReportForm): TemplateFile {
  const [state, setState] = useState<FileState>({ kind: 'idle' });
  const worker = useRef<Worker | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => stop, [stop]);
  const ask = useCallback(<K extends TemplateReply['kind']>(request: TemplateRequest, kind: K) => {
    const { current } = worker;
    return new Promise<TemplateReply & { kind: K }>((resolve, reject) => {
      if (!current) return reject(new Error('closed'));
      const timer = setTimeout(() => reject(new Error('too long')), LIMIT_MS);
      current.onerror = (event) => reject(new Error(event.message));
      current.onmessage = ({ data }: MessageEvent<TemplateReply>) => {
        clearTimeout(timer);
        if (data.kind === kind) resolve(data as TemplateReply & { kind: K });
      };
      current.postMessage(request);
    });
  }, []);
  const open = useCallback(
    (name: string, read: () => Promise<Uint8Array>) => {
      stop();
      const own = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.current = own;
      setState({ kind: 'reading', name });
      const run = async () => {
        const bytes = await read();
        if (bytes.length > TEMPLATE_LIMIT) return setState({ kind: 'failed', why: 'tooLarge' });
        const opened = await ask({ kind: 'open', bytes, form }, 'opened');
        if (worker.current === own) setState({ kind: 'open', name, bytes, opened });
      };
      run().catch(() => worker.current === own && setState({ kind: 'failed', why: 'failed' }));
    },
    [ask, form, stop],
  );
  return {
    state,
    open,
    write: async (accepted, placed) =>
      (await ask({ kind: 'write', accepted: [...accepted], placed: { ...placed } }, 'written'))
        .bytes,
    close: useCallback(() => {
      stop();
      setState({ kind: 'idle' });
    }, [stop]),
  };
}
