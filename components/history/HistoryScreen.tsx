/** Earlier versions of the draft with their data; loaded when they are looked at. */
import { useVersions } from '../data/versions';
import { HistoryDialog, type HistoryDialogProps } from './HistoryDialog';

export type HistoryProps = Pick<HistoryDialogProps, 'current' | 'labels' | 'onRestore'>;

/** Open for as long as it is there. */
export function HistoryScreen({ onClose, ...props }: HistoryProps & { onClose: () => void }) {
  const versions = useVersions(props.current.year, true);
  return <HistoryDialog open versions={versions} onClose={onClose} {...props} />;
}
