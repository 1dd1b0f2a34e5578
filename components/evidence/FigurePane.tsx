/** One figure: its value and the rule, its problems, every candidate, what explains differences, its dossiers. */
import { useMemo } from 'react';
import type { Figure } from '../../lib/domain/figures';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { Failure } from '../basic/Failure';
import { ProblemList } from '../basic/ProblemList';
import { Skeleton } from '../basic/Skeleton';
import { useAnswer } from '../data/desk';
import type { FigureOf, LastYear, Scope } from '../desk/questions';
import { BASIS_KEY, useFigureName, usePartName, useShownFigure } from '../figures/FigureValue';
import { showDate } from '../text/format';
import { useLanguage, useText } from '../text/language';
import { QuickFixes, type Commands } from '../basic/QuickFixes';
import { Candidates } from './Candidates';
import { useSentence } from './sentence';
import { DossierSection } from './DossierSection';
import type { EvidencePorts } from './EvidenceView';
import { PaneActions } from './PaneActions';
import { Reconciliations } from './Reconciliations';

export interface FigurePaneProps {
  figure: Figure;
  scope: Scope;
  ports: EvidencePorts;
  commands: Commands;
}

/** The pane of a figure. */
export function FigurePane({ figure, scope, ports, commands }: FigurePaneProps) {
  const t = useText(uiEvidenceStrings);
  const f = useText(uiFigureStrings);
  const { concept, part } = figure;
  const of = useMemo(() => ({ concept, part }), [concept, part]);
  const body = useMemo(() => ({ scope, of }), [scope, of]);
  const [facts, again] = useAnswer(ports.ask, 'figure', body, true);
  const name = useName();
  const sentence = useSentence();
  return (
    <article className="stack" aria-labelledby="evidence-title" data-evidence={concept}>
      <div className="pane-head">
        <h2 id="evidence-title">{name(of)}</h2>
        <PaneActions of={of} ports={ports} sentence={() => sentence(figure, name(of), scope)} />
      </div>
      <Headline figure={figure} />
      <LastYearLine body={body} ports={ports} />
      <Rule figure={figure} scope={scope} />
      {figure.problems.length > 0 && (
        <section className="stack" aria-label={f('problems')}>
          <h3>{f('problems')}</h3>
          <ProblemList
            problems={figure.problems}
            label={f('problems')}
            more={(problem) => <QuickFixes problem={problem} commands={commands} />}
          />
        </section>
      )}
      {facts.kind === 'loading' && <Skeleton lines={5} />}
      {facts.kind === 'failed' && (
        <Failure text={t('deskFailed', { message: facts.message })} onRetry={again} />
      )}
      {facts.kind === 'ready' && (
        <>
          {concept !== 'rate.onTime' && (
            <Candidates name={name(of)} of={of} facts={facts.value} ports={ports} />
          )}
          <Reconciliations facts={facts.value} />
          {facts.value.tally ? (
            <section className="stack" aria-labelledby="dossiers-title">
              <h3 id="dossiers-title">{t('dossiersTitle')}</h3>
              <DossierSection scope={scope} tally={facts.value.tally} ports={ports} />
            </section>
          ) : (
            concept !== 'rate.onTime' && <p className="quiet">{t('dossiersNotCounted')}</p>
          )}
        </>
      )}
    </article>
  );
}

/** Names a figure with its part. */
function useName() {
  const name = useFigureName();
  const part = usePartName();
  return (of: FigureOf): string =>
    of.part === null ? name(of.concept) : `${name(of.concept)} · ${part(of.part)}`;
}

function Headline({ figure }: { figure: Figure }) {
  const t = useText(uiEvidenceStrings);
  const f = useText(uiFigureStrings);
  const { text, kind } = useShownFigure()(figure);
  const known = figure.value !== null;
  return (
    <p className="headline" data-value={kind}>
      <strong>{text}</strong>
      {figure.basis && <span>{f(BASIS_KEY[figure.basis])}</span>}
      {known && <span>{t(figure.complete ? 'isComplete' : 'isIncomplete')}</span>}
      {figure.note !== undefined && (
        <span className="break">{t('noteIs', { note: figure.note })}</span>
      )}
    </p>
  );
}

function Rule({ figure, scope }: { figure: Figure; scope: Scope }) {
  const t = useText(uiEvidenceStrings);
  const language = useLanguage();
  const { displayName, source } = scope.policy;
  return (
    <details className="rule">
      <summary>
        {t('ruleTitle')} · {t('rulePolicy', { name: displayName[language] })}
      </summary>
      <div className="stack">
        <p>{t(figure.concept === 'rate.onTime' ? 'ruleRate' : 'ruleOrder')}</p>
        <p className="quiet">{t('rulePolicySource', { source })}</p>
      </div>
    </details>
  );
}

function LastYearLine({
  body,
  ports,
}: {
  body: { scope: Scope; of: FigureOf };
  ports: EvidencePorts;
}) {
  const t = useText(uiEvidenceStrings);
  const [answer] = useAnswer(ports.ask, 'lastYear', body, true);
  const shown = useShownFigure();
  if (answer.kind !== 'ready') return null;
  const { period, figure }: LastYear = answer.value;
  const days = { from: showDate(period.from), to: showDate(period.to) };
  const known = figure !== null && figure.value !== null;
  return (
    <p className="quiet" data-last-year="">
      {known ? t('lastYear', { ...days, value: shown(figure).text }) : t('lastYearNone', days)}
      {known && ` · ${t('lastYearOnly')}`}
    </p>
  );
}
