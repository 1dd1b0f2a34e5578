/** The readers of the command line: bundles and reports as the program itself reads them. */
import { bundleOrProblem } from '../../../lib/exchange/bundle-reader';
import { packageFacts } from '../../../lib/exchange/dossier/manifest';
import { DEFAULT_FORM, reportForms } from '../../../lib/packs/report-forms';
import { readReport } from '../../../lib/report/read/read-report';
import { hashOf } from '../../../lib/rollup/receive/fingerprint';
import type { Readers } from '../../../lib/rollup/receive/types';

const form = reportForms().find(DEFAULT_FORM)!;
/** A property reads the same files many times over; what a file says does not change. */
const known = new Map<string, ReturnType<typeof readReport>>();

export const readers: Readers = {
  readBundle: bundleOrProblem,
  readManifest: packageFacts,
  readReport: (bytes, input) => {
    const hash = hashOf(bytes);
    const read = known.get(hash) ?? readReport(bytes, input, [form]);
    known.set(hash, read);
    return Promise.resolve({ ...read, input });
  },
};
