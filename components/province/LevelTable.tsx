/** The province in one table: a line a level, and one for the whole. Every number opens. */
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { isIn, UNIT_STATES } from '../../lib/rollup/board/rows';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import type { BoardAnswer, FigureHead } from './desk/questions';
import { NO_FILTER, type BoardFilter } from './filter';
import { FigureLink } from './FigureLink';

export interface LevelTableProps {
  board: BoardAnswer;
  onFilter: (filter: BoardFilter) => void;
}

export function LevelTable({ board, onFilter }: LevelTableProps) {
  const t = useText(uiProvinceStrings);
  const lines = [...board.levels, { id: null, name: t('total') }];
  return (
    <div className="table-wrap" role="region" tabIndex={0} aria-label={t('byLevel')}>
      <table className="data" data-levels="">
        <thead>
          <tr>
            <th scope="col">{t('level')}</th>
            <th scope="col" className="number">
              {t('inScope')}
            </th>
            {UNIT_STATES.map((state) => (
              <th key={state} scope="col" className="number">
                {t(`state.${state}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('complying')}
            </th>
            <th scope="col" className="number">
              {t('weak')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name }) => (
            <LevelLine key={id ?? ''} id={id} name={name} board={board} onFilter={onFilter} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LevelLine({ id, name, board, onFilter }: LevelTableProps & LineOf) {
  const t = useText(uiProvinceStrings);
  const { year, figures, rows } = board;
  const of = (key: string): FigureHead | undefined =>
    figures.find((one) => one.key === key && one.level === id);
  const own = rows.filter((row) => row.inScope && (id === null || row.level === id));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">
        <FigureLink figure={of('units.inScope')} year={year} />
      </td>
      {UNIT_STATES.map((state) => {
        const count = own.filter((row) => isIn(state, row)).length;
        return (
          <td key={state} className="number">
            <button
              type="button"
              className="link"
              data-count={state}
              aria-label={t('openFigure', {
                name: `${name}, ${t(`state.${state}`)}`,
                value: showCount(count),
              })}
              onClick={() => onFilter({ ...NO_FILTER, level: id, state })}
            >
              {showCount(count)}
            </button>
          </td>
        );
      })}
      {(['units.complying', 'units.weak'] as const).map((key) => (
        <td key={key} className="number">
          <FigureLink figure={of(key)} year={year} />{' '}
          {of(key)?.value !== null && (
            <>
              (<FigureLink figure={of(`${key}Rate`)} year={year} />)
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

interface LineOf {
  id: string | null;
  name: string;
}
