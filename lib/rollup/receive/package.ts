/** Units' dossiers in an archive: manifest, hashes of the papers. The papers themselves are not kept. */
import { hashOf } from './fingerprint';
import type { IncomingFile } from './types';

export interface HeldPackage {
  /** Text of `ho-so.json`. */
  manifest: string;
  /** SHA-256 of every paper beside it, by path within the package; null where only the manifest came. */
  hashes: Readonly<Record<string, string>> | null;
}

type Entry = [name: string, bytes: Uint8Array];

const MANIFEST = /^(?:.*\/)?ho-so\.json$/;
/** Written into the package for people to look at; it changes with every package and is no paper. */
const OWN_PAGE = 'index.html';

/**
 * The dossiers that an archive holds, each under the folder of its manifest, and everything else. A bundle in a dossier is
 * among the rest: it is what the unit sends.
 */
export function packagesIn(
  archive: string,
  entries: readonly Entry[],
): { packages: (IncomingFile & { held: HeldPackage })[]; rest: Entry[] } {
  const manifests = entries.filter(([name]) => MANIFEST.test(name));
  if (manifests.length === 0) return { packages: [], rest: [...entries] };
  const rootOf = (path: string): string | null =>
    // The innermost: a folder of dossiers may itself lie in one.
    manifests
      .map(([name]) => name.slice(0, name.length - 'ho-so.json'.length))
      .filter((root) => path.startsWith(root))
      .sort((a, b) => b.length - a.length)[0] ?? null;
  const said = new Map(manifests.map(([name, bytes]) => [rootOf(name), decoded(bytes)]));
  // Somebody else's file may lie beside a dossier that was unpacked: it is received like any other.
  const isNamed = (path: string, root: string): boolean => {
    const own = path.slice(root.length);
    if (own === 'ho-so.json' || own === OWN_PAGE) return true;
    return said.get(root)!.includes(JSON.stringify(own));
  };
  const rest: Entry[] = [];
  const papers = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [name, bytes] = entry;
    const root = rootOf(name);
    if (root === null || saysBundle(name, bytes) || !isNamed(name, root)) rest.push(entry);
    if (root !== null) papers.set(root, [...(papers.get(root) ?? []), entry]);
  }
  const packages = [...papers].map(([root, held]) => packageOf(archive, root, held));
  return { packages, rest };
}

function packageOf(archive: string, root: string, entries: readonly Entry[]) {
  const own = entries.map(([name, bytes]): Entry => [name.slice(root.length), bytes]);
  const manifest = decoded(own.find(([name]) => name === 'ho-so.json')![1]);
  const papers = own.filter(([name]) => name !== 'ho-so.json' && name !== OWN_PAGE);
  const hashes = Object.fromEntries(papers.map(([name, bytes]) => [name, hashOf(bytes)]));
  const name = [archive, root.replace(/\/$/, '')].filter(Boolean).join('/');
  // What it is known by: the same manifest with a paper less is another file.
  const bytes = new TextEncoder().encode(JSON.stringify([manifest, hashes]));
  return { name, bytes, held: { manifest, hashes } };
}

const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

const saysBundle = (name: string, bytes: Uint8Array): boolean =>
  /\.json$/i.test(name) &&
  !MANIFEST.test(name) &&
  decoded(bytes).includes('"motcua-iso/unit-bundle"');
