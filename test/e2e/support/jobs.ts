/** The extension's notes on a press on "Tạo báo cáo", and what it asked the browser to save. */
import type { Issued } from '../../../lib/domain/issued';
import type { ReportJob } from '../../../lib/domain/report-job';
import type { ExtensionBrowser } from '../../../scripts/support/extension';

type Inside = Pick<ExtensionBrowser, 'inside'>;

/** The rows of one store. */
export function rowsOf<T>(extension: Inside, store: string): Promise<T[]> {
  return extension.inside(async (name) => {
    const settled = <R>(request: IDBRequest<R>) =>
      new Promise<R>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('motcua-iso'));
    const rows = await settled(db.transaction(name).objectStore(name).getAll());
    db.close();
    return rows as never[];
  }, store);
}

/** The press of a year, the office's own; null where there was none. */
export async function jobOf(extension: Inside, year: number): Promise<ReportJob | null> {
  const settings = await rowsOf<{ name: string; value: ReportJob[] }>(extension, 'settings');
  const jobs = settings.find(({ name }) => name === 'jobs')?.value ?? [];
  return jobs.find((job) => job.year === year && job.units === undefined) ?? null;
}

/** Waits until the press has come to one of these states. */
export async function waitForJob(
  extension: Inside,
  year: number,
  states: readonly ReportJob['state'][],
  pause = 50,
): Promise<ReportJob> {
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    const job = await jobOf(extension, year);
    if (job && states.includes(job.state)) return job;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const { state, message } = (await jobOf(extension, year)) ?? {};
  throw new Error(`no ${states.join(', ')}: ${state} ${message}`);
}

/** Puts a press into a state, as a worker that was killed there would have left it. */
export function leaveJob(extension: Inside, job: ReportJob): Promise<void> {
  return extension.inside(async (one) => {
    const settled = <R>(request: IDBRequest<R>) =>
      new Promise<R>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('motcua-iso'));
    const store = db.transaction('settings', 'readwrite').objectStore('settings');
    await settled(store.put({ name: 'jobs', value: [one] }));
    db.close();
  }, job);
}

export const issuedRows = (extension: Inside): Promise<Issued[]> =>
  rowsOf<Issued>(extension, 'issued');

/** How many files the extension has asked the browser to save. */
export function savedFiles(extension: Inside): Promise<number> {
  return extension.inside(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { id: string };
        downloads: { search(query: object): Promise<{ byExtensionId?: string }[]> };
      };
    };
    const items = await chrome.downloads.search({});
    return items.filter(({ byExtensionId }) => byExtensionId === chrome.runtime.id).length;
  });
}
