/** The files of a picked folder, walked in the worker: a page that is handed ten thousand files at once stands still for seconds. */
import type { PickedHandle } from './questions';

/** Files opened at once while walking. */
const AT_ONCE = 16;

export interface WalkedFolder {
  files: PickedHandle[];
  /** Names of files that the browser could not open. */
  failed: string[];
}

/** All files below a folder, named from its own name on, as a picker of folders names them. */
export async function filesOfFolder(
  folder: FileSystemDirectoryHandle,
  isStopped: () => boolean,
): Promise<WalkedFolder> {
  const found: [string, FileSystemFileHandle][] = [];
  await walk(folder, folder.name, found, isStopped);
  const walked: WalkedFolder = { files: [], failed: [] };
  for (let at = 0; at < found.length && !isStopped(); at += AT_ONCE) {
    const part = found.slice(at, at + AT_ONCE);
    const opened = await Promise.all(part.map(([, handle]) => handle.getFile().catch(() => null)));
    for (const [index, [name]] of part.entries()) {
      const file = opened[index];
      if (file) walked.files.push({ name, file });
      else walked.failed.push(name);
    }
  }
  return walked;
}

async function walk(
  folder: FileSystemDirectoryHandle,
  path: string,
  found: [string, FileSystemFileHandle][],
  isStopped: () => boolean,
): Promise<void> {
  for await (const entry of folder.values()) {
    if (isStopped()) return;
    const name = `${path}/${entry.name}`;
    if (entry.kind === 'directory')
      await walk(entry as FileSystemDirectoryHandle, name, found, isStopped);
    else found.push([name, entry as FileSystemFileHandle]);
  }
}
