/** Saves a file the officer asked for, from the background. */
import browser from 'webextension-polyfill';

/**
 * Starts the download and returns its id.
 * Firefox's event page can make a `blob:` address; Chrome's worker cannot, there the bytes go as `data:`.
 */
export async function saveFile(bytes: Uint8Array, filename: string, mime: string): Promise<number> {
  const blob = new Blob([bytes.slice().buffer], { type: mime });
  const blobs = typeof URL.createObjectURL === 'function';
  const url = blobs ? URL.createObjectURL(blob) : await dataUrl(blob);
  const id = await browser.downloads.download({ url, filename, conflictAction: 'uniquify' });
  if (blobs) revokeWhenDone(url, id);
  return id;
}

/**
 * Whether the browser has taken this file from us since an instant: asked where a worker died between asking and hearing.
 * Its size tells; the name does only while the size is not known yet, since another report may be called "name (1)".
 */
export async function wasSaved(filename: string, size: number, since: string): Promise<boolean> {
  const stem = filename.replace(/\.[^.]*$/, '');
  const from = new Date(since).getTime();
  const items = await browser.downloads.search({ orderBy: ['-startTime'], limit: 20 });
  return items.some(
    (item) =>
      item.byExtensionId === browser.runtime.id &&
      item.state !== 'interrupted' &&
      new Date(item.startTime).getTime() >= from &&
      (item.totalBytes === size ||
        (item.totalBytes <= 0 && baseName(item.filename).startsWith(stem))),
  );
}

const baseName = (path: string): string => path.replace(/^.*[\\/]/, '');

/**
 * Saves a blob from one of our own pages and waits for its end.
 * @returns false where the download was stopped before the file was whole
 */
export async function saveBlob(blob: Blob, filename: string): Promise<boolean> {
  const url = URL.createObjectURL(blob);
  try {
    const id = await browser.downloads.download({ url, filename, conflictAction: 'uniquify' });
    return await isWhole(id);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Asks after it has begun to listen: a small file may be whole before anybody could. */
function isWhole(id: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (state: string | undefined) => {
      if (state !== 'complete' && state !== 'interrupted') return;
      browser.downloads.onChanged.removeListener(listener);
      resolve(state === 'complete');
    };
    const listener = (change: { id: number; state?: { current?: string } }) => {
      if (change.id === id) settle(change.state?.current);
    };
    browser.downloads.onChanged.addListener(listener);
    void browser.downloads.search({ id }).then(([found]) => settle(found?.state));
  });
}

function revokeWhenDone(url: string, id: number): void {
  const listener = (change: { id: number; state?: { current?: string } }) => {
    if (change.id !== id || !change.state || change.state.current === 'in_progress') return;
    browser.downloads.onChanged.removeListener(listener);
    URL.revokeObjectURL(url);
  };
  browser.downloads.onChanged.addListener(listener);
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error as Error);
    reader.readAsDataURL(blob);
  });
}
