/** Who must report in a year, by which document and since when; units of no rule apart, so that the lines add up. */
import { uiProvinceObligationStrings } from '../../lib/domain/strings/ui-province-obligations';
import { showCount, showDate } from '../text/format';
import { useText } from '../text/language';
import { hrefOf } from './address';
import type { BoardAnswer } from './desk/questions';

type Line = BoardAnswer['byObligation'][number];
type Rule = NonNullable<Line['rule']>;
export type ObligationWords = ReturnType<typeof useText<typeof uiProvinceObligationStrings>>;

/** "từ 20/4/2014 đến 30/6/2025"; of a first day that is not recorded it is said so: a document always has one. */
export function daysOf({ validFrom, validTo }: Rule, t: ObligationWords): string {
  if (validFrom === null)
    return validTo === null ? t('noDays') : t('onlyTo', { day: showDate(validTo) });
  const from = t('from', { day: showDate(validFrom) });
  return validTo === null ? from : `${from} ${t('to', { day: showDate(validTo) })}`;
}

export function Obligations({
  board,
}: {
  board: Pick<BoardAnswer, 'byObligation' | 'year' | 'day'>;
}) {
  const t = useText(uiProvinceObligationStrings);
  const { byObligation: lines, year, day } = board;
  const sum = (part: 'inScope' | 'sent') => lines.reduce((all, line) => all + line[part], 0);
  return (
    <section className="stack" aria-labelledby="province-obligations" data-obligations="">
      <h2 id="province-obligations">{t('title', { year })}</h2>
      <p className="small quiet">{t('hint', { day: showDate(day) })}</p>
      {lines.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <div
          className="table-wrap"
          role="group"
          tabIndex={0}
          aria-labelledby="province-obligations"
        >
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('who')}</th>
                <th scope="col">{t('obligation')}</th>
                <th scope="col">{t('source')}</th>
                <th scope="col">{t('days')}</th>
                <th scope="col" className="number">
                  {t('inScope')}
                </th>
                <th scope="col" className="number">
                  {t('sent')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line, at) => (
                <ObligationRow key={at} line={line} year={year} />
              ))}
              <tr>
                <th scope="row" colSpan={4}>
                  {t('total')}
                </th>
                <td className="number">{showCount(sum('inScope'))}</td>
                <td className="number">{showCount(sum('sent'))}</td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function ObligationRow({ line, year }: { line: Line; year: number }) {
  const t = useText(uiProvinceObligationStrings);
  const { obligation, rule, level, units } = line;
  return (
    <tr data-obligation={obligation ?? 'unknown'}>
      <th scope="row" className="wrap">
        {level ?? <UnitNames units={units} year={year} />}
      </th>
      <td className="wrap">{t(obligation ?? 'unknown')}</td>
      <td className="wrap">{rule?.source ?? t('noRule')}</td>
      <td className="wrap">{rule ? daysOf(rule, t) : ''}</td>
      <td className="number">{showCount(line.inScope)}</td>
      <td className="number">
        {showCount(line.sent)}
        {line.unclear > 0 && (
          <span className="quiet small"> {t('unclear', { count: showCount(line.unclear) })}</span>
        )}
      </td>
    </tr>
  );
}

/** Many of them are folded. */
const SHOWN = 5;

function UnitNames({ units, year }: { units: Line['units']; year: number }) {
  const t = useText(uiProvinceObligationStrings);
  const list = (
    <ul className="plain">
      {units.map(({ id, name }) => (
        <li key={id}>
          <a href={hrefOf(year, { at: 'unit', id })}>{name}</a>
        </li>
      ))}
    </ul>
  );
  if (units.length <= SHOWN) return list;
  return (
    <details>
      <summary>{t('units', { count: showCount(units.length) })}</summary>
      {list}
    </details>
  );
}
