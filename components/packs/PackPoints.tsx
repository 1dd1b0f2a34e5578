/** What a pack brings, point by point; a checklist is shown with what is already there. */
import { useState } from 'react';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import type { Checklist } from '../../lib/packs/checklist-schema';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import { packFacts, type PackFacts } from '../../lib/packs/pack-facts';
import { useLanguage, useText } from '../text/language';
import type { FieldState, PackPageProps } from './ports';

/** A pack may bring hundreds of organisations: these are seen at once. */
const AT_ONCE = 12;

type PackPointsProps = Partial<Pick<PackPageProps, 'stateOf' | 'onField' | 'form' | 'onForm'>> & {
  pack: OwnPackFile;
  /** Level of the headings. */
  level: 3 | 4;
};

/** The points it contributes to. */
export function PackPoints(props: PackPointsProps) {
  const { pack, level } = props;
  const t = useText(uiPackPageStrings);
  const Heading = `h${level}` as const;
  return (
    <div className="stack pack-points">
      {packFacts(pack).map((point) => (
        <section key={point.point} data-point={point.point}>
          <Heading>{t(point.title)}</Heading>
          {point.point === 'checklists' && props.stateOf ? (
            pack.contributes.checklists!.map((list) => (
              <ChecklistBox key={list.id} list={list} {...props} />
            ))
          ) : (
            <Facts {...props} {...point} />
          )}
        </section>
      ))}
    </div>
  );
}

function Facts({ facts, point, pack, form, onForm }: PackPointsProps & PackFacts) {
  const t = useText(uiPackPageStrings);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? facts : facts.slice(0, AT_ONCE);
  const hidden = facts.length - shown.length;
  const ids = point === 'reports' ? pack.contributes.reports!.map(({ id }) => id) : [];
  return (
    <>
      <ul>
        {shown.map(({ name, detail }, at) => (
          <li key={at}>
            {name[language] ?? name.vi}
            {detail && <span className="quiet"> · {t(detail.key, detail.args)}</span>}
            {ids[at] !== undefined && onForm && (
              <FormLine id={ids[at]} isInUse={ids[at] === form} onForm={onForm} pack={pack} />
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('more', { count: hidden })}
        </button>
      )}
    </>
  );
}

interface FormLineProps {
  id: string;
  isInUse: boolean;
  pack: OwnPackFile;
  onForm: (id: string) => unknown;
}

/** A form that is not in use can be taken; what is switched off cannot. */
function FormLine({ id, isInUse, pack, onForm }: FormLineProps) {
  const t = useText(uiPackPageStrings);
  if (isInUse) return <span className="badge"> {t('formInUse')}</span>;
  if (pack.kept?.off) return null;
  return (
    <>
      {' '}
      <button type="button" className="button small" onClick={() => onForm(id)}>
        {t('useForm')}
      </button>
    </>
  );
}

const STATE = {
  done: 'itemDone',
  open: 'itemOpen',
  elsewhere: 'itemElsewhere',
} as const satisfies Record<FieldState, string>;

type ChecklistBoxProps = Pick<PackPointsProps, 'stateOf' | 'onField'> & { list: Checklist };

function ChecklistBox({ list, stateOf, onField }: ChecklistBoxProps) {
  const t = useText(uiPackPageStrings);
  const language = useLanguage();
  const stateAt = (field: string | undefined) => (field === undefined ? null : stateOf!(field));
  const asked = list.items.flatMap(({ field }) => stateAt(field) ?? []);
  const done = asked.filter((state) => state === 'done').length;
  return (
    <div className="stack">
      <p>
        <strong>{list.displayName[language] ?? list.displayName.vi}</strong>{' '}
        <span className="quiet">
          {t('checklistCount', { done, count: asked.length })}
          {list.source && ` · ${t('checklistSource', { source: list.source })}`}
        </span>
      </p>
      <ul className="checklist">
        {list.items.map(({ text, field }, at) => {
          const state = stateAt(field);
          const words = text[language] ?? text.vi;
          return (
            <li key={at} data-state={state ?? 'hand'}>
              {field !== undefined && state !== 'elsewhere' ? (
                <button type="button" className="link" onClick={() => onField?.(field)}>
                  {words}
                </button>
              ) : (
                words
              )}
              <span className="quiet"> · {t(state === null ? 'itemByHand' : STATE[state])}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
