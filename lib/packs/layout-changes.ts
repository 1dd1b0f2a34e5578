/** A built-in layout with what a form wants otherwise. */
import { ROLES, type Layout, type LayoutChanges } from './report-layout-schema';

/** The whole layout; the base stays as it is. */
export function changedLayout(base: Layout, changes: LayoutChanges): Layout {
  const { page, headerTable, signatureTable, rules = {}, roles = {} } = changes;
  const own = Object.fromEntries(
    ROLES.map((role) => [role, merged(base.roles[role], roles[role])]),
  ) as Layout['roles'];
  return {
    ...base,
    page: merged(base.page, page),
    headerTable: merged(base.headerTable, headerTable),
    signatureTable: merged(base.signatureTable, signatureTable),
    signatureSpace: changes.signatureSpace ?? base.signatureSpace,
    rules: {
      motto: merged(base.rules.motto, rules.motto),
      orgName: merged(base.rules.orgName, rules.orgName),
      subject: merged(base.rules.subject, rules.subject),
    },
    annexColumns: changes.annexColumns ?? base.annexColumns,
    roles: own,
  };
}

/** What is said otherwise; a part that says nothing stays. */
function merged<T extends object>(
  base: T,
  changes: { [part in keyof T]?: T[part] | undefined } | undefined,
): T {
  const said = Object.entries(changes ?? {}).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(said) };
}
