/** The board: the province by level, what is open, and a line a unit. */
import { useState } from 'react';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { uiProvinceObligationStrings } from '../../lib/domain/strings/ui-province-obligations';
import { isIn } from '../../lib/rollup/board/rows';
import { Modal } from '../basic/Modal';
import { showCount, showDate } from '../text/format';
import { useProblemText, useText } from '../text/language';

import { hrefOf, type FileFilter, type Place } from './address';
import { BoardFilters } from './BoardFilters';
import { boardColumns } from './columns';
import { CopyText } from './CopyText';
import type { AskProvince, BoardAnswer } from './desk/questions';
import { filtered, NO_FILTER, type BoardFilter } from './filter';
import { LevelTable, type LevelTableProps } from './LevelTable';
import { RowGrid } from './RowGrid';

export interface BoardProps {
  board: BoardAnswer;
  ask: AskProvince;
  onPlace: (place: Place) => void;
}

export function Board({ board, ask, onPlace }: BoardProps) {
  const t = useText(uiProvinceStrings);
  const [filter, setFilter] = useState<BoardFilter>(NO_FILTER);
  if (!board.hasUnits) return <StartCard year={board.year} />;
  const rows = filtered(board.rows, filter);
  const scoped = board.rows.filter(({ inScope }) => inScope).length;
  return (
    <div className="stack" data-board={board.year}>
      <LevelTable board={board} onFilter={setFilter} />
      <p className="small quiet">{t('judgedIs')}</p>
      <OpenPoints board={board} onFilter={setFilter} />
      <BoardFilters filter={filter} levels={board.levels} onChange={setFilter} />
      <div className="row">
        <span role="status" className="quiet small" data-shown={rows.length}>
          {t('shownOf', { shown: showCount(rows.length), count: showCount(scoped) })}
        </span>
        <RemindAll board={board} ask={ask} />
      </div>
      <RowGrid
        label={t('boardGrid')}
        rows={rows}
        columns={boardColumns(t, board)}
        rowId={({ id }) => id}
        mark={({ inScope, state }) => (inScope ? state : 'out')}
        onOpen={({ id }) => onPlace({ at: 'unit', id })}
        openLabel={t('openUnit')}
      />
    </div>
  );
}

function StartCard({ year }: { year: number }) {
  const t = useText(uiProvinceStrings);
  return (
    <section className="notice stack" aria-labelledby="province-start" data-start="">
      <h2 id="province-start">{t('startTitle')}</h2>
      <p>{t('startList')}</p>
      <p>
        <a href={hrefOf(year, { at: 'units' })}>{t('startUnits')}</a>
      </p>
    </section>
  );
}

/** What keeps the board from being whole: opinions to give, files to place, no due day. */
function OpenPoints({ board, onFilter }: Pick<LevelTableProps, 'board' | 'onFilter'>) {
  const t = useText(uiProvinceStrings);
  const o = useText(uiProvinceObligationStrings);
  const words = useProblemText();
  const { year, due, files, figures } = board;
  const unruled = board.byObligation.find(({ obligation }) => obligation === null)?.inScope ?? 0;
  const complying = figures.find(({ key, level }) => key === 'units.complying' && level === null);
  const asked = board.rows.filter((row) => row.inScope && isIn('questions', row)).length;
  const toFiles = (stand: FileFilter) => (
    <a href={hrefOf(year, { at: 'files', stand, received: null })}>{t('seeFiles')}</a>
  );
  return (
    <ul className="plain stack small" data-open-points="">
      {complying && complying.unknown > 0 && (
        <li>{t('partly', { open: showCount(complying.unknown) })}</li>
      )}
      {asked > 0 && (
        <li>
          {t('unitsAsked', { count: showCount(asked) })}{' '}
          <button
            type="button"
            className="link"
            data-count-asked=""
            onClick={() => onFilter({ ...NO_FILTER, state: 'questions' })}
          >
            {t('seeUnits')}
          </button>
        </li>
      )}
      {files.unplaced > 0 && (
        <li className="attention">
          {t('unplaced', { count: showCount(files.unplaced) })} {toFiles('unplaced')}
        </li>
      )}
      {files.questions > 0 && (
        <li>
          {t('asked', { count: showCount(files.questions) })} {toFiles('asked')}
        </li>
      )}
      {board.beforeDue.map((one) => (
        <li key={one.code} className="attention" data-before-due="">
          {words(one)}
        </li>
      ))}
      {unruled > 0 && (
        <li data-unruled="">
          {o('unknownOpen', { count: showCount(unruled) })}{' '}
          <a href={hrefOf(year, { at: 'rules' })}>{o('see')}</a>
        </li>
      )}
      <li className="quiet">
        {due ? (
          `${t('dueIs', { day: showDate(due.day), source: due.source })} ${t('lateBy')}`
        ) : (
          <>
            {t('dueNone', { year })} <a href={hrefOf(year, { at: 'rules' })}>{t('dueSet')}</a>
          </>
        )}
      </li>
    </ul>
  );
}

function RemindAll({ board, ask }: Pick<BoardProps, 'board' | 'ask'>) {
  const t = useText(uiProvinceStrings);
  const [text, setText] = useState<string | null>(null);
  const ids = board.rows
    .filter(({ inScope, state }) => inScope && state === 'not-sent')
    .map(({ id }) => id);
  const title = t('remindAll', { count: showCount(ids.length) });
  if (ids.length === 0) return <span className="small">{t('remindNone')}</span>;
  return (
    <>
      <button
        type="button"
        className="button small"
        onClick={() =>
          void ask('reminder', { year: board.year, ids }).then(setText, () => undefined)
        }
      >
        {title}
      </button>
      <Modal open={text !== null} title={title} onClose={() => setText(null)}>
        <CopyText title={title} text={text ?? ''} />
        <p className="small quiet">{t('nothingSent')}</p>
      </Modal>
    </>
  );
}
