/** The running month's figures beside those of the whole month before. */
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiTodayStrings } from '../../lib/domain/strings/ui-today';
import type { Glance, GlanceFigure } from '../desk/questions';
import { useFigureName, useShownFigure } from '../figures/FigureValue';
import { showMonth } from '../figures/months';
import { showDate } from '../text/format';
import { useText } from '../text/language';

const CONCEPTS = [
  'received.inPeriod',
  'resolved.total',
  'inProgress.total',
  'inProgress.overdue',
] as const;

/** A small table; what is not known, or only partly seen, is said so in each cell. */
export function MonthGlance({ month, lastMonth }: { month: Glance; lastMonth: Glance }) {
  const t = useText(uiTodayStrings);
  const common = useText(uiCommonStrings);
  const name = useFigureName();
  const from = showDate(month.period.from);
  return (
    <section className="stack" aria-labelledby="month-title">
      <h3 id="month-title">{t('monthTitle')}</h3>
      <div
        className="table-wrap"
        role="region"
        aria-label={common('tableOf', { name: t('monthTitle') })}
        tabIndex={0}
      >
        <table className="data glance">
          <caption>{t('monthCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('figure')}</th>
              <th scope="col" className="number">
                {t('monthToDate', { from })}
              </th>
              <th scope="col" className="number">
                {t('lastMonth', { month: showMonth(lastMonth.period.from) })}
              </th>
            </tr>
          </thead>
          <tbody>
            {CONCEPTS.map((concept) => (
              <tr key={concept} data-glance={concept}>
                <th scope="row">{name(concept)}</th>
                <Cell figure={figureOf(month, concept)} />
                <Cell figure={figureOf(lastMonth, concept)} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const figureOf = ({ figures }: Glance, concept: GlanceFigure['concept']): GlanceFigure | null =>
  figures.find((one) => one.concept === concept) ?? null;

function Cell({ figure }: { figure: GlanceFigure | null }) {
  const { text, kind } = useShownFigure()(figure);
  return <td className={kind === 'known' ? 'number' : 'number quiet'}>{text}</td>;
}
