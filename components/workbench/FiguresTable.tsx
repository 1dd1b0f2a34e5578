/** All figures of the period in one table, with candidates and sources. */
import { useState } from 'react';
import type { Figure } from '../../lib/domain/figures';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { FigureDetails } from '../figures/FigureDetails';
import { BASIS_KEY, useFigureName, usePartName, useShownFigure } from '../figures/FigureValue';
import { needlessRests, sourcesByPage } from '../figures/rows';
import { showCount } from '../text/format';
import { useText } from '../text/language';

/** One row a figure; the name opens its sources. */
export function FiguresTable({ figures }: { figures: readonly Figure[] }) {
  const t = useText(uiWorkbenchStrings);
  const [open, setOpen] = useState<Figure | null>(null);
  const main = figures.filter(({ part }) => part === null);
  const needless = needlessRests(new Map(main.map((figure) => [figure.concept, figure])));
  const shown = figures.filter(({ concept }) => !needless.has(concept));
  return (
    <div className="table-wrap" role="region" aria-label={t('figuresTitle')} tabIndex={0}>
      <table className="data">
        <caption>{t('figuresCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('colFigure')}</th>
            <th scope="col" className="number">
              {t('colValue')}
            </th>
            <th scope="col">{t('colBasis')}</th>
            <th scope="col">{t('colCandidates')}</th>
            <th scope="col">{t('colSources')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((figure, at) => (
            <Row key={at} figure={figure} onOpen={() => setOpen(figure)} />
          ))}
        </tbody>
      </table>
      <FigureDetails
        row={open && { concept: open.concept, level: 0, figure: open }}
        onClose={() => setOpen(null)}
      />
    </div>
  );
}

function Row({ figure, onOpen }: { figure: Figure; onOpen: () => void }) {
  const name = useFigureName();
  const f = useText(uiFigureStrings);
  const { text, kind } = useShownFigure()(figure);
  const part = usePartName();
  const scope = [part(figure.part), figure.scope.unit, figure.scope.field, figure.scope.procedure];
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" aria-haspopup="dialog" onClick={onOpen}>
          {name(figure.concept)}
        </button>
        <span className="quiet small"> {scope.filter(Boolean).join(' · ')}</span>
      </th>
      <td className={kind === 'known' ? 'number' : 'number quiet small'}>{text}</td>
      <td>{figure.basis && f(BASIS_KEY[figure.basis])}</td>
      <td>
        <Candidates figure={figure} />
      </td>
      <td className="break">
        <Sources figure={figure} />
      </td>
    </tr>
  );
}

function Candidates({ figure }: { figure: Figure }) {
  const f = useText(uiFigureStrings);
  const shown = useShownFigure();
  return (
    <ul className="plain">
      {figure.candidates.map((candidate, at) => (
        <li key={at} className={candidate.complete ? undefined : 'quiet small'}>
          {shown(candidate).text}{' '}
          <span className="quiet small">({f(BASIS_KEY[candidate.basis])})</span>
        </li>
      ))}
    </ul>
  );
}

function Sources({ figure }: { figure: Figure }) {
  const t = useText(uiWorkbenchStrings);
  const common = useText(uiCommonStrings);
  const pages = sourcesByPage(figure.sources);
  const first = pages[0];
  const count = pages.length + (figure.morePages ?? 0);
  if (!first) return <span className="quiet">{common('unknown')}</span>;
  return (
    <>
      {first.title || first.url}
      {count > 1 && (
        <span className="quiet small">
          {' '}
          · {t('sourcePages', { count: showCount(count) })}
        </span>
      )}
    </>
  );
}
