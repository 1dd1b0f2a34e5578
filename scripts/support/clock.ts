const OFFSET_MS = 7 * 3600_000;

/** The present instant in Vietnamese time, `2026-11-21T09:00:00+07:00`. `MOTCUA_NOW` pins it, for repeatable runs. */
export function nowInVietnam(): string {
  const pinned = process.env.MOTCUA_NOW;
  if (pinned) return pinned;
  return `${new Date(Date.now() + OFFSET_MS).toISOString().slice(0, 19)}+07:00`;
}
