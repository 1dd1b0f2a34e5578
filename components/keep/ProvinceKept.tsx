/** What a province received lies apart from the ledger: no backup and no hand-over file holds it, so it has a file of its own. */
import { useEffect, useState } from 'react';
import { dayOf } from '../../lib/domain/instant';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import {
  keptProvinceText,
  provinceCounts,
  type ProvinceCounts,
} from '../../lib/rollup/kept/counts';
import { nowInstant } from '../data/clock';
import { hrefOf } from '../province/address';
import { saveJson } from '../province/save-text';
import { showCount } from '../text/format';
import { useText } from '../text/language';

export interface ProvinceKeptProps {
  year: number;
  /** Changes when what is kept may have changed. */
  again: string;
}

/** Nothing where this machine never worked for a province. */
export function ProvinceKept({ year, again }: ProvinceKeptProps) {
  const t = useText(uiKeepStrings);
  const counts = useCounts(again);
  const [told, setTold] = useState<{ text: string; isFault: boolean } | null>(null);
  if (!counts || counts.received + counts.units === 0) return null;
  const write = async () => {
    const file = `toan-tinh-${dayOf(nowInstant())}.json`;
    const text = await keptProvinceText();
    if (text === null || !(await saveJson(text, file))) throw new Error(t('interrupted'));
    return t('provinceDone', { file });
  };
  const start = () =>
    void write().then(
      (text) => setTold({ text, isFault: false }),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        setTold({ text: t('failed', { reason }), isFault: true });
      },
    );
  return (
    <section aria-labelledby="province-kept" className="stack" data-province-kept="">
      <h2 id="province-kept">{t('provinceTitle')}</h2>
      <p className="notice warning">
        {t('provinceHeld', { files: showCount(counts.received), units: showCount(counts.units) })}
      </p>
      <p>
        <button type="button" className="button" onClick={start}>
          {t('provinceExport')}
        </button>
      </p>
      <p className="quiet small">
        <a href={hrefOf(year, { at: 'rules' })}>{t('provinceTake')}</a>
      </p>
      <div role="status">
        {told && (
          <p className={told.isFault ? 'notice error break' : 'notice break'}>{told.text}</p>
        )}
      </div>
    </section>
  );
}

/** Null until they are counted, and where they cannot be: then nothing is said of them. */
function useCounts(again: string): ProvinceCounts | null {
  const [counts, setCounts] = useState<ProvinceCounts | null>(null);
  useEffect(() => {
    let alive = true;
    void provinceCounts().then(
      (found) => alive && setCounts(found),
      () => undefined,
    );
    return () => {
      alive = false;
    };
  }, [again]);
  return counts;
}
