/** Measures of OOXML. */

/** Millimetres to twentieths of a point (1 mm = 1440 / 25.4 twips), rounded up: the decree's margins are least ones. */
export const mmToTwips = (mm: number): number => Math.ceil((mm * 1440) / 25.4 - 1e-6);
export const ptToTwips = (pt: number): number => Math.round(pt * 20);
export const ptToHalfPoints = (pt: number): number => Math.round(pt * 2);
