/** What the evidence and daily views need, from the real ledger. */
import { useMemo } from 'react';
import type { EvidencePorts } from '../evidence/EvidenceView';
import type { Scope } from '../desk/questions';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { saveFile } from '../../lib/platform/downloads';
import { saveChoice } from './choices';
import { copyContent, copyMarked } from './clipboard';
import { nowInstant } from './clock';
import { inSample } from './sample';
import { askDesk } from '../summary/ask';
import { showInstant } from '../text/format';
import { useText } from '../text/language';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The ports for a scope; null while there is none.
 * @param oldFrom when the figures in sight were worked out, while they are old: nothing of them leaves the page
 */
export function useEvidencePorts(
  scope: Scope | null,
  oldFrom: string | null,
): EvidencePorts | null {
  const t = useText(uiFigureStrings);
  const outdated = oldFrom === null ? null : t('recomputing', { at: showInstant(oldFrom) });
  return useMemo(
    () =>
      scope && {
        ask: askDesk,
        copy: inSample() ? copyMarked : copyContent,
        outdated,
        saveChoice: ({ concept, part }, pick, note) => {
          const { period, unit } = scope;
          return saveChoice({ period, unit, concept, part }, pick, note);
        },
        exportWorkbook: async (of) => {
          const exportedAt = nowInstant();
          const { fileName, bytes } = await askDesk('workbook', { scope, of, exportedAt });
          await saveFile(bytes, fileName, XLSX);
          return fileName;
        },
      },
    [scope, outdated],
  );
}
