/** Templates that are kept: which one is in use, and what can be done with each. */
import { useState, type ReactNode } from 'react';
import { uiTemplateStrings } from '../../../lib/domain/strings/ui-template';
import { uiUnitTemplateStrings } from '../../../lib/domain/strings/ui-unit-template';
import { uiUnprintedStrings } from '../../../lib/domain/strings/ui-unprinted';
import type { TemplateHead, Unprinted } from '../../../lib/domain/template';
import type { ReportForm } from '../../../lib/packs/report-schema';
import { choicesOfTemplate } from '../../../lib/report/unit-template';
import { useFormHeads } from '../../data/packs';
import {
  downloadTemplate,
  removeTemplate,
  switchTemplate,
  useTemplates,
} from '../../data/templates';
import type { UnitDesk } from '../../data/unit-report';
import { toTell } from '../../data/unprinted';
import { Failure } from '../../basic/Failure';
import { Modal } from '../../basic/Modal';
import { showInstant } from '../../text/format';
import { useText } from '../../text/language';
import { TemplateUnits } from './TemplateUnits';

export interface KeptTemplatesProps {
  form: ReportForm;
  year: number;
  /** What each leaves out of the year's report, by its id. */
  lost: Readonly<Record<string, readonly Unprinted[] | null>>;
  onCheck: (id: string, name: string) => void;
  units: UnitDesk | null;
  onProfile: (key: string, value: unknown) => void;
}

export function KeptTemplates(props: KeptTemplatesProps) {
  const { form, year, lost, onCheck, units, onProfile } = props;
  const t = useText(uiTemplateStrings);
  const u = useText(uiUnitTemplateStrings);
  const all = useTemplates();
  const [asked, setAsked] = useState<TemplateHead | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const run = (work: Promise<unknown>) =>
    void work.then(
      () => setFailure(null),
      (error: unknown) =>
        setFailure(
          t('notKept', { reason: error instanceof Error ? error.message : String(error) }),
        ),
    );
  const used = all?.find((one) => one.inUse && one.form === form.id);
  const formName = form.displayName.vi;
  const unitsOf = (id: string) => choicesOfTemplate(units?.profile.values ?? {}, id).length;
  return (
    <section aria-labelledby="template-kept" className="stack">
      <h2 id="template-kept">{t('keptTitle')}</h2>
      <p role="status">
        {used
          ? t('keptIn', { form: formName, name: used.name })
          : t(all?.length === 0 ? 'keptNone' : 'keptBuiltIn', { form: formName })}
      </p>
      {used && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => run(switchTemplate(used.id, false))}
          >
            {t('useBuiltIn')}
          </button>
        </p>
      )}
      {failure !== null && <Failure text={failure} />}
      <ul className="plain template-kept" aria-labelledby="template-kept">
        {all?.map((one) => (
          <Kept
            key={one.id}
            template={one}
            year={year}
            count={toTell(one, lost[one.id]).length}
            onUse={() => run(switchTemplate(one.id, true))}
            onCheck={() => onCheck(one.id, one.name)}
            onDownload={() => run(downloadTemplate(one.id, one.name))}
            onRemove={() => setAsked(one)}
            units={units && <TemplateUnits {...{ all, onProfile }} template={one} desk={units} />}
          />
        ))}
      </ul>
      <Modal
        open={asked !== null}
        title={t('removeAsk', { name: asked?.name ?? '' })}
        onClose={() => setAsked(null)}
      >
        {asked && unitsOf(asked.id) > 0 && <p>{u('removeUnits', { count: unitsOf(asked.id) })}</p>}
        <p>
          <button
            type="button"
            className="button danger"
            onClick={() => {
              if (asked) run(removeTemplate(asked.id));
              setAsked(null);
            }}
          >
            {t('removeYes')}
          </button>
        </p>
      </Modal>
    </section>
  );
}

interface KeptProps {
  template: TemplateHead;
  year: number;
  /** Values of the year's report that it does not print. */
  count: number;
  onUse: () => void;
  onCheck: () => void;
  onDownload: () => void;
  onRemove: () => void;
  /** The units whose reports are written in it. */
  units: ReactNode;
}

function Kept(props: KeptProps) {
  const { template, year, count, onUse, onCheck, onDownload, onRemove, units } = props;
  const words = useText(uiUnprintedStrings);
  const t = useText(uiTemplateStrings);
  const heads = useFormHeads();
  const { name, form, inUse, from, savedAt } = template;
  const formName = heads.find(({ id }) => id === form)?.displayName.vi ?? form;
  return (
    <li>
      <div className="break">
        <strong>{name}</strong> {inUse && <span className="badge">{t('inUse')}</span>}
        <div className="small quiet">
          {t('facts', { form: formName, at: showInstant(savedAt) })}
          {from === 'report' && ` ${t('madeHere')}`}
        </div>
        {count > 0 && (
          <button
            type="button"
            className="link small template-lost"
            title={words('inListNamed', { count, name })}
            onClick={onCheck}
          >
            {words('inList', { year, count })}
          </button>
        )}
        {units}
      </div>
      <div className="row">
        {!inUse && (
          <button
            type="button"
            className="button small"
            aria-label={t('useNamed', { name })}
            onClick={onUse}
          >
            {t('use')}
          </button>
        )}
        <button
          type="button"
          className="button small"
          aria-label={t('checkNamed', { name })}
          onClick={onCheck}
        >
          {t('checkAgain')}
        </button>
        <button
          type="button"
          className="button small"
          aria-label={t('downloadNamed', { name })}
          onClick={onDownload}
        >
          {t('download')}
        </button>
        <button
          type="button"
          className="button small"
          aria-label={t('removeNamed', { name })}
          onClick={onRemove}
        >
          {t('remove')}
        </button>
      </div>
    </li>
  );
}
