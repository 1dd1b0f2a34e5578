/** "Nhập tệp Excel" with its data. */
import { ImportView } from './ImportView';
import { useImport } from './use-import';

export interface ImportScreenProps {
  onSeeFigures: () => void;
}

/** The import view over the worker and the background. */
export function ImportScreen({ onSeeFigures }: ImportScreenProps) {
  const { state, choose, cancel, again, record, stopRecording } = useImport();
  return (
    <ImportView
      state={state}
      onChoose={choose}
      onCancel={cancel}
      onPeriod={again}
      onRecord={record}
      onStopRecording={stopRecording}
      onSeeFigures={onSeeFigures}
    />
  );
}
