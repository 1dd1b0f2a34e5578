/** A finished report: checked, and carried over into this year. */
import '../theme/check.css';
import { SampleClosed } from '../sample/SampleBanner';
import type { WorkbenchViewProps } from '../workbench/WorkbenchView';
import { CarryOver } from './carry/CarryOver';
import { CheckReport } from './check/CheckReport';

export function CheckTab({ sample, choice, editor, onRoute }: WorkbenchViewProps) {
  if (sample) return <SampleClosed onLeave={sample.onLeave} />;
  const { year } = choice;
  return (
    <div className="stack check-tab">
      <CheckReport lastYear={year - 1} />
      <CarryOver
        key={year}
        year={year}
        editor={editor}
        onField={(field) => onRoute({ view: 'report', year, field })}
      />
    </div>
  );
}
