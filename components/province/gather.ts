/** The files of a drop or of a picker, folders and all; nothing of them is read yet. */
import type { PickedHandle } from './desk/questions';

/** Of a picker; a picked folder says its own names with the folders in them. */
export const pickedFrom = (files: FileList): PickedHandle[] =>
  [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

type PickFolder = (options: { id: string; mode: 'read' }) => Promise<FileSystemDirectoryHandle>;

/**
 * Asks for a folder where the browser hands out folders themselves (Chromium), so that the worker can walk it: an input hands
 * the page all files at once, which for ten thousand of them takes the browser seconds. Null: it does not, or refuses; the input
 * is there. Undefined: nothing was picked.
 */
export async function pickedFolder(): Promise<FileSystemDirectoryHandle | null | undefined> {
  const pick = (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker;
  if (!pick) return null;
  try {
    return await pick({ id: 'province', mode: 'read' });
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? undefined : null;
  }
}

/**
 * Of a drop. The entries must be taken in the very event; walking through them may take its time.
 * @returns null where nothing but text was dropped
 */
export function droppedFiles(transfer: DataTransfer): Promise<PickedHandle[]> | null {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  if (entries.length === 0) return null;
  if (entries.every((entry) => entry === null))
    return Promise.resolve([...transfer.files].map((file) => ({ name: file.name, file })));
  return (async () => {
    const found: PickedHandle[] = [];
    for (const entry of entries) if (entry) await walk(entry, found);
    return found;
  })();
}

async function walk(entry: FileSystemEntry, found: PickedHandle[]): Promise<void> {
  const name = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    found.push({ name, file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader hands over a hundred at a time, and none when it is through.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return;
    for (const one of part) await walk(one, found);
  }
}
