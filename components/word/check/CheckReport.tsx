/** "Kiểm tra báo cáo": drop a report, see what it says and what is wrong with it. */
import { useMemo } from 'react';
import { uiCheckStrings } from '../../../lib/domain/strings/ui-check';
import { ownPacksOf } from '../../../lib/packs/policies';
import { reportForms } from '../../../lib/packs/report-forms';
import type { ReportForm } from '../../../lib/packs/report-schema';
import { FileDrop } from '../../basic/FileDrop';
import { SeverityMark } from '../../basic/ProblemList';
import { knownYears } from '../../data/former';
import { useOwnPacks } from '../../data/packs';
import { useProblemText, useText } from '../../text/language';
import { useHandedReport } from './dropped';
import { FoundValues } from './FoundValues';
import { KeepFormer } from './KeepFormer';
import type { CheckedFile } from './messages';
import { ReadHead } from './ReadHead';
import { ReadProblems } from './ReadProblems';
import { useCheck, type Check, type Refusal } from './use-check';

/** @param lastYear the year before the one being written */
export function CheckReport({ lastYear }: { lastYear: number }) {
  const packs = useOwnPacks();
  const forms = useMemo(() => {
    const book = reportForms(ownPacksOf(packs));
    return book.ids.flatMap((id) => book.find(id) ?? []);
  }, [packs]);
  const check = useCheck(forms, knownYears);
  useHandedReport(check.choose);
  return <CheckView check={check} forms={forms} lastYear={lastYear} />;
}

export interface CheckViewProps {
  check: Check;
  forms: readonly ReportForm[];
  lastYear: number;
}

/** From plain data. */
export function CheckView({ check, forms, lastYear }: CheckViewProps) {
  const { state, choose, cancel } = check;
  const t = useText(uiCheckStrings);
  return (
    <div className="stack" data-check-state={state.kind}>
      {state.kind !== 'reading' && (
        <FileDrop
          kind="check-drop"
          strings={uiCheckStrings}
          small={state.kind === 'read'}
          onChoose={choose}
        />
      )}
      <div role="status">
        {state.kind === 'refused' && <Refused why={state.why} />}
        {state.kind === 'reading' && (
          <div className="stack">
            <p className="break">{t('reading', { file: state.fileName })}</p>
            <progress aria-label={t('reading', { file: state.fileName })} />
          </div>
        )}
      </div>
      {state.kind === 'reading' && (
        <p>
          <button type="button" className="button" onClick={cancel}>
            {t('cancel')}
          </button>
        </p>
      )}
      {state.kind === 'read' && <Checked {...{ check, forms, lastYear }} file={state.file} />}
    </div>
  );
}

function Checked({ check, forms, lastYear, file }: CheckViewProps & { file: CheckedFile }) {
  const t = useText(uiCheckStrings);
  const form = forms.find(({ id }) => id === file.read.pack);
  if (!form) return null;
  return (
    <section className="stack check-result" aria-labelledby="check-result">
      <h2 id="check-result" className="break">
        {t('result', { file: file.read.input })}
      </h2>
      <ReadHead file={file} forms={forms} asked={check.form} onForm={check.again} />
      <ReadProblems file={file} />
      <FoundValues file={file} form={form} />
      <KeepFormer key={`${file.read.input} ${file.read.year}`} {...{ file, form, lastYear }} />
    </section>
  );
}

const HOW = {
  failed: 'workerFailed',
  'too-long': 'tooLong',
  unreadable: 'unreadable',
} as const;

function Refused({ why }: { why: Refusal }) {
  const t = useText(uiCheckStrings);
  const words = useProblemText();
  return (
    <p className="check-refused">
      <SeverityMark severity="error" />
      <span>{typeof why === 'string' ? t(HOW[why]) : words(why)}</span>
    </p>
  );
}
