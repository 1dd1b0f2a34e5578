/** Problems of this room; of files and figures alike they are problems of the province's report. */
import { problemMaker } from '../domain/make-problem';
import { rollupStrings } from '../domain/strings/rollup';

export const rollupProblem = problemMaker('report', rollupStrings);
