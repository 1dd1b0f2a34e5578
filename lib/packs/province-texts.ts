/** Texts that the province's officer copies out; a province's list of units may hold its own in their place. */
import builtin from './builtin/province-texts.json';

export type ProvinceTextName = keyof typeof builtin;

/** Words in braces are put in by whoever prints them. */
export const PROVINCE_TEXTS: Readonly<Record<ProvinceTextName, string>> = builtin;
