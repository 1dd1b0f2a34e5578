/** The unit's own Word templates. */
import type { WorkbenchViewProps } from '../workbench/WorkbenchView';

export function TemplateTab(_props: WorkbenchViewProps) {
  return null;
}
