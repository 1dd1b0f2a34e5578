/** A chart with its title, what it shows in a sentence, and the same numbers in a table beside it. */
import { useId, type ReactNode } from 'react';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { useText } from '../text/language';

export interface ChartFigureProps {
  title: string;
  notes: readonly string[];
  chart: ReactNode;
  table: ReactNode;
}

/** Side by side where there is room; one below the other where not. */
export function ChartFigure({ title, notes, chart, table }: ChartFigureProps) {
  const id = useId();
  const common = useText(uiCommonStrings);
  return (
    <section className="chart-figure" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {notes.map((note) => (
        <p key={note} className="quiet small">
          {note}
        </p>
      ))}
      <div className="chart-pair">
        <div className="chart">{chart}</div>
        <div
          className="table-wrap"
          role="region"
          aria-label={common('tableOf', { name: title })}
          tabIndex={0}
        >
          {table}
        </div>
      </div>
    </section>
  );
}
