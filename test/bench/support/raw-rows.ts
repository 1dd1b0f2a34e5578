/** What our ledger is measured against: a row a dossier in IndexedDB, two indexes, nothing in between. */
import type { Dossier } from '../../../lib/domain/reading';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const isLate = ({ resultAt, dueAt }: Dossier): boolean => (resultAt ?? '') > (dueAt ?? '');

export class RawRows {
  private db: Promise<IDBDatabase> | null = null;

  private open(): Promise<IDBDatabase> {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('rows', { keyPath: 'code' });
      store.createIndex('receivedAt', 'receivedAt');
      store.createIndex('status', 'status');
    };
    return (this.db ??= settled(request));
  }

  private async store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    const db = await this.open();
    return db.transaction('rows', mode, { durability: 'relaxed' }).objectStore('rows');
  }

  async put(rows: readonly Dossier[]): Promise<void> {
    const store = await this.store('readwrite');
    for (const row of rows) store.put(row);
    await new Promise<void>((resolve, reject) => {
      store.transaction.oncomplete = () => resolve();
      store.transaction.onabort = () => reject(store.transaction.error);
    });
  }

  /** Late dossiers, by one getAll in steps of 20,000. */
  async scanAll(): Promise<number> {
    const store = await this.store('readonly');
    let late = 0;
    for (let after: IDBKeyRange | null = null; ;) {
      const rows = (await settled(store.getAll(after, 20_000))) as Dossier[];
      late += rows.filter(isLate).length;
      if (rows.length < 20_000) return late;
      after = IDBKeyRange.lowerBound(rows[rows.length - 1]!.code, true);
    }
  }

  /** Late dossiers, by a cursor. */
  async scanCursor(): Promise<number> {
    const request = (await this.store('readonly')).openCursor();
    let late = 0;
    await new Promise<void>((resolve, reject) => {
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return resolve();
        if (isLate(cursor.value as Dossier)) late += 1;
        cursor.continue();
      };
    });
    return late;
  }
}
