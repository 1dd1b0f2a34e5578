/** What is still to be filled in, by where it comes from, with the way to the next of them. */
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { uiFirstSightStrings } from '../../lib/domain/strings/ui-welcome';
import type { FieldModel } from '../form/model';
import type { ToFill } from '../form/to-fill';
import { useLanguage, useText } from '../text/language';
import { firstSight, type SightGroup } from './first-sight';

export interface ToFillCardProps {
  toFill: ToFill;
  onGo: (key: string) => void;
  /** Beside the preview there is room for the count and the button alone. */
  brief?: boolean;
}

/** Count, rough time, one button, and the groups. */
export function ToFillCard({ toFill, onGo, brief = false }: ToFillCardProps) {
  const t = useText(uiWorkbenchStrings);
  const s = useText(uiFirstSightStrings);
  const { fields, minutes } = toFill;
  const next = fields[0];
  return (
    <section className="stack" aria-label={t('toFillNext')} data-to-fill={fields.length}>
      <p>
        <strong>{next ? t('toFill', { count: fields.length, minutes }) : t('toFillNone')}</strong>
      </p>
      {next && (
        <p>
          <button type="button" className="button" onClick={() => onGo(next.field.key)}>
            {t('toFillNext')}
          </button>
        </p>
      )}
      {next && !brief && (
        <>
          <h2 className="small">{s('title')}</h2>
          <ol className="first-sight">
            {firstSight(toFill).map(([group, own]) => (
              <GroupLine key={group} group={group} fields={own} onGo={onGo} />
            ))}
          </ol>
          <p className="quiet small">{t('toFillHint')}</p>
        </>
      )}
    </section>
  );
}

interface GroupLineProps {
  group: SightGroup;
  fields: readonly FieldModel[];
  onGo: (key: string) => void;
}

function GroupLine({ group, fields, onGo }: GroupLineProps) {
  const t = useText(uiFirstSightStrings);
  const language = useLanguage();
  const { key, label } = fields[0]!.field;
  return (
    <li data-group={group}>
      <button
        type="button"
        className="link"
        title={t('first', { field: label[language] ?? label.vi })}
        onClick={() => onGo(key)}
      >
        {t(group, { count: fields.length })}
      </button>
      <br />
      <span className="quiet small">{t(`${group}How`)}</span>
    </li>
  );
}
