/** Every number found for a figure, with its pages and what speaks against it; one can be taken, or typed, with a note. */
import { useCallback, useState } from 'react';
import type { Choice } from '../../lib/domain/choice';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { ProblemList } from '../basic/ProblemList';
import type { CandidateFacts, FigureFacts, FigureOf } from '../desk/questions';
import { BASIS_KEY, useFigureText, useShownFigure } from '../figures/FigureValue';
import { showDate } from '../text/format';
import { useText } from '../text/language';
import { ChoiceDialog, type Wanted } from './ChoiceDialog';
import type { EvidencePorts } from './EvidenceView';
import { Sources } from './Sources';
import { useAct } from './use-act';

export interface CandidatesProps {
  name: string;
  of: FigureOf;
  facts: FigureFacts;
  ports: EvidencePorts;
}

/** The list, the officer's word, and the dialogs. */
export function Candidates({ name, of, facts, ports }: CandidatesProps) {
  const t = useText(uiEvidenceStrings);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const failed = useCallback((message: string) => t('choiceFailed', { message }), [t]);
  const [act, run] = useAct(failed);
  const save = (pick: Choice['pick'], note: string) => {
    setWanted(null);
    run(() => ports.saveChoice(of, pick, note).then(() => t(pick ? 'choiceSaved' : 'takenBack')));
  };
  const { candidates, choice, hosts } = facts;
  return (
    <section className="stack" aria-labelledby="candidates-title">
      <h3 id="candidates-title">{t('candidatesTitle', { count: candidates.length })}</h3>
      {candidates.length === 0 && <p className="quiet">{t('candidatesNone')}</p>}
      <ul className="plain stack">
        {candidates.map((candidate, at) => (
          <CandidateCard key={at} candidate={candidate} hosts={hosts} onTake={setWanted} />
        ))}
      </ul>
      <div className="row no-print">
        <button type="button" className="button" onClick={() => setWanted({ kind: 'type' })}>
          {t('typeOwn')}
        </button>
        {choice && (
          <button type="button" className="button" onClick={() => save(null, choice.note)}>
            {t('takeBack')}
          </button>
        )}
        {choice && (
          <span className="quiet small break">
            {t('chosenAt', { day: showDate(choice.at) })} · {t('noteIs', { note: choice.note })}
          </span>
        )}
      </div>
      <p role="status" className="small" data-choice-state={act.kind}>
        {'text' in act ? act.text : ''}
      </p>
      <ChoiceDialog wanted={wanted} name={name} onSave={save} onClose={() => setWanted(null)} />
    </section>
  );
}

interface CandidateCardProps {
  candidate: CandidateFacts;
  hosts: readonly string[];
  onTake: (wanted: Wanted) => void;
}

function CandidateCard({ candidate, hosts, onTake }: CandidateCardProps) {
  const t = useText(uiEvidenceStrings);
  const f = useText(uiFigureStrings);
  const { value, basis, complete, disputed, inUse, pick, sources, problems } = candidate;
  const text = useShownFigure()(candidate).text;
  const plain = useFigureText()(value);
  const words = f(BASIS_KEY[basis]);
  const warnings = problems.filter(({ severity }) => severity !== 'info');
  const shown = warnings.length > 0 ? warnings : problems;
  return (
    <li className={inUse ? 'candidate in-use' : 'candidate'} data-basis={basis}>
      <div className="row">
        <strong>{text}</strong>
        <span>{words}</span>
        {value !== null && (
          <span className="quiet">{t(complete ? 'isComplete' : 'isIncomplete')}</span>
        )}
        {inUse && <span className="badge">{f('candidateUsed')}</span>}
        {!inUse && pick && (
          <button
            type="button"
            className="button small no-print"
            aria-label={t('takeOf', { value: plain, basis: words })}
            onClick={() =>
              onTake({
                kind: 'take',
                pick,
                value: plain,
                basis: words,
                partial: !complete && !disputed,
              })
            }
          >
            {t('take')}
          </button>
        )}
        {!pick && basis !== 'typed' && <span className="quiet small">{t('notTakeable')}</span>}
      </div>
      {shown.length > 0 && <ProblemList problems={shown} label={f('problems')} />}
      {sources.length > 0 && <Sources sources={sources} hosts={hosts} />}
    </li>
  );
}
