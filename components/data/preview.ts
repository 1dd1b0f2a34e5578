/** The document as it would be written now, set once typing rests. */
import { useEffect, useRef, useState } from 'react';
import type { PreviewReply, PreviewRequest } from '../preview/messages';

export type PreviewAsked = Omit<PreviewRequest, 'id'>;

export interface Preview {
  /** Null before the first one. The last one stays while the next is being set. */
  bytes: Uint8Array | null;
  /** False while an error of the rules stands: the file could not be written. */
  writable: boolean;
  /** The bytes are of what stands in the form now. */
  current: boolean;
  failure: string | null;
}

const REST_MS = 400;
const NOTHING: Preview = { bytes: null, writable: true, current: false, failure: null };

/** Null asks for nothing, and ends the worker. */
export function usePreview(asked: PreviewAsked | null): Preview {
  const worker = useRef<Worker | null>(null);
  const last = useRef(0);
  const [preview, setPreview] = useState<Preview & { of: PreviewAsked | null }>({
    ...NOTHING,
    of: null,
  });
  const isOpen = asked !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    return () => {
      worker.current?.terminate();
      worker.current = null;
    };
  }, [isOpen]);
  useEffect(() => {
    if (asked === null) return undefined;
    const timer = setTimeout(() => {
      worker.current ??= new Worker(new URL('../preview/worker.ts', import.meta.url), {
        type: 'module',
      });
      const id = ++last.current;
      const fail = (failure: string) => setPreview((now) => ({ ...now, failure, of: asked }));
      worker.current.onerror = (event) => fail(event.message);
      worker.current.onmessage = ({ data }: MessageEvent<PreviewReply>) => {
        if (data.id !== last.current) return;
        if (!data.ok) return fail(data.message);
        const { bytes, writable } = data;
        setPreview({ bytes, writable, current: true, failure: null, of: asked });
      };
      worker.current.postMessage({ id, ...asked } satisfies PreviewRequest);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [asked]);
  if (!isOpen) return NOTHING;
  return { ...preview, current: preview.of === asked && preview.failure === null };
}
