/** The first steps: from nothing to a first reading, with the way to the sample year and to taking the work over. */
import { useState } from 'react';
import { FIRST_STEPS, type FirstStep, type FirstSteps } from '../../lib/domain/first-steps';
import { uiWelcomeStrings } from '../../lib/domain/strings/ui-welcome';
import { Icon } from '../basic/Icon';
import { useText } from '../text/language';
import { FiguresStep, type FiguresStepProps } from './FiguresStep';
import { Handover, type HandoverProps } from './Handover';
import { PortalStep, type PortalStepProps } from './PortalStep';
import { UnitStep, type UnitStepProps } from './UnitStep';

export interface WelcomeViewProps {
  steps: FirstSteps;
  unit: Omit<UnitStepProps, 'onNext'>;
  portal: PortalStepProps;
  figures: FiguresStepProps;
  handover: HandoverProps;
  /** Left out in the sample year itself. */
  onSample?: () => void;
  /** For whoever gathers the reports of many units; left out in the sample year. */
  onProvince?: () => void;
  onSkip: () => void;
}

/** One step stands open, the others are a line each; any of them can be opened again. */
export function WelcomeView(props: WelcomeViewProps) {
  const { steps, onSample, onProvince, onSkip } = props;
  const t = useText(uiWelcomeStrings);
  const [chosen, setChosen] = useState<FirstStep | null>(null);
  const open = chosen ?? steps.next ?? 'figures';
  return (
    <div className="welcome" data-welcome={steps.next ?? 'done'}>
      <p className="welcome-intro">{t('intro')}</p>
      <Progress steps={steps} />
      <ol className="welcome-steps">
        {FIRST_STEPS.map((step, at) => (
          <Step
            key={step}
            step={step}
            number={at + 1}
            done={steps.done[step]}
            open={step === open}
            onOpen={() => setChosen(step)}
          >
            {step === 'unit' && <UnitStep {...props.unit} onNext={() => setChosen('portal')} />}
            {step === 'portal' && <PortalStep {...props.portal} />}
            {step === 'figures' && <FiguresStep {...props.figures} />}
          </Step>
        ))}
      </ol>
      {steps.next !== null && (
        <p className="row">
          <button type="button" className="button" data-action="skip-welcome" onClick={onSkip}>
            {t('skip')}
          </button>
          <span className="quiet small">{t('skipHint')}</span>
        </p>
      )}
      {onProvince && (
        <section aria-labelledby="province-title" className="stack">
          <h2 id="province-title">{t('provinceTitle')}</h2>
          <p>{t('provinceText')}</p>
          <p>
            <button
              type="button"
              className="button"
              data-action="open-province"
              onClick={onProvince}
            >
              {t('provinceOpen')}
            </button>
          </p>
        </section>
      )}
      {onSample && (
        <section aria-labelledby="sample-title" className="stack">
          <h2 id="sample-title">{t('sampleTitle')}</h2>
          <p>{t('sampleText')}</p>
          <p>
            <button type="button" className="button" data-action="open-sample" onClick={onSample}>
              {t('sampleOpen')}
            </button>
          </p>
        </section>
      )}
      <Handover {...props.handover} />
    </div>
  );
}

function Progress({ steps: { count, next } }: { steps: FirstSteps }) {
  const t = useText(uiWelcomeStrings);
  const words = next === null ? t('allDone') : t('progress', { count });
  return (
    <div className="stack">
      <p role="status">
        <strong>{words}</strong>
      </p>
      <progress max={FIRST_STEPS.length} value={count} aria-label={t('progress', { count })} />
    </div>
  );
}

interface StepProps {
  step: FirstStep;
  number: number;
  done: boolean;
  open: boolean;
  onOpen: () => void;
  children: React.ReactNode;
}

function Step({ step, number, done, open, onOpen, children }: StepProps) {
  const t = useText(uiWelcomeStrings);
  const id = `welcome-${step}`;
  return (
    <li className="welcome-step" data-step={step} data-done={done} data-open={open}>
      <h2>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={onOpen}>
          <span className="welcome-number" aria-hidden="true">
            {done ? <Icon name="done" /> : number}
          </span>
          <span>{t(step)}</span>
          {(done || open) && (
            <span className="quiet small">{t(done ? 'stepDone' : 'stepNow')}</span>
          )}
        </button>
      </h2>
      <div id={id} hidden={!open} className="stack">
        {open && children}
      </div>
    </li>
  );
}
