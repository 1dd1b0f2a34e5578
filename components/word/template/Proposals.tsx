/** Places of last year's report that may become placeholders: each is accepted or left by itself. */
import { uiTemplateStrings } from '../../../lib/domain/strings/ui-template';
import type { ReportForm } from '../../../lib/packs/report-schema';
import type { Places } from '../../../lib/report/template/from/no-place';
import { isBlanked, labelOf, OWN_CLAIM } from '../../../lib/report/template/from/plan';
import type { Proposal, Unplaced } from '../../../lib/report/template/from/template-from';
import { useText } from '../../text/language';
import { NoPlaceList } from './NoPlaceList';
import { isKeptWhileTrue, placeholderWords } from './placeholder-words';

export interface ProposalsProps {
  name: string;
  form: ReportForm;
  proposals: readonly Proposal[];
  unplaced: readonly Unplaced[];
  accepted: ReadonlySet<string>;
  onAccept: (accepted: ReadonlySet<string>) => void;
  /** What stays as it is, by decision. */
  stays: ReadonlySet<string>;
  onStay: (id: string) => void;
  places: Places;
  /** Keys of the form that stand where a blank was proposed, by its id. */
  placed: Readonly<Record<string, string>>;
  onPlace: (key: string, id: string | null) => void;
}

export function Proposals(props: ProposalsProps) {
  const { name, form, proposals, unplaced, accepted, onAccept, stays, onStay } = props;
  const { places, placed, onPlace } = props;
  const t = useText(uiTemplateStrings);
  const sure = proposals.filter((one) => one.sure);
  const take = (some: readonly Proposal[]) =>
    onAccept(new Set([...accepted, ...some.map(({ id }) => id)]));
  const turn = (id: string, on: boolean) =>
    onAccept(new Set(on ? [...accepted, id] : [...accepted].filter((one) => one !== id)));
  return (
    <section aria-labelledby="template-proposals" className="stack">
      <h3 id="template-proposals">{t('proposalsTitle')}</h3>
      <p>{t('proposalsIntro', { file: name, count: proposals.length })}</p>
      <NoPlaceList {...{ places, proposals, placed, onPlace }} />
      <p className="row">
        <button type="button" className="button" onClick={() => take(sure)}>
          {t('acceptSure', { count: sure.length })}
        </button>
        <button type="button" className="button" onClick={() => take(proposals)}>
          {t('acceptAll', { count: proposals.length })}
        </button>
        <button type="button" className="button" onClick={() => onAccept(new Set())}>
          {t('acceptNone')}
        </button>
      </p>
      <ul className="plain template-proposals" aria-labelledby="template-proposals">
        {proposals.map((one) => (
          <Line
            key={one.id}
            proposal={one}
            form={form}
            on={accepted.has(one.id)}
            onTurn={(on) => turn(one.id, on)}
            stays={stays.has(one.id)}
            onStay={() => onStay(one.id)}
            put={placed[one.id]}
          />
        ))}
      </ul>
      {unplaced.length > 0 && (
        <details open>
          <summary>{t('unplacedTitle', { count: unplaced.length })}</summary>
          <ul>
            {unplaced.map(({ key, label, text }) => (
              <li key={key} className="break">
                {label} <span className="small quiet">{t('at', { text })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface LineProps {
  proposal: Proposal;
  form: ReportForm;
  on: boolean;
  onTurn: (on: boolean) => void;
  stays: boolean;
  onStay: () => void;
  /** Key of the field that stands there instead of a blank. */
  put: string | undefined;
}

/** The element of a proposal's tick. */
export const proposalId = (id: string): string => `proposal-${id}`;

/** As much of a long paragraph as shows what is meant. */
const AROUND = 70;
/** Whole words only. */
const endOf = (text: string): string => text.slice(-AROUND).replace(/^\S*\s/, '');
const startOf = (text: string): string => text.slice(0, AROUND).replace(/\s\S*$/, '');

function Line({ proposal, form, on, onTurn, stays, onStay, put }: LineProps) {
  const t = useText(uiTemplateStrings);
  const { label, text, from, to, placeholder, removes, sure, where, doubt } = proposal;
  const before = text.slice(0, from);
  const after = text.slice(to);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          id={proposalId(proposal.id)}
          checked={on}
          onChange={(event) => onTurn(event.target.checked)}
        />
        <span className="break">
          <strong>{label}</strong>
          {where !== undefined && <span className="badge">{t(where)}</span>}
          {!sure && <span className="badge">{t('unsure')}</span>}
          <span className="template-sentence">
            {before.length > AROUND ? `… ${endOf(before)}` : before}
            {isKeptWhileTrue(proposal) ? text.slice(from, to) : <del>{text.slice(from, to)}</del>}
            <span className="sr-only"> {t('becomes')} </span>
            <ins>{put ? `‹${labelOf(form, put)}›` : placeholderWords(proposal, form, t)}</ins>
            {after.length > AROUND ? `${startOf(after)} …` : after}
          </span>
          {doubt && (
            <span className="small quiet template-code">
              {t(doubt === 'goal' ? 'doubtGoal' : 'doubtLater')}
            </span>
          )}
          {!isBlanked(proposal) && <code className="small quiet template-code">{placeholder}</code>}
          {removes > 0 && (
            <span className="small quiet">{t('removesLines', { count: removes })}</span>
          )}
        </span>
      </label>
      {!on && !sure && !isOwnClaim(proposal) && (
        <button
          type="button"
          className="link small template-keep"
          aria-pressed={stays}
          aria-label={t('keepNamed', { text: text.slice(from, to) })}
          onClick={onStay}
        >
          {t('keep')}
        </button>
      )}
    </li>
  );
}

const isOwnClaim = ({ key }: Proposal): boolean => key === OWN_CLAIM;
