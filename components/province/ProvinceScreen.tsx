/** The province's view: what the units have sent, and the report made of it. */
import type { WorkbenchViewProps } from '../workbench/WorkbenchView';

export function ProvinceScreen(_props: WorkbenchViewProps) {
  return null;
}
