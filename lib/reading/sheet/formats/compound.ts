/** The OLE2 container of old Office files: its streams by name. Only what reading needs, never beyond its bytes. */

const END = 0xfffffffe;
const FREE = 0xffffffff;
const HEADER_FAT = 109;

/** The streams of a container; a broken chain ends where it breaks. */
export function streamsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const streams = new Map<string, Uint8Array>();
  if (bytes.length < 512) return streams;
  const size = 1 << Math.min(16, view.getUint16(30, true));
  const miniSize = 1 << Math.min(16, view.getUint16(32, true));
  const cutoff = view.getUint32(56, true);
  const sector = (index: number): Uint8Array =>
    bytes.subarray((index + 1) * size, (index + 2) * size);
  const fat = numbersOf(fatSectors(view, sector).map(sector));
  const chain = (first: number): Uint8Array => joined(indexesOf(first, fat).map(sector));
  const directory = chain(view.getUint32(48, true));
  const miniFat = numbersOf([chain(view.getUint32(60, true))]);
  const entries = entriesOf(directory);
  const root = entries.find((entry) => entry.type === 5);
  const mini = root ? chain(root.start) : new Uint8Array(0);
  for (const { name, type, start, length } of entries) {
    if (type !== 2) continue;
    const whole =
      length < cutoff
        ? joined(
            indexesOf(start, miniFat).map((index) =>
              mini.subarray(index * miniSize, (index + 1) * miniSize),
            ),
          )
        : chain(start);
    streams.set(name, whole.subarray(0, length));
  }
  return streams;
}

function fatSectors(view: DataView, sector: (index: number) => Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < HEADER_FAT; at += 1) found.push(view.getUint32(76 + at * 4, true));
  let next = view.getUint32(68, true);
  for (let guard = 0; next < END && guard < 4096; guard += 1) {
    const numbers = numbersOf([sector(next)]);
    if (numbers.length === 0) break;
    next = numbers.pop()!;
    found.push(...numbers);
  }
  return found.filter((index) => index < END);
}

function numbersOf(sectors: readonly Uint8Array[]): number[] {
  const numbers: number[] = [];
  for (const bytes of sectors) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 4 <= bytes.byteLength; at += 4) numbers.push(view.getUint32(at, true));
  }
  return numbers;
}

/** The sectors of a chain; one that comes back to itself is cut. */
function indexesOf(first: number, fat: readonly number[]): number[] {
  const indexes: number[] = [];
  for (let at = first; at < END && at !== FREE && indexes.length <= fat.length; at = fat[at] ?? END)
    indexes.push(at);
  return indexes;
}

function entriesOf(directory: Uint8Array) {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: { name: string; type: number; start: number; length: number }[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const letters = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) / 2 - 1);
    let name = '';
    for (let k = 0; k < letters; k += 1)
      name += String.fromCharCode(view.getUint16(at + k * 2, true));
    entries.push({
      name,
      type: directory[at + 66]!,
      start: view.getUint32(at + 116, true),
      length: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
