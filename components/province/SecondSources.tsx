/** What the portal's own statistics say of a unit, beside what it reports itself. */
import { uiProvinceSourceStrings } from '../../lib/domain/strings/ui-province-sources';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { showCount, showDate } from '../text/format';
import { useText } from '../text/language';
import type { UnitAnswer } from './desk/questions';

type Line = UnitAnswer['second'][number];

export function SecondSources({ lines }: { lines: readonly Line[] }) {
  const t = useText(uiProvinceSourceStrings);
  const title = t('second', { count: lines.length });
  if (lines.length === 0) return null;
  return (
    <section className="stack" aria-label={title} data-second={lines.length}>
      <h3>{title}</h3>
      <p className="small quiet">{t('secondWhy')}</p>
      <div className="table-wrap" role="region" tabIndex={0} aria-label={t('secondTable')}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('figure')}</th>
              <th scope="col">{t('own')}</th>
              <th scope="col">{t('portal')}</th>
              <th scope="col">{t('verdict')}</th>
              <th scope="col">{t('source')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={[line.file, line.title, line.row, line.path].join('\n')} line={line} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ line }: { line: Line }) {
  const t = useText(uiProvinceSourceStrings);
  const p = useText(uiProvinceStrings);
  const { name, part, own, value, verdict, period, file, title, row, path } = line;
  const days = period
    ? t('days', { from: showDate(period.from), to: showDate(period.to) })
    : t('noDays');
  const number = (known: number | null) => (known === null ? p('unknown') : showCount(known));
  return (
    <tr data-verdict={verdict}>
      <th scope="row" className="wrap">
        {part === null ? name : `${name} (${part})`}
      </th>
      <td>{number(own)}</td>
      <td>{number(value)}</td>
      <td className="wrap">
        {verdict === 'differs' ? (
          <strong>{t(`verdict.${verdict}`)}</strong>
        ) : (
          t(`verdict.${verdict}`)
        )}
      </td>
      <td className="wrap break small">
        {t('place', { file, title, row, path })}
        <span className="block quiet">{days}</span>
      </td>
    </tr>
  );
}
