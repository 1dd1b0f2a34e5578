/**
 * The typed string catalogue. Every text an officer sees stands in a table beside this file,
 * Vietnamese and English side by side; another language is another column, not a rewrite.
 */
export type Language = 'vi' | 'en';
export type StringTable = Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type StringArgs = Record<string, string | number | boolean | null>;

/** Declares a table; the identity function keeps its keys as literal types. */
export function defineStrings<const T extends StringTable>(table: T): T {
  return table;
}

/** Puts `{name}` arguments into a template. A missing argument stays visible as `{name}` so that tests catch it. */
export function formatString(template: string, args: StringArgs = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in args ? String(args[name] ?? '…') : whole,
  );
}
