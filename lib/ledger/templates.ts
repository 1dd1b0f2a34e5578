/** The unit's own Word templates. */
import type { Template, TemplateHead } from '../domain/template';
import type { LedgerDb } from './db';

/** All of them without their files, the newest first. */
export async function templateHeads(db: LedgerDb): Promise<TemplateHead[]> {
  const all = await db.templates.toArray();
  return all.map(({ bytes: _bytes, ...head }) => head).sort(newestFirst);
}

/** The template in which reports of a form are written; null: the built-in layout. */
export async function templateInUse(db: LedgerDb, form: string): Promise<Template | null> {
  const own = await db.templates.filter((one) => one.inUse && one.form === form).toArray();
  return own.sort(newestFirst)[0] ?? null;
}

const newestFirst = (a: TemplateHead, b: TemplateHead): number =>
  a.savedAt === b.savedAt ? (a.id < b.id ? 1 : -1) : a.savedAt < b.savedAt ? 1 : -1;

/** Keeps a template; where it is in use no other of its form is. */
export const saveTemplate = (db: LedgerDb, template: Template): Promise<void> =>
  db.transaction('rw', db.templates, async () => {
    if (template.inUse) await release(db, template.form);
    await db.templates.put(template);
  });

/** Writes reports of its form in this template, or no longer; one that is not there is no error. */
export const putTemplateToUse = (
  db: LedgerDb,
  id: string,
  on: boolean,
  now: string,
): Promise<void> =>
  db.transaction('rw', db.templates, async () => {
    const template = await db.templates.get(id);
    if (!template) return;
    if (on) await release(db, template.form);
    // The time counts where two machines are joined: the last word stands.
    await db.templates.put({ ...template, inUse: on, savedAt: now });
  });

/** Notes what a template leaves out on purpose; one that is not there is no error. */
export const setOmits = (
  db: LedgerDb,
  id: string,
  omits: readonly string[],
  now: string,
): Promise<void> =>
  db.transaction('rw', db.templates, async () => {
    const template = await db.templates.get(id);
    if (!template) return;
    await db.templates.put({ ...template, omits: [...new Set(omits)].sort(), savedAt: now });
  });

const release = (db: LedgerDb, form: string): Promise<number> =>
  db.templates.filter((one) => one.form === form && one.inUse).modify({ inUse: false });

/** Forgets a template; one that is not there is no error. */
export const removeTemplate = (db: LedgerDb, id: string): Promise<void> => db.templates.delete(id);
