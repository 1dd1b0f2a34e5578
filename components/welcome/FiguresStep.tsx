/** Step 3: the first figures, as they come, and the way to the report. */
import type { Figure, Period } from '../../lib/domain/figures';
import { uiWelcomeStrings } from '../../lib/domain/strings/ui-welcome';
import { Skeleton } from '../basic/Skeleton';
import { useFigureName, useShownFigure } from '../figures/FigureValue';
import { showCount, showDate, showHost, showInstant } from '../text/format';
import { useText } from '../text/language';
import { knownOf } from './known-figures';

export interface FiguresStepProps {
  year: number;
  period: Period;
  /** Null while they are being worked out. */
  figures: readonly Figure[] | null;
  readings: number;
  /** When a page was read last. */
  readAt: string | null;
  /** The portal's address, where one is known. */
  portal: string | null;
  onReport: () => void;
  onFigures: () => void;
}

const SHOWN = 5;

/** Waits without a word of failure: figures appear by themselves. */
export function FiguresStep(props: FiguresStepProps) {
  const { year, period, figures, portal, onReport, onFigures } = props;
  const t = useText(uiWelcomeStrings);
  const days = { from: showDate(period.from), to: showDate(period.to) };
  if (!figures) return <Skeleton lines={4} />;
  const known = knownOf(figures);
  return (
    <>
      <div role="status" className="stack">
        <p>{known.length > 0 ? t('figuresSome', { count: known.length, ...days }) : wait()}</p>
        {known.length > 0 && <FewFigures figures={known.slice(0, SHOWN)} />}
      </div>
      <p className="row">
        {portal && known.length === 0 && (
          <a className="button primary" href={portal} target="_blank" rel="noopener noreferrer">
            {t('openPortal', { host: showHost(portal) })}
          </a>
        )}
        <button
          type="button"
          className={known.length > 0 ? 'button primary' : 'button'}
          data-action="open-report"
          onClick={onReport}
        >
          {t('openReport', { year })}
        </button>
        {known.length > 0 && (
          <button type="button" className="button" onClick={onFigures}>
            {t('seeFigures')}
          </button>
        )}
      </p>
    </>
  );
  function wait(): string {
    const { readings, readAt } = props;
    if (readings === 0) return t('figuresWait');
    const at = readAt ? showInstant(readAt) : '…';
    return t('figuresNone', { count: showCount(readings), at, ...days });
  }
}

function FewFigures({ figures }: { figures: readonly Figure[] }) {
  const name = useFigureName();
  const shown = useShownFigure();
  return (
    <dl className="welcome-figures">
      {figures.map((figure) => (
        <div key={figure.concept}>
          <dt>{name(figure.concept)}</dt>
          <dd data-concept={figure.concept}>{shown(figure).text}</dd>
        </div>
      ))}
    </dl>
  );
}
