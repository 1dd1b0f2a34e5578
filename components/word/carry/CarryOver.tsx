/** Last year's report carried over into this year's draft. */
import { useState } from 'react';
import type { Former } from '../../../lib/domain/former';
import { uiCarryStrings } from '../../../lib/domain/strings/ui-carry';
import { fold } from '../../../lib/domain/text';
import { abbreviationsOut } from '../../../lib/report/read/literal';
import type { ReportDraft } from '../../../lib/report/draft';
import { Skeleton } from '../../basic/Skeleton';
import type { DraftPatch } from '../../data/draft-store';
import { forgetFormer, useFormer } from '../../data/former';
import { showInstant } from '../../text/format';
import { useText } from '../../text/language';
import type { ReportEditorProps } from '../../workbench/ReportEditor';
import { CarryLines } from './CarryLines';
import { isShown, SideBySide } from './SideBySide';
import { useCarry } from './use-carry';

export interface CarryOverProps {
  year: number;
  editor: ReportEditorProps;
  onField: (key: string) => void;
}

/** What there is of the year before, or how to get it. */
export function CarryOver({ year, editor, onField }: CarryOverProps) {
  const t = useText(uiCarryStrings);
  const last = year - 1;
  const former = useFormer(last);
  const draft = editor.world?.draft;
  return (
    <section className="stack carry" aria-labelledby="carry-title">
      <h2 id="carry-title">{t('title', { last, year })}</h2>
      {(former === undefined || !draft) && <Skeleton lines={4} />}
      {former === null && <p data-former="none">{t('none', { last, year })}</p>}
      {former && draft && editor.onPatch && (
        <FromFormer
          {...{ former, draft, editor, onField }}
          onPatch={editor.onPatch}
          onUndo={() => editor.onUndo?.() !== null}
        />
      )}
    </section>
  );
}

export interface FromFormerProps {
  former: Former;
  draft: ReportDraft;
  editor: Pick<ReportEditorProps, 'sections'>;
  onPatch: (patch: DraftPatch) => void;
  /** @returns false where there was nothing to take back */
  onUndo: () => boolean;
  onField: (key: string) => void;
}

/** From plain data. */
export function FromFormer(props: FromFormerProps) {
  const { former, draft, editor, onPatch, onUndo, onField } = props;
  const t = useText(uiCarryStrings);
  const { plan, sides, carry, overwrite, decide, isTyped, put } = useCarry(
    former,
    draft,
    editor.sections,
    onPatch,
  );
  const [told, setTold] = useState('');
  const count = plan.filter(({ state }) => state === 'carry').length;
  const undo = () => {
    if (onUndo()) setTold(t('undone'));
  };
  return (
    <div className="stack" data-former={former.year}>
      <About former={former} draft={draft} />
      <div className="row">
        <button
          type="button"
          className="button primary"
          data-action="carry"
          disabled={count === 0}
          onClick={() => {
            carry();
            setTold(t('carried', { count }));
          }}
        >
          {count === 0 ? t('carryNone') : t('carry', { count })}
        </button>
        <button type="button" className="button" data-action="undo" onClick={undo}>
          {t('undo')}
        </button>
        <span role="status">{told}</span>
      </div>
      <p>
        <button type="button" className="link" onClick={goToSides}>
          {t('toSides', { count: sides.filter((side) => isShown(side, 'open')).length })}
        </button>
      </p>
      <CarryLines plan={plan} onField={onField} onOverwrite={overwrite} />
      <SideBySide
        {...{ sides, decide, isTyped, put, onField }}
        labels={(key) => draft.form.fields.find((one) => one.key === key)?.label.vi ?? key}
        years={{ last: former.year, now: draft.year }}
      />
    </div>
  );
}

/** The list above it is long; addresses of this page name views, not places in them. */
function goToSides(): void {
  const title = document.getElementById('sides-title');
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}

/** Where it comes from, whether it is this unit's, and the way to be rid of it. */
function About({ former, draft }: { former: Former; draft: ReportDraft }) {
  const t = useText(uiCarryStrings);
  const [failed, setFailed] = useState<string | null>(null);
  const theirs = former.values['preamble.org'] ?? former.values['org.name'];
  const mine = draft.values['preamble.org'] ?? draft.values['org.name'];
  const isOther =
    typeof theirs === 'string' &&
    typeof mine === 'string' &&
    fold(abbreviationsOut(theirs)) !== fold(abbreviationsOut(mine));
  return (
    <>
      <p className="row">
        <span className="break">
          {t('from', { file: former.file, at: showInstant(former.at) })}
        </span>
        <button
          type="button"
          className="link"
          onClick={() =>
            void forgetFormer(former.year).catch((error: unknown) =>
              setFailed(error instanceof Error ? error.message : String(error)),
            )
          }
        >
          {t('forget', { last: former.year })}
        </button>
      </p>
      {former.form !== draft.form.id && (
        <p className="notice" data-other-form={former.form}>
          {t('otherForm', { last: former.year, year: draft.year, form: draft.form.displayName.vi })}
        </p>
      )}
      {failed !== null && <p role="alert">{t('saveFailed', { message: failed })}</p>}
      {isOther && (
        <p className="notice warning">
          {t('ofAnother', { theirs: String(theirs), mine: String(mine) })}
        </p>
      )}
    </>
  );
}
