/** Remembers the answers of a pure question about short texts: pages ask the same of thousands of cells. */

const MOST = 8192;
const LONGEST = 160;

/** The same function, its answers kept; when there are too many, all are forgotten. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
