/** Templates kept, a new one, and what may stand in one. */
import { useEffect, useRef, useState } from 'react';
import { uiTemplateStrings } from '../../../lib/domain/strings/ui-template';
import { TEMPLATE_LIMIT, type TemplateHead } from '../../../lib/domain/template';
import type { ReportForm } from '../../../lib/packs/report-schema';
import { choicesOfTemplate } from '../../../lib/report/unit-template';
import { keepTemplate, templateBytes, useTemplates } from '../../data/templates';
import type { UnitDesk } from '../../data/unit-report';
import { useUnprinted } from '../../data/unprinted';
import { Failure } from '../../basic/Failure';
import { isBlanked } from '../../../lib/report/template/from/plan';
import { FileDrop } from '../../basic/FileDrop';
import { useText } from '../../text/language';
import type { OpenedTemplate } from './messages';
import { KeptTemplates } from './KeptTemplates';
import { OlderInUse, type OlderUse } from './OlderInUse';
import { OpenedFile, type OpenedFileProps } from './OpenedFile';
import { PlaceholderList } from './PlaceholderList';
import { UnprintedList } from './UnprintedList';
import { useTemplateFile } from './use-file';

/** What became of the places of a report; a file that was a template already is only named. */
function savedText(
  name: string,
  { proposals }: OpenedTemplate,
  accepted: readonly string[],
  placed: Readonly<Record<string, string>>,
  t: ReturnType<typeof useText<typeof uiTemplateStrings>>,
): string {
  if (accepted.length === 0) return t('saved', { name });
  const taken = proposals.filter(({ id }) => accepted.includes(id));
  const blank = taken.filter((one) => isBlanked(one) && !(one.id in placed)).length;
  const left = proposals.length - taken.length;
  return t('savedFrom', { name, living: taken.length - blank, blank, left });
}

const NONE: readonly TemplateHead[] = [];

/** Opens the template of the address, once. */
function useAsked(
  asked: string | null,
  all: readonly TemplateHead[] | null,
  check: (id: string, name: string) => void,
) {
  const done = useRef<string | null>(null);
  useEffect(() => {
    const one = all?.find(({ id }) => id === asked);
    if (one === undefined || done.current === asked) return;
    done.current = asked;
    check(one.id, one.name);
  });
}

export interface TemplateDeskProps {
  form: ReportForm;
  /** The year whose report is looked at for what a template leaves out. */
  year: number;
  /** The template to open at once, by its id. */
  asked: string | null;
  /** Changes with what the report is made of. */
  stamp: string;
  /** Units whose own reports may be written in a template. */
  units: UnitDesk | null;
  onProfile: (key: string, value: unknown) => void;
}

export function TemplateDesk(props: TemplateDeskProps) {
  const { form, year, asked, stamp, units, onProfile } = props;
  const t = useText(uiTemplateStrings);
  const file = useTemplateFile(form);
  const [told, setTold] = useState<string | null>(null);
  const [older, setOlder] = useState<OlderUse | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const all = useTemplates();
  const lost = useUnprinted(year, all?.filter((one) => one.form === form.id) ?? NONE, stamp);
  const { state } = file;
  const save: OpenedFileProps['onSave'] = async (accepted, inUse, placed) => {
    if (state.kind !== 'open') return;
    const from = accepted.length > 0 ? 'report' : 'file';
    try {
      const bytes = accepted.length > 0 ? await file.write(accepted, placed) : state.bytes;
      const { name } = state;
      // The file mended in Word comes back under its name: what it leaves out on purpose stays so.
      const before = all?.find((one) => one.name === name && one.form === form.id);
      const omits = before?.omits && { omits: before.omits };
      const id = await keepTemplate({ name, form: form.id, inUse, from, bytes, ...omits });
      const same = all?.filter((one) => one.name === name && one.form === form.id) ?? [];
      const values = units?.profile.values ?? {};
      setOlder({ id, keys: same.flatMap((one) => choicesOfTemplate(values, one.id)) });
      setFailure(null);
      setTold(savedText(state.name, state.opened, accepted, placed, t));
      file.close();
    } catch (error) {
      setFailure(t('notKept', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  const open = (name: string, read: () => Promise<Uint8Array>, id: string | null = null) => {
    setKept(id);
    setTold(null);
    setOlder(null);
    setFailure(null);
    file.open(name, read);
  };
  const check = (id: string, name: string) =>
    open(name, async () => (await templateBytes(id)) ?? new Uint8Array(), id);
  const one = all?.find(({ id }) => id === kept) ?? null;
  useAsked(asked, all, check);
  return (
    <div className="stack template-tab">
      <KeptTemplates {...{ form, year, lost, units, onProfile }} onCheck={check} />
      <section aria-labelledby="template-new" className="stack">
        <h2 id="template-new">{t('newTitle')}</h2>
        <FileDrop
          kind="template-drop"
          strings={uiTemplateStrings}
          small={state.kind === 'open'}
          onChoose={(chosen) =>
            open(chosen.name, async () => new Uint8Array(await chosen.arrayBuffer()))
          }
        />
        <div role="status">
          {state.kind === 'reading' && <p>{t('reading', { file: state.name })}</p>}
          {told !== null && <p>{told}</p>}
        </div>
        {older && <OlderInUse {...older} onProfile={onProfile} onDone={() => setOlder(null)} />}
        {state.kind === 'failed' && (
          <Failure text={t(state.why, { size: TEMPLATE_LIMIT / 1_000_000 })} />
        )}
        {failure !== null && <Failure text={failure} />}
        {state.kind === 'open' && (
          <OpenedFile
            key={state.name + String(state.bytes.length)}
            name={state.name}
            opened={state.opened}
            form={form}
            kept={kept !== null}
            unprinted={
              one && <UnprintedList {...{ form, year, template: one, lost: lost[one.id] }} />
            }
            onSave={save}
            onCancel={file.close}
          />
        )}
      </section>
      <PlaceholderList form={form} />
    </div>
  );
}
