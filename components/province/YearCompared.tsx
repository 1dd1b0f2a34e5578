/** The province beside the year before, over the units that can be compared; the others are named with the reason. */
import { rollupComparedWords } from '../../lib/domain/strings/rollup-compared';
import { provinceFigureNames } from '../../lib/domain/strings/ui-province-rules';
import { changeOf, totalText } from '../../lib/rollup/board/change';
import type { ComparedTotal, TotalsCompared } from '../../lib/rollup/board/compare-totals';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { hrefOf } from './address';
import type { FigureName } from './FigureLink';

export interface YearComparedProps {
  /** Null: nothing of the year before is here. */
  compared: TotalsCompared | null;
  year: number;
}

export function YearCompared({ compared, year }: YearComparedProps) {
  const t = useText(rollupComparedWords);
  const before = year - 1;
  return (
    <section className="stack" aria-labelledby="province-compared" data-compared="">
      <h2 id="province-compared">{t('title', { before })}</h2>
      {compared === null ? (
        <p className="quiet">{t('none', { before })}</p>
      ) : (
        <>
          <p className="small quiet">
            {t('set', {
              year,
              before,
              pairs: showCount(compared.pairs),
              inScope: showCount(compared.inScope),
            })}
          </p>
          {compared.unsettled.length > 0 && (
            <p data-unsettled="">
              {t('unsettled', {
                years: compared.unsettled
                  .map((one) => t('unsettledYear', { ...one, units: showCount(one.units) }))
                  .join('; '),
              })}
            </p>
          )}
          {compared.values.length === 0 ? (
            <p>{t('nothing')}</p>
          ) : (
            <Values values={compared.values} year={year} />
          )}
          <LeftOut compared={compared} />
        </>
      )}
    </section>
  );
}

function Values({ values, year }: { values: readonly ComparedTotal[]; year: number }) {
  const t = useText(rollupComparedWords);
  const names = useText(provinceFigureNames);
  const heads = [
    t('columnBefore', { year: year - 1 }),
    t('columnNow', { year }),
    t('columnChange'),
    t('columnPairs'),
    t('columnLeft'),
  ];
  return (
    <div className="table-wrap" role="group" tabIndex={0} aria-labelledby="province-compared">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('columnName')}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map((one) => {
            const change = changeOf(one);
            return (
              <tr key={one.key} data-compared-key={one.key}>
                <th scope="row">
                  {one.key in provinceFigureNames ? names(one.key as FigureName) : one.key}
                </th>
                <td className="number">{totalText(one.before)}</td>
                <td className="number">{totalText(one.now)}</td>
                <td className="number">
                  {change?.isPoints
                    ? t('points', { change: change.text })
                    : (change?.text ?? t('dash'))}
                </td>
                <td className="number">{showCount(one.pairs)}</td>
                <td className="number">{showCount(one.left)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function LeftOut({ compared: { left, gone, year } }: { compared: TotalsCompared }) {
  const t = useText(rollupComparedWords);
  return (
    <>
      {left.length > 0 && (
        <details className="rule">
          <summary>{t('leftTitle', { count: showCount(left.length) })}</summary>
          <ul>
            {left.map(({ id, name, reason }) => (
              <li key={id}>
                <a href={hrefOf(year, { at: 'unit', id })}>{name}</a>: {t(`reason.${reason}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {gone.length > 0 && (
        <details className="rule">
          <summary>{t('goneTitle', { count: showCount(gone.length), before: year - 1 })}</summary>
          <ul>
            {gone.map(({ id, name }) => (
              <li key={id}>
                <a href={hrefOf(year - 1, { at: 'unit', id })}>{name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
