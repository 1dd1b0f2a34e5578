/** Rule functions by the name a form calls them. */
import * as documents from './documents';
import * as figures from './figures-in-text';
import * as lastYear from './last-year';
import * as scores from './scores';
import * as tables from './tables';
import type { RuleFunction } from './types';
import * as wording from './wording';

export const RULE_FUNCTIONS: Record<string, RuleFunction> = {
  ...documents,
  ...figures,
  ...lastYear,
  ...scores,
  ...tables,
  ...wording,
};
