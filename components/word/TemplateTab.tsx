/** The unit's own Word templates. */
import '../theme/template.css';
import { SampleClosed } from '../sample/SampleBanner';
import type { WorkbenchViewProps } from '../workbench/WorkbenchView';
import { TemplateDesk } from './template/TemplateDesk';

export function TemplateTab({ sample, editor }: WorkbenchViewProps) {
  if (sample) return <SampleClosed onLeave={sample.onLeave} />;
  const form = editor.world?.draft.form;
  return form ? <TemplateDesk form={form} /> : null;
}
