/** Passing over errors knowingly: a reason for each, or nothing is written. */
import { useState, type FormEvent } from 'react';
import type { Problem } from '../../lib/domain/problem';
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { Field } from '../basic/Field';
import { useProblemText, useText } from '../text/language';

export interface OverrideFormProps {
  problems: readonly Problem[];
  onGenerate: (overrides: Record<string, string>) => void;
}

/** One reason a code, behind a fold. */
export function OverrideForm({ problems, onGenerate }: OverrideFormProps) {
  const t = useText(uiPopupStrings);
  const words = useProblemText();
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState(false);
  const byCode = [...new Map(problems.map((problem) => [problem.code, problem])).values()];
  const missing = (code: string) => !reasons[code]?.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!byCode.some(({ code }) => missing(code))) onGenerate(reasons);
  };
  return (
    <details>
      <summary>{t('overrideTitle')}</summary>
      <form className="stack" style={{ paddingTop: 8 }} onSubmit={submit} noValidate>
        {byCode.map((problem) => (
          <Field
            key={problem.code}
            label={t('overrideReason', { message: words(problem) })}
            error={asked && missing(problem.code) ? t('overrideNeeded') : null}
          >
            {(tie) => (
              <input
                {...tie}
                className="input"
                value={reasons[problem.code] ?? ''}
                onChange={(event) => setReasons({ ...reasons, [problem.code]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <button type="submit" className="button">
          {t('overrideGo')}
        </button>
      </form>
    </details>
  );
}
