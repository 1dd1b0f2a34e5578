/** The readers that the roll-up is handed: bundles, and reports by any form at hand. The command line has the same. */
import { bundleOrProblem } from '../../../lib/exchange/bundle-reader';
import { packageFacts } from '../../../lib/exchange/dossier/manifest';
import type { OwnPack } from '../../../lib/packs/policies';
import { reportForms } from '../../../lib/packs/report-forms';
import { readReport } from '../../../lib/report/read/read-report';
import type { Readers } from '../../../lib/rollup/receive/types';

export function readersOf(packs: readonly OwnPack[]): Readers {
  const book = reportForms(packs);
  const forms = book.ids.flatMap((id) => book.find(id) ?? []);
  return {
    readBundle: bundleOrProblem,
    readManifest: packageFacts,
    readReport: (bytes, input) => Promise.resolve(readReport(bytes, input, forms)),
  };
}
