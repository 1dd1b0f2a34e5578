/** What the subject of a document says it is good for, as data. */
import { DOCUMENT_ROLES, type DocumentRole } from '../domain/entry/kinds';
import data from './builtin/document-roles.json';

const isRole = (name: string): name is DocumentRole =>
  (DOCUMENT_ROLES as readonly string[]).includes(name);

/** The role a subject names plainly; null where it names none, or more than one. */
export function roleOfSubject(subject: string): DocumentRole | null {
  const found = data.roles.filter(({ pattern }) => new RegExp(pattern, 'iu').test(subject));
  const [only, ...others] = found.map(({ role }) => role);
  return only !== undefined && others.length === 0 && isRole(only) ? only : null;
}
