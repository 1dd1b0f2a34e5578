/** Everything known of one figure, in a dialog: value, other candidates, sources, problems. */
import type { Figure } from '../../lib/domain/figures';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { Modal } from '../basic/Modal';
import { ProblemList } from '../basic/ProblemList';
import { useText } from '../text/language';
import { figureKey } from './figure-key';
import { BASIS_KEY, isDisputed, useFigureName, useFigureText, useShownFigure } from './FigureValue';
import type { FigureRow } from './rows';
import { SourceList } from './SourceList';

export interface FigureDetailsProps {
  /** Null: closed. */
  row: FigureRow | null;
  onClose: () => void;
  /** Opens the view of all its sources, by the figure's key. */
  onFull?: (key: string) => void;
}

/** The dialog for `row`. */
export function FigureDetails({ row, onClose, onFull }: FigureDetailsProps) {
  const t = useText(uiFigureStrings);
  const e = useText(uiEvidenceStrings);
  const name = useFigureName();
  if (!row) return null;
  return (
    <Modal open title={t('detailsOf', { name: name(row.concept) })} onClose={onClose}>
      <FigureBody figure={row.figure} />
      {onFull && (
        <p style={{ marginTop: 12 }}>
          <button
            type="button"
            className="button primary"
            data-action="full-sources"
            onClick={() => onFull(figureKey(row.figure ?? { concept: row.concept, part: null }))}
          >
            {e('fullSources')}
          </button>
        </p>
      )}
    </Modal>
  );
}

function FigureBody({ figure }: { figure: Figure | null }) {
  const t = useText(uiFigureStrings);
  const shown = useShownFigure();
  return (
    <>
      <p style={{ fontSize: 20, fontWeight: 600 }}>{shown(figure).text}</p>
      {figure?.basis && <p className="quiet">{t(BASIS_KEY[figure.basis])}</p>}
      {figure && figure.value !== null && !figure.complete && !isDisputed(figure) && (
        <p>{t('incompleteWhy')}</p>
      )}
      {figure && figure.problems.length > 0 && (
        <>
          <h3>{t('problems')}</h3>
          <ProblemList problems={figure.problems} label={t('problems')} />
        </>
      )}
      {figure && figure.candidates.length > 1 && <Candidates figure={figure} />}
      <h3>{t('sources')}</h3>
      <SourceList sources={figure?.sources ?? []} more={figure?.morePages} />
    </>
  );
}

function Candidates({ figure }: { figure: Figure }) {
  const t = useText(uiFigureStrings);
  const shown = useShownFigure();
  const words = useFigureText();
  const disputed = isDisputed(figure);
  return (
    <>
      <h3>{t('candidates')}</h3>
      <ul className="plain">
        {figure.candidates.map((candidate, at) => (
          <li key={at}>
            <strong>{disputed ? words(candidate.value) : shown(candidate).text}</strong> —{' '}
            {t(BASIS_KEY[candidate.basis])}
            {!disputed && isUsed(figure, candidate) && (
              <>
                {' '}
                <span className="badge">{t('candidateUsed')}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function isUsed(figure: Figure, candidate: Figure['candidates'][number]): boolean {
  return (
    candidate.basis === figure.basis &&
    JSON.stringify(candidate.value) === JSON.stringify(figure.value)
  );
}
