/** Copy the number with its source, export, print. */
import { useCallback } from 'react';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import type { FigureOf } from '../desk/questions';
import { useText } from '../text/language';
import type { EvidencePorts } from './EvidenceView';
import { useAct, type Act } from './use-act';

export interface PaneActionsProps {
  /** Null: of all figures. */
  of: FigureOf | null;
  ports: EvidencePorts;
  /** The number with its source; left out where there is no one number. */
  sentence?: () => string;
}

/** A row of buttons with what came of the last press. */
export function PaneActions({ of, ports, sentence }: PaneActionsProps) {
  const t = useText(uiEvidenceStrings);
  const outdated = ports.outdated ?? null;
  const copyFailed = useCallback(() => outdated ?? t('copyFailed'), [outdated, t]);
  const exportFailed = useCallback(
    (message: string) => outdated ?? t('exportFailed', { message }),
    [outdated, t],
  );
  const unlessOld = (work: () => Promise<string>) =>
    outdated === null ? work : () => Promise.reject(new Error(outdated));
  const [copying, copy] = useAct(copyFailed);
  const [exporting, write] = useAct(exportFailed);
  const onExport = () =>
    write(unlessOld(async () => t('exported', { file: await ports.exportWorkbook(of) })));
  return (
    <div className="row no-print">
      {sentence && (
        <button
          type="button"
          className="button"
          onClick={() =>
            copy(unlessOld(() => ports.copy({ text: sentence() }).then(() => t('copied'))))
          }
        >
          {t('copySentence')}
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-disabled={exporting.kind === 'working'}
        onClick={() => exporting.kind !== 'working' && onExport()}
      >
        {t(of ? 'export' : 'exportAll')}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {t('print')}
      </button>
      <span role="status" className="small break">
        {exporting.kind === 'working' ? t('exporting') : wordsOf(exporting) || wordsOf(copying)}
      </span>
    </div>
  );
}

const wordsOf = (act: Act): string => ('text' in act ? act.text : '');
