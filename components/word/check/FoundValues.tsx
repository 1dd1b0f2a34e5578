/** The values that were found, each with its place and the words that stand there. */
import { uiCheckStrings } from '../../../lib/domain/strings/ui-check';
import type { ReportForm } from '../../../lib/packs/report-schema';
import type { TextPlace } from '../../../lib/report/read/paragraphs';
import { useLanguage, useText } from '../../text/language';
import type { CheckedFile } from './messages';
import { useValueLines } from './value-words';

/** Folded away: who wants to know what a number was taken from opens it. */
export function FoundValues({ file, form }: { file: CheckedFile; form: ReportForm }) {
  const t = useText(uiCheckStrings);
  const language = useLanguage();
  const lines = useValueLines();
  const { values, places } = file.read;
  const found = form.fields.filter(({ key }) => key in values);
  return (
    <details className="check-values">
      <summary>{t('values', { count: found.length })}</summary>
      <div className="table-wrap">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('colItem')}</th>
              <th scope="col">{t('colValue')}</th>
              <th scope="col">{t('colPlace')}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ key, label, itemLabels }) => (
              <tr key={key} data-key={key}>
                <th scope="row">{label[language] ?? label.vi}</th>
                <td className="break" data-cell="value">
                  {lines(values[key], { itemLabels }).map((line, at) => (
                    <div key={at}>{line}</div>
                  ))}
                </td>
                <td className="break">
                  <Place place={places[key]} text={file.lines[places[key]?.paragraph ?? -1]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Place({ place, text }: { place: TextPlace | undefined; text: string | undefined }) {
  const t = useText(uiCheckStrings);
  if (!place) return null;
  const { cell, paragraph } = place;
  return (
    <>
      <span>
        {cell
          ? t('atCell', { table: cell.table + 1, row: cell.row + 1, column: cell.column + 1 })
          : t('atParagraph', { paragraph })}
      </span>
      {text !== undefined && <div className="small quiet">{text}</div>}
    </>
  );
}
