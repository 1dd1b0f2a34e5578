/** Which block a dossier lies in. Part of the stored layout: changing it is a migration. */

/** Buckets of each site for codes that carry no date. */
const BUCKETS = 64;
/** The date inside a national code: `-261117-` or `-20261117-` (portals facts §2.9). */
const DATED = /-(?:20)?(\d{6})-\d{4,7}$/;

/** `d:261117` for a national code, else a hash bucket of the site. Keys of national codes hold no '|'. */
export function blockOf(key: string): string {
  const cut = key.indexOf('|');
  if (cut < 0) {
    const date = DATED.exec(key)?.[1];
    if (date) return `d:${date}`;
  }
  const host = cut < 0 ? '' : key.slice(0, cut);
  return `h:${host}:${String(hash(key) % BUCKETS).padStart(2, '0')}`;
}

/** FNV-1a, 32 bits: spreads well and never changes. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}
