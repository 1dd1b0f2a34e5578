/**
 * Reports as six invented offices wrote them by themselves, without the form before them. What each says was written
 * down from its text by hand, not from what a program read.
 */
import type { BlindReport } from './blind-report';
import { communeInATable, communeHalfFilled, wardInBoxes } from './blind-communes';
import { departmentInProse, departmentInWords, departmentWithTables } from './blind-departments';

export const BLIND_REPORTS: readonly BlindReport[] = [
  communeInATable,
  departmentInWords,
  departmentInProse,
  wardInBoxes,
  departmentWithTables,
  communeHalfFilled,
];
