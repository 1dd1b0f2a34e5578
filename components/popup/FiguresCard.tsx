/** "Số liệu năm …": period, figures with their sources, coverage, chart, problems. */
import { useState } from 'react';
import type { Period } from '../../lib/domain/figures';
import type { Problem } from '../../lib/domain/problem';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { ProblemList } from '../basic/ProblemList';
import { Skeleton } from '../basic/Skeleton';
import { CoverageLine, type SeenOf } from '../figures/CoverageLine';
import { FigureDetails } from '../figures/FigureDetails';
import { FigureList } from '../figures/FigureList';
import { MonthPanel } from '../figures/MonthPanel';
import { Recomputing } from '../figures/Recomputing';
import type { MonthRow } from '../figures/months';
import { nothingKnown, type FigureRow } from '../figures/rows';
import { showDate } from '../text/format';
import { useText } from '../text/language';
import { PeriodPicker, UnitSelect, type PeriodPickerProps } from './PeriodPicker';
import { bySeverity } from './state';

const SHOWN_PROBLEMS = 4;
const SAID_ABOVE = ['figures/no-source', 'figures/rate-without-counts'];

export interface FiguresModel {
  rows: readonly FigureRow[];
  months: readonly MonthRow[];
  coverage: SeenOf | null;
  /** When they were worked out, while they are being worked out anew. */
  oldFrom?: string | null;
  problems: readonly Problem[];
}

/** A statistics page was read, but of other days than the report's: why its numbers are not here. */
export interface PeriodOffer {
  period: Period;
  /** Left out where its days can hardly be the report's. */
  onTake?: () => void;
}

export interface FiguresCardProps {
  choice: PeriodPickerProps;
  /** Null while the ledger is being read. */
  figures: FiguresModel | null;
  /** Ask which of the printed units is ours. */
  askUnit?: boolean;
  periodOffer?: PeriodOffer | null;
  onSeeAll: () => void;
  /** Opens the sources of a figure, by its key. */
  onEvidence?: (key: string) => void;
}

/** The section of the year's figures. */
export function FiguresCard(props: FiguresCardProps) {
  const { choice, figures, askUnit, periodOffer } = props;
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
      {periodOffer && <OtherPeriod offer={periodOffer} own={choice.period} />}
      {/* Of a page with many units, the sum of all is nobody's figure: nothing until one is chosen. */}
      {!askUnit &&
        (figures ? <FiguresBody {...props} figures={figures} /> : <Skeleton lines={6} />)}
    </section>
  );
}

function OtherPeriod({ offer, own }: { offer: PeriodOffer; own: Period }) {
  const t = useText(uiPopupStrings);
  const days = { from: showDate(offer.period.from), to: showDate(offer.period.to) };
  const ownDays = { ownFrom: showDate(own.from), ownTo: showDate(own.to) };
  return (
    <div className="notice warning stack">
      <p>{t('periodOffer', { ...days, ...ownDays })}</p>
      {offer.onTake && (
        <p>
          <button type="button" className="button" data-action="take-period" onClick={offer.onTake}>
            {t('periodTake', days)}
          </button>
        </p>
      )}
    </div>
  );
}

type BodyProps = Pick<FiguresCardProps, 'onSeeAll' | 'onEvidence'> & { figures: FiguresModel };

function FiguresBody({ figures, onSeeAll, onEvidence }: BodyProps) {
  const t = useText(uiPopupStrings);
  const f = useText(uiFigureStrings);
  const [open, setOpen] = useState<FigureRow | null>(null);
  if (nothingKnown(figures.rows))
    return (
      <>
        <Recomputing from={figures.oldFrom} />
        <NoFigures figures={figures} />
      </>
    );
  return (
    <>
      <Recomputing from={figures.oldFrom} />
      <CoverageLine coverage={figures.coverage} />
      <FigureList
        rows={figures.rows}
        label={t('figuresTitle', { year: '' }).trim()}
        onOpen={setOpen}
      />
      <FigureDetails row={open} onClose={() => setOpen(null)} onFull={onEvidence} />
      {figures.months.length > 0 && <h3>{f('chartTitle')}</h3>}
      <MonthPanel months={figures.months} />
      {figures.problems.length > 0 && (
        <>
          <h3>{t('problemsTitle')}</h3>
          <ProblemList
            problems={bySeverity(figures.problems)}
            limit={SHOWN_PROBLEMS}
            grouped
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
  // That nothing is there is said once above, not once a figure.
  const problems = figures.problems.filter(({ code }) => !SAID_ABOVE.includes(code));
  return (
    <div className="notice stack">
      <p>
        <strong>{t('figuresEmpty')}</strong>
      </p>
      <p>{t('figuresEmptySteps')}</p>
      <CoverageLine coverage={figures.coverage} />
      {problems.length > 0 && (
        <ProblemList
          problems={bySeverity(problems)}
          limit={SHOWN_PROBLEMS}
          grouped
          label={t('problemsTitle')}
        />
      )}
    </div>
  );
}
