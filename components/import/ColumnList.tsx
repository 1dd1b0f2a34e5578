/** What each column was taken for, folded away until asked for. */
import type { GridColumn } from '../../lib/domain/reading';
import { figureNameStrings } from '../../lib/domain/strings/ui-figures';
import { uiImportStrings } from '../../lib/domain/strings/ui-import';
import { useText } from '../text/language';
import type { ReadSummary } from './messages';

/** One list a table. */
export function ColumnList({ reading }: { reading: ReadSummary }) {
  const t = useText(uiImportStrings);
  return (
    <details>
      <summary>{t('columns')}</summary>
      {reading.grids.map((grid, at) => (
        <section key={at}>
          <h3 className="break">{grid.title || t('untitled', { number: at + 1 })}</h3>
          <ul>
            {grid.columns
              .filter((column) => column.path !== '')
              .map((column, index) => (
                <li key={index} className="break">
                  {column.path}: <Meaning column={column} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function Meaning({ column }: { column: GridColumn }) {
  const t = useText(uiImportStrings);
  const concepts = useText(figureNameStrings);
  const { concept } = column;
  if (concept === null) return <span className="quiet">{t('columnNone')}</span>;
  return (
    <strong>
      {concept in figureNameStrings
        ? concepts(concept as keyof typeof figureNameStrings)
        : t('columnDossier')}
    </strong>
  );
}
