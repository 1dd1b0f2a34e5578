/** Which block a dossier lies in. Part of the stored layout: changing it is a migration. */

/** Buckets of each site for codes that carry no date. */
const BUCKETS = 64;
/** The date inside a national code: `-261117-` or `-20261117-` (portals facts §2.9). */
const DATED = /-(?:20)?(\d{6})-\d{4,7}$/;

/**
 * Parts of a day. A page in order of receipt writes few blocks whichever way they are cut; one in any other order
 * writes as many as it has rows, so they must be small. Days were whole before version 3 of the database.
 */
const DAY_PARTS = 8;

/** `d:261117:3` for a national code, else a hash bucket of the site. Keys of national codes hold no '|'. */
export function blockOf(key: string): string {
  const cut = key.indexOf('|');
  if (cut < 0) {
    const date = DATED.exec(key)?.[1];
    if (date) return `d:${date}:${hash(key) % DAY_PARTS}`;
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
