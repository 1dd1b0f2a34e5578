/** The report: the form, what is left to do beside it, and the preview of the very file when it is open. */
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Problem } from '../../lib/domain/problem';
import { uiPreviewStrings } from '../../lib/domain/strings/ui-preview';
import { uiShellStrings } from '../../lib/domain/strings/ui-shell';
import { Skeleton } from '../basic/Skeleton';
import { ReportCard } from '../popup/ReportCard';
import { useText } from '../text/language';
import { ReportEditor, type ReportEditorProps } from './ReportEditor';
import { useSplit } from './split';
import { SplitHandle } from './SplitHandle';
import { ToFillCard } from './ToFillCard';
import type { WorkbenchViewProps } from './WorkbenchView';

const PreviewPane = lazy(async () => ({
  default: (await import('../preview/PreviewPane')).PreviewPane,
}));
const HistoryScreen = lazy(async () => ({
  default: (await import('../history/HistoryScreen')).HistoryScreen,
}));

export interface ReportViewProps extends WorkbenchViewProps {
  /** The problems. */
  panel: ReactNode;
  commands: NonNullable<ReportEditorProps['commands']>;
  onMend: (problem?: Problem) => void;
  onField: (key: string) => void;
}

/** Side by side where there is room; the bar between them moves. */
export function ReportView(props: ReportViewProps) {
  const { route, panel, preview, history } = props;
  const words = useText(uiPreviewStrings);
  const shell = useText(uiShellStrings);
  const { box, share, setShare } = useSplit(preview.open);
  const [looking, setLooking] = useState(false);
  return (
    <div ref={box} className={preview.open ? 'report-view with-preview' : 'report-view'}>
      <ReportEditor
        {...props.editor}
        commands={props.commands}
        onEvidence={(key) => props.onRoute({ ...route, view: 'figures', field: key })}
      />
      {preview.open && <SplitHandle box={box} share={share} setShare={setShare} />}
      <aside className="report-side">
        <p className="row">
          <button
            type="button"
            className="button"
            aria-pressed={preview.open}
            onClick={preview.onToggle}
          >
            {words(preview.open ? 'hide' : 'show')}
          </button>
          {history && (
            <button type="button" className="link small" onClick={() => setLooking(true)}>
              {shell('history')}
            </button>
          )}
        </p>
        <ReportCard {...props.report} onMend={props.onMend} />
        {props.figures ? (
          <ToFillCard
            toFill={props.toFill}
            onGo={(key) => props.onField(key)}
            brief={preview.open}
          />
        ) : (
          <Skeleton lines={2} />
        )}
        {preview.open ? (
          <Suspense fallback={<Skeleton lines={12} />}>
            <PreviewPane preview={preview.preview} />
          </Suspense>
        ) : (
          panel
        )}
      </aside>
      {preview.open && <div className="problems-below">{panel}</div>}
      {history && looking && (
        <Suspense fallback={null}>
          <HistoryScreen {...history} onClose={() => setLooking(false)} />
        </Suspense>
      )}
    </div>
  );
}
