/** Reports that were written here. */
import type { WorkbenchViewProps } from '../workbench/WorkbenchView';

export function IssuedTab(_props: WorkbenchViewProps) {
  return null;
}
