import { formatString, type StringArgs } from '../../lib/domain/strings/catalogue';
import { meaningNames, type Meaning } from '../../lib/domain/strings/concept-names';
import { teachStrings } from '../../lib/domain/strings/teach';
import type { TaughtColumn } from '../../lib/packs/taught';

/** A text of the overlay. The portals are Vietnamese, and so is what is taught about them. */
export const t = (key: keyof typeof teachStrings, args: StringArgs = {}): string =>
  formatString(teachStrings[key].vi, args);

/** The name of a meaning; null is "not known". */
export const meaningName = (concept: TaughtColumn['concept']): string =>
  concept === null ? t('unknown') : meaningNames[concept as Meaning].vi;

/** `17/11/2026` of `2026-11-17`. */
export const showDay = (day: string): string => day.split('-').reverse().join('/');
