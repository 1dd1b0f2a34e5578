/** The unit's own Word templates. */
import '../theme/template.css';
import { SampleClosed } from '../sample/SampleBanner';
import type { WorkbenchViewProps } from '../workbench/WorkbenchView';
import { TemplateDesk } from './template/TemplateDesk';

export function TemplateTab(props: WorkbenchViewProps) {
  const { sample, editor, choice, route, reportStamp, settings } = props;
  if (sample) return <SampleClosed onLeave={sample.onLeave} />;
  const form = editor.world?.draft.form;
  const asked = route.field?.split('.').slice(1).join('.') || null;
  return form ? (
    <TemplateDesk
      form={form}
      year={choice.year}
      asked={asked}
      stamp={reportStamp}
      units={props.units ?? null}
      onProfile={settings.onProfile}
    />
  ) : null;
}
