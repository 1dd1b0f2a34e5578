/** Measures of OOXML. */

/** Millimetres to twentieths of a point (1 mm = 1440 / 25.4 twips). */
export const mmToTwips = (mm: number): number => Math.round((mm * 1440) / 25.4);
export const ptToTwips = (pt: number): number => Math.round(pt * 20);
export const ptToHalfPoints = (pt: number): number => Math.round(pt * 2);
