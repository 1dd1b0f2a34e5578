/** What follows for a unit's head lines from its level and province; proposed to the officer, never taken unseen. */

/** Where the unit stands: a department of the province, an office below one, or a commune's authority. */
export const UNIT_LEVELS = ['department', 'branch', 'commune'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

export interface UnitProposal {
  /** The authority printed above the unit's name; null where level and province do not say it. */
  parentName: string | null;
  /** The place before the date. */
  place: string | null;
}

/**
 * A department of a province is headed by the province's committee and seated in the province (domain §1 #1, #5). What
 * heads a commune's letter or that of an office below a department is not known from these, and not guessed.
 *
 * @param province with its kind, as in "tỉnh Tây Ninh"
 * @param name the unit's own name
 */
export function proposeUnit(level: string, province: string, name: string): UnitProposal {
  const whole = province.trim();
  const short = whole.replace(/^(tỉnh|thành phố)\s+/iu, '') || null;
  switch (level) {
    case 'department':
      return { parentName: whole === '' ? null : `UBND ${whole}`, place: short };
    case 'commune':
      return { parentName: null, place: communeOf(name) };
    default:
      return { parentName: null, place: short };
  }
}

/** "UBND xã Hòa Thành" → "Hòa Thành". */
function communeOf(name: string): string | null {
  const found = /(?:xã|phường|đặc khu)\s+(.+)$/iu.exec(name.trim());
  return found ? found[1]!.trim() : null;
}
