/** Tables made when they are first asked: a script that starts on every page must not fold words nobody reads. */

/** An object whose values are made at their first use, each once. */
export function lazily<T extends Record<string, () => unknown>>(
  makers: T,
): { readonly [K in keyof T]: ReturnType<T[K]> } {
  const made = {};
  for (const [key, make] of Object.entries(makers))
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make();
        Object.defineProperty(made, key, { value, enumerable: true });
        return value;
      },
    });
  return made as { readonly [K in keyof T]: ReturnType<T[K]> };
}

/** A set that is filled when it is first asked. */
export function lazySet<T>(make: () => Iterable<T>): ReadonlySet<T> {
  let made: Set<T> | undefined;
  const own = () => (made ??= new Set(make()));
  return {
    has: (value) => own().has(value),
    forEach: (visit) => own().forEach((value) => visit(value, value, own())),
    entries: () => own().entries(),
    keys: () => own().keys(),
    values: () => own().values(),
    [Symbol.iterator]: () => own()[Symbol.iterator](),
    get size() {
      return own().size;
    },
  } as ReadonlySet<T>;
}

/** A map that is filled when it is first asked; of two entries with one key the first stands. */
export function lazyMap<K, V>(make: () => Iterable<readonly [K, V]>): ReadonlyMap<K, V> {
  let made: Map<K, V> | undefined;
  const own = () => {
    if (made) return made;
    made = new Map();
    for (const [key, value] of make()) if (!made.has(key)) made.set(key, value);
    return made;
  };
  return {
    get: (key) => own().get(key),
    has: (key) => own().has(key),
    forEach: (visit) => own().forEach((value, key) => visit(value, key, own())),
    entries: () => own().entries(),
    keys: () => own().keys(),
    values: () => own().values(),
    [Symbol.iterator]: () => own()[Symbol.iterator](),
    get size() {
      return own().size;
    },
  } as ReadonlyMap<K, V>;
}
