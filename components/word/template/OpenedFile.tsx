/** What a dropped file holds: placeholders and what is wrong with them, or places that could become some. */
import type { ReactNode } from 'react';
import { uiTemplateStrings } from '../../../lib/domain/strings/ui-template';
import type { ReportForm } from '../../../lib/packs/report-schema';
import { useText } from '../../text/language';
import type { OpenedTemplate } from './messages';
import type { Proposal } from '../../../lib/report/template/from/template-from';
import { proposalId, Proposals } from './Proposals';
import { undecidedTimes } from './undecided';
import { useChoice } from './use-choice';
import { TemplateProblems } from './TemplateProblems';

export interface OpenedFileProps {
  name: string;
  opened: OpenedTemplate;
  form: ReportForm;
  /** It is kept already: only what is accepted anew is worth saving. */
  kept: boolean;
  /** What a kept one leaves out of the year's report. */
  unprinted?: ReactNode;
  /** @param placed keys of the form that stand where a blank was proposed, by its id */
  onSave: (
    accepted: readonly string[],
    inUse: boolean,
    placed: Readonly<Record<string, string>>,
  ) => Promise<void>;
  onCancel: () => void;
}

export function OpenedFile(props: OpenedFileProps) {
  const { name, opened, form, kept, onSave, onCancel } = props;
  const t = useText(uiTemplateStrings);
  const choice = useChoice();
  const { accepted, stays, placed } = choice;
  const { tags, problems, proposals, unplaced, places } = opened;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (tags === 0 && errors.length > 0)
    return (
      <div className="notice error stack" role="alert">
        <p>{t('refusedTitle')}</p>
        <TemplateProblems problems={errors} />
      </div>
    );
  const canSave = (tags > 0 && !kept) || accepted.size > 0;
  const canBeSaved = canSave || proposals.length > 0;
  return (
    <div className="stack">
      {props.unprinted}
      {tags > 0 && <Found tags={tags} problems={problems} />}
      {tags === 0 && proposals.length === 0 && (
        <p className="notice warning">
          {t('proposalsNone', { form: form.displayName.vi, file: name })}
        </p>
      )}
      {proposals.length > 0 && (
        <Proposals
          name={name}
          form={form}
          proposals={proposals}
          unplaced={unplaced}
          places={places}
          {...choice}
        />
      )}
      <div className="template-save">
        {canSave && <TimesLeft undecided={undecidedTimes(proposals, accepted, stays)} />}
        <p className="row">
          {canBeSaved && (
            <SaveButtons
              none={!canSave}
              broken={errors.length > 0}
              onSave={(inUse) => void onSave([...accepted], inUse, placed)}
            />
          )}
          <button type="button" className="button" onClick={onCancel}>
            {t(canBeSaved ? 'cancel' : 'close')}
          </button>
          <span role="status" className="quiet">
            {proposals.length > 0 && t('accepted', { count: accepted.size, all: proposals.length })}
          </span>
        </p>
      </div>
    </div>
  );
}

/** Said before the save, with the way to the first of them. */
function TimesLeft({ undecided }: { undecided: readonly Proposal[] }) {
  const t = useText(uiTemplateStrings);
  const [first] = undecided;
  return (
    <div role="status">
      {first && (
        <p className="notice warning row">
          <span>{t('timesLeft', { count: undecided.length })}</span>
          <button type="button" className="link" onClick={() => goTo(first)}>
            {t('timesFirst')}
          </button>
        </p>
      )}
    </div>
  );
}

function goTo({ id }: Proposal) {
  const tick = document.getElementById(proposalId(id));
  tick?.scrollIntoView?.({ block: 'center' });
  tick?.focus({ preventScroll: true });
}

interface SaveButtonsProps {
  /** Nothing is there to be saved yet. */
  none: boolean;
  /** It cannot be filled as it is: it may be kept, not used. */
  broken: boolean;
  onSave: (inUse: boolean) => void;
}

function SaveButtons({ none, broken, onSave }: SaveButtonsProps) {
  const t = useText(uiTemplateStrings);
  return (
    <>
      <button
        type="button"
        className="button primary"
        disabled={none || broken}
        onClick={() => onSave(true)}
      >
        {t('save')}
      </button>
      <button type="button" className="button" disabled={none} onClick={() => onSave(false)}>
        {t('saveOnly')}
      </button>
    </>
  );
}

/** A template as it is: what the check says. */
function Found({ tags, problems }: Pick<OpenedTemplate, 'tags' | 'problems'>) {
  const t = useText(uiTemplateStrings);
  const blocks = problems.some(({ severity }) => severity === 'error');
  return (
    <section aria-labelledby="template-check" className="stack">
      <h3 id="template-check">{t('checkTitle')}</h3>
      <p>{t('tagsFound', { count: tags })}</p>
      {problems.length === 0 && <p>{t('checkClean')}</p>}
      {blocks && <p className="notice warning">{t('checkBlocks')}</p>}
      <TemplateProblems problems={problems} />
    </section>
  );
}
