/** A finished report: checked, and carried over into this year. */
import type { WorkbenchViewProps } from '../workbench/WorkbenchView';

export function CheckTab(_props: WorkbenchViewProps) {
  return null;
}
