/** How numbers, dates and instants are shown: always the Vietnamese way, in both languages. */

/** 1701 → `1.701`. */
export function showCount(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** 99.26 → `99,26%`; trailing zeros are not shown (96.3 → `96,3%`). */
export function showPercent(value: number): string {
  return `${showDecimal(value)}%`;
}

/** 0.5 → `0,5`. */
export function showDecimal(value: number): string {
  return String(value).replace('.', ',');
}

/** `2026-01-05` (or an instant) → `05/01/2026`; anything else is returned as it is. */
export function showDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : date;
}

/** `2026-11-21T09:05:00+07:00` → `09:05 21/11/2026`. The clock stays the one of Việt Nam. */
export function showInstant(instant: string): string {
  const time = /T(\d{2}:\d{2})/.exec(instant);
  return time ? `${time[1]} ${showDate(instant)}` : showDate(instant);
}

/** The host of an address, for people; the address itself where it is none. */
export function showHost(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
