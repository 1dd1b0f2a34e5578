/** Reads the next few small files while one is looked at: most of the time of a small file is waiting for the disk. */

interface Sized {
  /** Bytes; undefined: not known. */
  size?: number;
}

/** Files under way, and their bytes together: whatever is picked, no more than this is held besides the one in hand. */
const MOST_FILES = 12;
const MOST_BYTES = 8_000_000;

/**
 * Answers the content of the file at a place; places are asked for in order. A file of unknown size, or a large one, is read
 * only when it is asked for.
 */
export function readAhead<F extends Sized, T>(
  files: readonly F[],
  read: (file: F) => Promise<T>,
): (at: number) => Promise<T> {
  const waiting = new Map<number, Promise<T>>();
  let next = 0;
  let bytes = 0;
  const fill = (at: number) => {
    next = Math.max(next, at);
    while (next < files.length && waiting.size < MOST_FILES) {
      const { size } = files[next]!;
      if (next > at && (size === undefined || bytes + size > MOST_BYTES)) return;
      waiting.set(next, read(files[next]!));
      bytes += size ?? 0;
      next += 1;
    }
  };
  return (at) => {
    fill(at);
    const content = waiting.get(at)!;
    waiting.delete(at);
    bytes -= files[at]!.size ?? 0;
    return content;
  };
}
