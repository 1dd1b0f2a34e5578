/** Files that may be a unit's report although nobody can say whose. */
import type { ReceivedFile } from './types';

/** Refused for what they are: whoever sent them, they are no report that could not be opened. */
const NO_REPORT = [
  'rollup/sheet-damaged',
  'rollup/sheet-without-units',
  'rollup/dossier-list',
  'rollup/dossier-altered',
  'rollup/unknown-kind',
  'rollup/province-report',
  'rollup/other-year',
  'rollup/set-aside',
];

/** A second source is no return, whosever its rows are; a dossier's bundle is asked about by itself. */
const isNoReport = (kind: ReceivedFile['kind']): boolean => kind === 'sheet' || kind === 'dossier';

const isSheetFault = (code: string): boolean =>
  NO_REPORT.includes(code) || code.startsWith('reading/sheet-');

/** Files without a known unit, and files that could not be opened: a unit without a return may have sent them. */
export const unplacedFiles = (files: readonly ReceivedFile[]): ReceivedFile[] =>
  files.filter(
    ({ status, kind, unit, problems }) =>
      (status === 'questions' && unit === null && !isNoReport(kind)) ||
      (status === 'refused' && unit === null && !problems.some(({ code }) => isSheetFault(code))),
  );
