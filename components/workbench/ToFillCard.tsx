/** What is still to be filled in, first of all, with the way to the next of them. */
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import type { ToFill } from '../form/to-fill';
import { useText } from '../text/language';

export interface ToFillCardProps {
  toFill: ToFill;
  onGo: (key: string) => void;
}

/** Count, rough time, and one button. */
export function ToFillCard({ toFill: { fields, minutes }, onGo }: ToFillCardProps) {
  const t = useText(uiWorkbenchStrings);
  const next = fields[0];
  return (
    <section className="stack" aria-label={t('toFillNext')} data-to-fill={fields.length}>
      <p>
        <strong>{next ? t('toFill', { count: fields.length, minutes }) : t('toFillNone')}</strong>
      </p>
      {next && (
        <>
          <p>
            <button type="button" className="button" onClick={() => onGo(next.field.key)}>
              {t('toFillNext')}
            </button>
          </p>
          <p className="quiet small">{t('toFillHint')}</p>
        </>
      )}
    </section>
  );
}
