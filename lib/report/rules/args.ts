/** Arguments of rule functions come from pack data; each is read with its shape checked. */
type Args = Record<string, unknown>;

export const strings = (args: Args, name: string): string[] =>
  Array.isArray(args[name]) ? args[name].filter((one) => typeof one === 'string') : [];

export const string = (args: Args, name: string): string =>
  typeof args[name] === 'string' ? args[name] : '';

/** A list of objects of strings; what is no string is left out. */
export function records(args: Args, name: string): Record<string, string>[] {
  const list = Array.isArray(args[name]) ? (args[name] as unknown[]) : [];
  return list.map((one) =>
    Object.fromEntries(
      Object.entries((one ?? {}) as Args).filter((entry): entry is [string, string] => {
        return typeof entry[1] === 'string';
      }),
    ),
  );
}
