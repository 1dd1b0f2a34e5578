/** Where every number comes from: all figures at the side, the chosen one's sources and dossiers in the middle. */
import type { Choice } from '../../lib/domain/choice';
import type { Figure } from '../../lib/domain/figures';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { needlessRests } from '../figures/rows';
import { figureKey, parseFigureKey } from '../figures/figure-key';
import type { Ask, FigureOf, Scope } from '../desk/questions';
import { useText } from '../text/language';
import type { Commands } from '../basic/QuickFixes';
import { DossierSection } from './DossierSection';
import { withoutPartialSums } from '../figures/rows';
import { ALL_DOSSIERS, FigureNav } from './FigureNav';
import { FigurePane } from './FigurePane';
import { Overview } from './Overview';
import { PaneActions } from './PaneActions';

/** What the view may do; each rejects with a reason in words. */
export interface EvidencePorts {
  ask: Ask;
  saveChoice: (of: FigureOf, pick: Choice['pick'], note: string) => Promise<void>;
  /** Writes the workbook of a figure (null: of all) and answers its name. */
  exportWorkbook: (of: FigureOf | null) => Promise<string>;
  copy: (content: { text: string; html?: string }) => Promise<void>;
  /** Why no number may leave the page: those in sight are being worked out anew. */
  outdated?: string | null;
}

export interface EvidenceViewProps {
  year: number;
  /** The figure's key in the address; null: the overview. */
  selected: string | null;
  figures: readonly Figure[];
  scope: Scope;
  ports: EvidencePorts;
  /** Ways out of a figure's problems. */
  commands: Commands;
}

/** The list and the pane. */
export function EvidenceView(props: EvidenceViewProps) {
  const { year, selected, figures } = props;
  const t = useText(uiEvidenceStrings);
  return (
    <div className="evidence">
      <FigureNav
        figures={withoutPartialSums(shownFigures(figures))}
        year={year}
        current={selected}
      />
      <div className="evidence-pane">
        {nothingRead(figures) && <p className="notice">{t('firstRun')}</p>}
        <Pane {...props} />
      </div>
    </div>
  );
}

/** Counts of unknown timeliness that have no place beside totals which add up without them stay away. */
function shownFigures(figures: readonly Figure[]): Figure[] {
  const main = figures.filter(({ part }) => part === null);
  const needless = needlessRests(new Map(main.map((figure) => [figure.concept, figure])));
  return figures.filter(({ concept }) => !needless.has(concept));
}

const nothingRead = (figures: readonly Figure[]): boolean =>
  figures.every(({ candidates, value }) => candidates.length === 0 && value === null);

/** "dossiers:H99-…": the dossier to be found. */
const codeIn = (selected: string): string => selected.slice(ALL_DOSSIERS.length + 1);

function Pane({ selected, figures, scope, ports, commands }: EvidenceViewProps) {
  const t = useText(uiEvidenceStrings);
  if (selected === null) return <Overview scope={scope} ports={ports} />;
  if (selected === ALL_DOSSIERS || selected.startsWith(`${ALL_DOSSIERS}:`))
    return (
      <section className="stack" aria-labelledby="evidence-title">
        <div className="pane-head">
          <h2 id="evidence-title">{t('allDossiers')}</h2>
          <PaneActions of={null} ports={ports} />
        </div>
        <p className="quiet">{t('allDossiersHint')}</p>
        <DossierSection key={selected} find={codeIn(selected)} {...{ scope, ports }} tally={null} />
      </section>
    );
  const key = parseFigureKey(selected);
  const figure = key && figures.find((one) => figureKey(one) === figureKey(key));
  if (!figure) return <p className="notice">{t('unknownFigure')}</p>;
  return <FigurePane key={selected} {...{ figure, scope, ports, commands }} />;
}
