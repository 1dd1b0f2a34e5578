/** All figures of the period, each with its value, how it was come by and whether it is whole; a link opens its sources. */
import type { Figure } from '../../lib/domain/figures';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { figureKey } from '../figures/figure-key';
import { BASIS_KEY, useFigureName, usePartName, useShownFigure } from '../figures/FigureValue';
import { useText } from '../text/language';
import { formatRoute } from '../workbench/route';

/** The address part that stands for every dossier of the period. */
export const ALL_DOSSIERS = 'dossiers';

export interface FigureNavProps {
  figures: readonly Figure[];
  year: number;
  /** The figure's key, `ALL_DOSSIERS`, or null for the overview. */
  current: string | null;
}

/** A list of links. */
export function FigureNav({ figures, year, current }: FigureNavProps) {
  const t = useText(uiEvidenceStrings);
  return (
    <nav className="figure-nav" aria-label={t('figureList')}>
      <ul className="plain">
        <Plain year={year} field={null} current={current} text={t('overview')} />
        <Plain year={year} field={ALL_DOSSIERS} current={current} text={t('allDossiers')} />
        {figures.map((figure) => (
          <FigureLink key={figureKey(figure)} figure={figure} year={year} current={current} />
        ))}
      </ul>
    </nav>
  );
}

type PlainProps = Pick<FigureNavProps, 'year' | 'current'> & { field: string | null; text: string };

function Plain({ year, field, current, text }: PlainProps) {
  return (
    <li>
      <a
        href={formatRoute({ view: 'figures', year, field })}
        aria-current={current === field ? 'page' : undefined}
      >
        <span>{text}</span>
      </a>
    </li>
  );
}

type FigureLinkProps = Pick<FigureNavProps, 'year' | 'current'> & { figure: Figure };

function FigureLink({ figure, year, current }: FigureLinkProps) {
  const t = useText(uiEvidenceStrings);
  const f = useText(uiFigureStrings);
  const name = useFigureName();
  const part = usePartName();
  const { text, kind } = useShownFigure()(figure);
  const key = figureKey(figure);
  const warned = figure.value !== null && figure.problems.some((one) => one.severity !== 'info');
  return (
    <li>
      <a
        href={formatRoute({ view: 'figures', year, field: key })}
        aria-current={current === key ? 'page' : undefined}
        data-figure={key}
      >
        <span>
          {name(figure.concept)}
          {figure.part !== null && <span className="quiet"> · {part(figure.part)}</span>}
        </span>
        <span className={kind === 'known' ? 'value' : `value ${kind}`}>{text}</span>
        <span className="quiet small meta">
          {figure.basis && f(BASIS_KEY[figure.basis])}
          {figure.note !== undefined && <span className="badge">{t('chosenByOfficer')}</span>}
          {warned && (
            <span className="attention">{f('problemCount', { count: problemCount(figure) })}</span>
          )}
        </span>
      </a>
    </li>
  );
}

const problemCount = ({ problems }: Figure): number =>
  problems.filter(({ severity }) => severity !== 'info').length;
