/** From one unit to the next, in the order of the board: 124 opinions are written without going back 124 times. */
import { uiProvinceUnitStrings } from '../../lib/domain/strings/ui-province-unit';
import type { BoardRow } from '../../lib/rollup/board/rows';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { hrefOf } from './address';
import type { ProvincePort } from './port';
import { useAsked } from './use-asked';

export interface UnitWalkProps {
  port: Pick<ProvincePort, 'ask' | 'revision'>;
  year: number;
  id: string;
}

export function UnitWalk({ port, year, id }: UnitWalkProps) {
  const t = useText(uiProvinceUnitStrings);
  const asked = useAsked(port, 'board', { year });
  if (asked.kind !== 'ready') return null;
  const rows = asked.value.rows.filter(({ inScope }) => inScope);
  const at = rows.findIndex((row) => row.id === id);
  if (at < 0) return null;
  const open = nextToJudge(rows, at);
  const link = (row: BoardRow | undefined, words: string) =>
    row && <a href={hrefOf(year, { at: 'unit', id: row.id })}>{words}</a>;
  return (
    <nav className="row" aria-label={t('walk')} data-unit-walk="">
      <span className="quiet">
        {t('walkAt', { at: showCount(at + 1), total: showCount(rows.length) })}
      </span>
      {link(rows[at - 1], t('walkBefore'))}
      {link(rows[at + 1], t('walkAfter'))}
      {link(open, t('walkOpen', { unit: open?.name ?? '' }))}
    </nav>
  );
}

/** The next unit, behind this one or else from the top, that sent something and has no opinion. */
export function nextToJudge(rows: readonly BoardRow[], at: number): BoardRow | undefined {
  const others = [...rows.slice(at + 1), ...rows.slice(0, at)];
  return others.find(({ state, result }) => result === null && HAS_SENT.includes(state));
}

const HAS_SENT: readonly BoardRow['state'][] = ['sent', 'questions'];
