/** Figures of a province: each one says over which units it holds, and which units are behind it. */
import type { Rate } from '../../domain/figures';
import type { Problem } from '../../domain/problem';
import type { Obligation } from '../province/schema';

/** Null: all levels, all obligations. */
export interface RollupScope {
  level: string | null;
  obligation: Obligation | null;
}

export interface RollupFigure {
  key: string;
  scope: RollupScope;
  /** Null is unknown; `problems` then says why. */
  value: number | Rate | null;
  /** False: some units in scope have not said it; nothing is put in their place. */
  complete: boolean;
  /** Ids of the units that are counted, or whose numbers are added. */
  units: string[];
  /** Ids of units in scope that are not known to belong here or not. */
  unknown: string[];
  problems: Problem[];
}
