/** Files that may be a unit's report although nobody can say whose. */
import type { ReceivedFile } from './types';

/** Refused for what they are: whoever sent them, they are no report that could not be opened. */
const NO_REPORT = [
  'rollup/spreadsheet',
  'rollup/unknown-kind',
  'rollup/province-report',
  'rollup/other-year',
  'rollup/set-aside',
];

/** Files without a known unit, and files that could not be opened: a unit without a return may have sent them. */
export const unplacedFiles = (files: readonly ReceivedFile[]): ReceivedFile[] =>
  files.filter(
    ({ status, unit, problems }) =>
      (status === 'questions' && unit === null) ||
      (status === 'refused' &&
        unit === null &&
        !problems.some(({ code }) => NO_REPORT.includes(code))),
  );
