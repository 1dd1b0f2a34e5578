/** Stands for a unit's name in the profile where everything that the pages show is the unit's own. */
export const WHOLE_PAGE = '*';
