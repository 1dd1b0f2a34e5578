/** What the evidence and daily views need, from the real ledger. */
import { useMemo } from 'react';
import type { EvidencePorts } from '../evidence/EvidenceView';
import type { Scope } from '../desk/questions';
import { saveFile } from '../../lib/platform/downloads';
import { saveChoice } from './choices';
import { copyContent } from './clipboard';
import { nowInstant } from './clock';
import { askDesk } from './desk';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The ports for a scope; null while there is none. */
export function useEvidencePorts(scope: Scope | null): EvidencePorts | null {
  return useMemo(
    () =>
      scope && {
        ask: askDesk,
        copy: copyContent,
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
    [scope],
  );
}
