/** The year's figures as a list of buttons: name, value, where it comes from; a press opens its sources. */
import { figureNameStrings, uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { BASIS_KEY, useShownFigure } from './FigureValue';
import type { FigureRow } from './rows';

export interface FigureListProps {
  rows: readonly FigureRow[];
  label: string;
  onOpen: (row: FigureRow) => void;
}

/** Rows of figures. */
export function FigureList({ rows, label, onOpen }: FigureListProps) {
  return (
    <ul className="figures" aria-label={label}>
      {rows.map((row) => (
        <li key={row.concept}>
          <FigureButton row={row} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function FigureButton({ row, onOpen }: { row: FigureRow; onOpen: (row: FigureRow) => void }) {
  const t = useText(uiFigureStrings);
  const name = useText(figureNameStrings);
  const { text, kind } = useShownFigure()(row.figure);
  const basis = kind === 'partial' ? null : row.figure?.basis;
  return (
    <button
      type="button"
      className={row.level === 1 ? 'figure sub' : 'figure'}
      aria-haspopup="dialog"
      data-concept={row.concept}
      onClick={() => onOpen(row)}
    >
      <span>{name(row.concept)}</span>
      {basis && <span className="basis">{t(BASIS_KEY[basis])}</span>}
      <span className={kind === 'known' ? 'value' : `value ${kind}`}>{text}</span>
      <FigureMarks row={row} />
    </button>
  );
}

function FigureMarks({ row: { figure } }: { row: FigureRow }) {
  const t = useText(uiFigureStrings);
  if (!figure) return null;
  const { value, complete } = figure;
  const problems = figure.problems.filter(({ severity }) => severity !== 'info');
  const rate = value !== null && typeof value === 'object' && value.denominator > 0 ? value : null;
  // Of what is not known, or only partly seen, the reason is the same for all: it stands in the details and in the list below.
  if (!complete) return null;
  const troubled = value !== null && problems.length > 0;
  if (!rate && !troubled) return null;
  return (
    <span className="marks">
      {rate && (
        <span>
          {t('rateOf', {
            numerator: showCount(rate.numerator),
            denominator: showCount(rate.denominator),
          })}
        </span>
      )}
      {troubled && (
        <span className="attention">{t('problemCount', { count: problems.length })}</span>
      )}
    </span>
  );
}
