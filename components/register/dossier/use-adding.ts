/** Files on their way into the dossier, one after another. */
import { useEffect, useRef, useState } from 'react';
import type { Attachment } from '../../../lib/domain/attachment';
import { proposeSlot } from '../../../lib/register/dossier/place';
import type { RequiredDocument } from '../../../lib/packs/checklist-schema';
import { addFile, faultOf, type AddFault } from '../../data/attachments';

export type AddRun =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'adding'; name: string; done: number; total: number }
  | { kind: 'added'; count: number; refused: { name: string; fault: AddFault }[] }
  | { kind: 'failed'; reason: string };

export interface Adding {
  run: AddRun;
  /** @param slot the item they belong to; null: proposed by their names */
  add: (files: readonly File[], slot: string | null) => void;
  cancel: () => void;
}

/** What was taken before a cancel or a failure stays. */
export function useAdding(
  year: number,
  known: readonly Attachment[],
  documents: readonly RequiredDocument[],
): Adding {
  const [run, setRun] = useState<AddRun>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const add = (files: readonly File[], slot: string | null) => {
    if (files.length === 0) return;
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    const place = (file: File) => slot ?? proposeSlot(file.name, documents);
    addAll({ year, known, files, place }, control.signal, setRun).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError')
        return setRun({ kind: 'cancelled' });
      setRun({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    });
  };
  return { run, add, cancel: () => stop.current?.abort() };
}

interface Given {
  year: number;
  known: readonly Attachment[];
  files: readonly File[];
  place: (file: File) => string | null;
}

async function addAll(
  { year, known, files, place }: Given,
  signal: AbortSignal,
  tell: (run: AddRun) => void,
): Promise<void> {
  const refused: { name: string; fault: AddFault }[] = [];
  let used = known.reduce((sum, { size }) => sum + size, 0);
  let order = known.reduce((last, one) => Math.max(last, one.order + 1), 0);
  let count = 0;
  for (const file of files) {
    const fault = faultOf(file.size, used);
    if (fault) {
      refused.push({ name: file.name, fault });
      continue;
    }
    const progress = (done: number) =>
      tell({ kind: 'adding', name: file.name, done, total: file.size });
    progress(0);
    await addFile({ year, slot: place(file), order, file }, signal, progress);
    used += file.size;
    order += 1;
    count += 1;
  }
  tell({ kind: 'added', count, refused });
}
