/** The province's worker as the page speaks to it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  AskProvince,
  FromWorker,
  PickedHandle,
  QuestionKind,
  Questions,
  ToWorker,
} from './desk/questions';
import type { Progress, Received } from './desk/receiver';
import { joined, type ListPart } from './desk/slices';

export type ReceiveRun =
  | { kind: 'idle' }
  | { kind: 'reading'; progress: Progress | null }
  | { kind: 'done'; received: Received }
  | { kind: 'failed'; message: string };

/** Files, or a folder that the worker walks. */
export type Given = readonly PickedHandle[] | FileSystemDirectoryHandle;

export interface ProvincePort {
  ask: AskProvince;
  /** Raised by every change, here or in another window; it rests while files are being read. */
  revision: number;
  run: ReceiveRun;
  receive: (given: Given) => void;
  stop: () => void;
  /** Starts again with the files picked last; those read already are passed over. */
  resume: () => void;
}

interface Waiting {
  parts: ListPart[];
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

/** One worker for the view, ended with it. Null until it has answered once. */
export function useProvincePort(): ProvincePort {
  const [revision, setRevision] = useState(0);
  const [run, setRun] = useState<ReceiveRun>({ kind: 'idle' });
  const link = useRef<Link | null>(null);
  const picked = useRef<Given>([]);
  const linked = useCallback(() => {
    link.current ??= openLink({ onRevision: setRevision, onRun: setRun });
    return link.current;
  }, []);
  useEffect(
    () => () => {
      link.current?.end();
      link.current = null;
    },
    [],
  );
  const ask = useCallback<AskProvince>((kind, body) => linked().ask(kind, body), [linked]);
  const receive = useCallback(
    (given: Given) => {
      picked.current = given;
      setRun({ kind: 'reading', progress: null });
      void linked().give(given);
    },
    [linked],
  );
  const stop = useCallback(() => linked().post({ kind: 'stop' }), [linked]);
  const resume = useCallback(() => receive(picked.current), [receive]);
  return { ask, revision, run, receive, stop, resume };
}

interface Link {
  ask: <K extends QuestionKind>(kind: K, body: Questions[K][0]) => Promise<Questions[K][1]>;
  post: (message: ToWorker) => void;
  give: (given: Given) => Promise<void>;
  end: () => void;
}

interface Listener {
  onRevision: (revision: number) => void;
  onRun: (run: ReceiveRun) => void;
}

/** Handles handed over at once: as many as are copied in about `SLICE_MS`, whatever the machine. */
const FEWEST = 4;
const MOST = 64;
const SLICE_MS = 12;

/** Lets the page do what waits: keys, drawing. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const isList = (given: Given): given is readonly PickedHandle[] => Array.isArray(given);

function openLink({ onRevision, onRun }: Listener): Link {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let isReading = false;
  let latest = 0;
  const ended = (run: ReceiveRun) => {
    isReading = false;
    onRun(run);
    onRevision(latest);
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'part') waiting.get(data.id)?.parts.push(data.part);
    else if (data.kind === 'answer' || data.kind === 'failed') {
      const who = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === 'answer') who?.resolve(joined(data.answer, who.parts) as never);
      else who?.reject(new Error(data.message));
    } else if (data.kind === 'progress') onRun({ kind: 'reading', progress: data.progress });
    else if (data.kind === 'received') ended({ kind: 'done', received: data.received });
    else if (data.kind === 'receive-failed') ended({ kind: 'failed', message: data.message });
    else {
      latest = data.revision;
      if (!isReading) onRevision(latest);
    }
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
    if (isReading) ended({ kind: 'failed', message });
  };
  const post = (message: ToWorker) => worker.postMessage(message);
  const give: Link['give'] = async (given) => {
    isReading = true;
    if (!isList(given)) return post({ kind: 'receive-folder', folder: given });
    let slice = FEWEST;
    for (let from = 0; from === 0 || from < given.length;) {
      const last = from + slice >= given.length;
      const start = performance.now();
      post({ kind: 'receive', files: given.slice(from, from + slice), first: from === 0, last });
      from += slice;
      const isFast = performance.now() - start < SLICE_MS / 2;
      slice = isFast ? Math.min(MOST, slice * 2) : Math.max(FEWEST, Math.floor(slice / 2));
      if (!last) await pause();
    }
  };
  const ask: Link['ask'] = (asked, body) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { parts: [], resolve: resolve as Waiting['resolve'], reject });
      post({ kind: 'ask', id: count, asked, body });
    });
  return { ask, post, give, end: () => worker.terminate() };
}
