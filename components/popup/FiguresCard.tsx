/** "Số liệu năm …": period, figures with their sources, coverage, chart, problems. */
import { useState } from 'react';
import type { Problem } from '../../lib/domain/problem';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { ProblemList } from '../basic/ProblemList';
import { Skeleton } from '../basic/Skeleton';
import { CoverageLine, type SeenOf } from '../figures/CoverageLine';
import { FigureDetails } from '../figures/FigureDetails';
import { FigureList } from '../figures/FigureList';
import { MonthPanel } from '../figures/MonthPanel';
import type { MonthRow } from '../figures/months';
import { nothingKnown, type FigureRow } from '../figures/rows';
import { useText } from '../text/language';
import { PeriodPicker, UnitSelect, type PeriodPickerProps } from './PeriodPicker';
import { bySeverity } from './state';

const SHOWN_PROBLEMS = 4;

export interface FiguresModel {
  rows: readonly FigureRow[];
  months: readonly MonthRow[];
  coverage: SeenOf | null;
  problems: readonly Problem[];
}

export interface FiguresCardProps {
  choice: PeriodPickerProps;
  /** Null while the ledger is being read. */
  figures: FiguresModel | null;
  /** Ask which of the printed units is ours. */
  askUnit?: boolean;
  onSeeAll: () => void;
}

/** The section of the year's figures. */
export function FiguresCard({ choice, figures, askUnit, onSeeAll }: FiguresCardProps) {
  const t = useText(uiPopupStrings);
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{t('figuresTitle', { year: choice.year })}</h2>
      <PeriodPicker {...choice} />
      {askUnit && (
        <div className="notice stack">
          <p>{t('unitAsk')}</p>
          <UnitSelect {...choice} />
        </div>
      )}
      {figures ? <FiguresBody figures={figures} onSeeAll={onSeeAll} /> : <Skeleton lines={6} />}
    </section>
  );
}

function FiguresBody({ figures, onSeeAll }: { figures: FiguresModel; onSeeAll: () => void }) {
  const t = useText(uiPopupStrings);
  const f = useText(uiFigureStrings);
  const [open, setOpen] = useState<FigureRow | null>(null);
  if (nothingKnown(figures.rows)) return <NoFigures figures={figures} />;
  return (
    <>
      <CoverageLine coverage={figures.coverage} />
      <FigureList
        rows={figures.rows}
        label={t('figuresTitle', { year: '' }).trim()}
        onOpen={setOpen}
      />
      <FigureDetails row={open} onClose={() => setOpen(null)} />
      {figures.months.length > 0 && <h3>{f('chartTitle')}</h3>}
      <MonthPanel months={figures.months} />
      {figures.problems.length > 0 && (
        <>
          <h3>{t('problemsTitle')}</h3>
          <ProblemList
            problems={bySeverity(figures.problems)}
            limit={SHOWN_PROBLEMS}
            onSeeAll={onSeeAll}
            label={t('problemsTitle')}
          />
        </>
      )}
    </>
  );
}

function NoFigures({ figures }: { figures: FiguresModel }) {
  const t = useText(uiPopupStrings);
  return (
    <div className="notice stack">
      <p>
        <strong>{t('figuresEmpty')}</strong>
      </p>
      <p>{t('figuresEmptySteps')}</p>
      <CoverageLine coverage={figures.coverage} />
      {figures.problems.length > 0 && (
        <ProblemList
          problems={bySeverity(figures.problems)}
          limit={SHOWN_PROBLEMS}
          label={t('problemsTitle')}
        />
      )}
    </div>
  );
}
