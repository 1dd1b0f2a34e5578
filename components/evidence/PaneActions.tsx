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
  const copyFailed = useCallback(() => t('copyFailed'), [t]);
  const exportFailed = useCallback((message: string) => t('exportFailed', { message }), [t]);
  const [copying, copy] = useAct(copyFailed);
  const [exporting, write] = useAct(exportFailed);
  const onExport = () => write(async () => t('exported', { file: await ports.exportWorkbook(of) }));
  return (
    <div className="row no-print">
      {sentence && (
        <button
          type="button"
          className="button"
          onClick={() => copy(() => ports.copy({ text: sentence() }).then(() => t('copied')))}
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
