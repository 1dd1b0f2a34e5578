/** Who must have a quality system, by level and date, where a province says nothing else. */
import builtin from './builtin/obligations-vn.json';

export interface ObligationRule {
  /** Of all units of a level, or of one unit. */
  level?: string | undefined;
  unit?: string | undefined;
  obligation: 'required' | 'encouraged';
  validFrom: string | null;
  validTo: string | null;
  source: string;
}

const BUILTIN = builtin.obligations as readonly ObligationRule[];

/** The built-in rules (QĐ 19/2014/QĐ-TTg, Điều 2: obliged and encouraged bodies). */
export const obligationsOf = (): readonly ObligationRule[] => BUILTIN;
