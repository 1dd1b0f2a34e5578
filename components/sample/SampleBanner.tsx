/** On every screen of the sample year: that nothing here is real, and the two ways out. */
import { useState } from 'react';
import { uiSampleStrings } from '../../lib/domain/strings/ui-sample';
import { useText } from '../text/language';

export interface SampleProps {
  /** Back to the real figures. */
  onLeave: () => void;
  /** Removes the sample year and leaves it. */
  onRemove: () => Promise<void>;
}

/** A bar that cannot be closed. Removing asks once more, since what was typed in the sample goes too. */
export function SampleBanner({ onLeave, onRemove }: SampleProps) {
  const t = useText(uiSampleStrings);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const remove = () => void onRemove().catch((error: unknown) => setFailure(String(error)));
  return (
    <div className="sample-banner" role="region" aria-label={t('title')} data-sample="">
      <strong>{t('banner')}</strong>
      <span>{failure === null ? t('bannerText') : t('removeFailed', { message: failure })}</span>
      <span className="row">
        <button type="button" className="button small" onClick={onLeave}>
          {t('leave')}
        </button>
        {asking ? (
          <>
            <button
              type="button"
              className="button small"
              data-action="remove-sample-now"
              onClick={remove}
            >
              {t('removeNow')}
            </button>
            <button type="button" className="button small" onClick={() => setAsking(false)}>
              {t('keep')}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="button small"
            data-action="remove-sample"
            onClick={() => setAsking(true)}
          >
            {t('remove')}
          </button>
        )}
      </span>
    </div>
  );
}

/** Stands in for a view that would take real data in or hand the sample on. */
export function SampleClosed({ onLeave }: Pick<SampleProps, 'onLeave'>) {
  const t = useText(uiSampleStrings);
  return (
    <section className="notice stack" data-sample-closed="">
      <p>{t('closed')}</p>
      <p>
        <button type="button" className="button" onClick={onLeave}>
          {t('leave')}
        </button>
      </p>
    </section>
  );
}
