/** The tables of a file: what each is, its rows, its period, what was taken. */
import type { Grid } from '../../lib/domain/reading';
import { uiImportStrings } from '../../lib/domain/strings/ui-import';
import { showCount, showDate } from '../text/format';
import { useText } from '../text/language';
import type { ReadSummary } from './messages';

const KIND = {
  dossiers: 'kindDossiers',
  figures: 'kindFigures',
  procedures: 'kindProcedures',
  other: 'kindOther',
} as const satisfies Record<Grid['kind'], string>;

/** One row a table. */
export function GridTable({ reading }: { reading: ReadSummary }) {
  const t = useText(uiImportStrings);
  return (
    <div className="scroll-x">
      <table className="data import-grids">
        <thead>
          <tr>
            <th scope="col">{t('colTable')}</th>
            <th scope="col">{t('colKind')}</th>
            <th scope="col" className="number">
              {t('colRows')}
            </th>
            <th scope="col">{t('colPeriod')}</th>
            <th scope="col">{t('colTaken')}</th>
          </tr>
        </thead>
        <tbody>
          {reading.grids.map((grid, at) => (
            <tr key={at} data-grid-kind={grid.kind}>
              <th scope="row" className="break">
                {grid.title || t('untitled', { number: at + 1 })}
              </th>
              <td>{t(KIND[grid.kind])}</td>
              <td className="number">{showCount(grid.rows)}</td>
              <td>
                {grid.period
                  ? `${showDate(grid.period.from)} – ${showDate(grid.period.to)}`
                  : t('noPeriod')}
              </td>
              <td>
                <Taken reading={reading} at={at} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Taken({ reading, at }: { reading: ReadSummary; at: number }) {
  const t = useText(uiImportStrings);
  const dossiers = reading.dossiers[at] ?? 0;
  const figures = reading.figures.filter((one) => one.grid === at && one.value !== null).length;
  if (dossiers > 0) return t('takenDossiers', { count: showCount(dossiers) });
  return figures > 0 ? t('takenFigures', { count: showCount(figures) }) : t('takenNone');
}
