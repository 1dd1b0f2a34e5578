/** The life of one package: bundle made, files read part by part, zip saved, remembered. */
import { useEffect, useRef, useState } from 'react';
import type { Attachment, PackageMark } from '../../../lib/domain/attachment';
import { markOf, readBundle } from '../../../lib/exchange/bundle';
import { FileChanged, packageFileName, writePackage } from '../../../lib/exchange/dossier/build';
import { markOfPackage } from '../../../lib/exchange/dossier/manifest';
import type { DossierList } from '../../../lib/packs/checklists';
import { saveBlob } from '../../../lib/platform/downloads';
import { extensionVersion } from '../../../lib/platform/lifecycle';
import { leftOut, type LeftOut } from '../../../lib/register/dossier/left-out';
import type { DossierCheck } from '../../../lib/register/dossier/types';
import { bundleForPackage, partsOf, rememberPackage } from '../../data/attachments';
import { nowInstant } from '../../data/clock';

export type PackageRun =
  | { kind: 'idle' | 'noUnit' | 'interrupted' | 'cancelled' }
  | { kind: 'making'; done: number; total: number }
  | { kind: 'made'; fileName: string; number: number; count: number; left: LeftOut }
  | { kind: 'fileChanged'; name: string }
  | { kind: 'failed'; reason: string };

export interface PackageOf {
  year: number;
  unit: string | null;
  list: DossierList;
  check: DossierCheck;
  files: readonly Attachment[];
  previous: PackageMark | null;
}

/** One at a time; leaving the view cancels. It counts as made once the file is whole on the disk. */
export function usePackage(): [PackageRun, (of: PackageOf) => void, () => void] {
  const [run, setRun] = useState<PackageRun>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const start = (of: PackageOf) => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    setRun({ kind: 'making', done: 0, total: 0 });
    const tell = (done: number, total: number) =>
      !control.signal.aborted && setRun({ kind: 'making', done, total });
    make(of, control.signal, tell).then(setRun, (error: unknown) => setRun(failure(error)));
  };
  return [run, start, () => stop.current?.abort()];
}

function failure(error: unknown): PackageRun {
  if (error instanceof FileChanged) return { kind: 'fileChanged', name: error.message };
  if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'cancelled' };
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}

async function make(
  { year, unit, list, check, files, previous }: PackageOf,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<PackageRun> {
  const { text, fileName: path } = await bundleForPackage(year);
  if (text === null || unit === null) return { kind: 'noUnit' };
  const byId = new Map(files.map((file) => [file.id, file]));
  const chunks: BlobPart[] = [];
  const manifest = await writePackage(
    {
      ...{ unit, year, list, check, previous },
      bundle: { path, text },
      createdAt: nowInstant(),
      extension: extensionVersion(),
    },
    {
      parts: (id) => partsOf(byId.get(id)!),
      emit: (bytes) => void chunks.push(bytes.slice()),
      onProgress,
      signal,
    },
  );
  const { number } = manifest;
  const fileName = packageFileName(unit, year, number);
  const saved = await saveBlob(new Blob(chunks, { type: 'application/zip' }), fileName);
  if (!saved) return { kind: 'interrupted' };
  await rememberPackage(markOfPackage(manifest), markOf(readBundle(text)));
  const count = check.slots.reduce((sum, slot) => sum + slot.files.length, 0);
  return { kind: 'made', fileName, number, count, left: leftOut(check) };
}
