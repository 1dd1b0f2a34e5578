/** The province's data out to one file, in from one, and erased. */
import { useState } from 'react';
import { dayOf } from '../../lib/domain/instant';
import { uiProvinceRulesStrings } from '../../lib/domain/strings/ui-province-rules';
import { withoutMarks } from '../../lib/domain/text';
import { Field } from '../basic/Field';
import { nowInstant } from '../data/clock';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { TextFilePicker } from '../basic/FilePicker';
import type { ProvincePort } from './port';
import { saveJson } from './save-text';

export function KeepCard({ port }: { port: Pick<ProvincePort, 'ask'> }) {
  const t = useText(uiProvinceRulesStrings);
  const [told, setTold] = useState('');
  const { ask } = port;
  const tell = (work: Promise<string>) =>
    void work.then(setTold, (error: unknown) => setTold(String(error)));
  const write = async () => {
    const file = `toan-tinh-${dayOf(nowInstant())}.json`;
    return (await saveJson(await ask('export', {}), file))
      ? t('exported', { file })
      : t('interrupted');
  };
  const take = async (text: string, file: string) => {
    const { fault, files } = await ask('import', { text });
    return fault === null
      ? t('importAllDone', { count: showCount(files), file })
      : t('importAllFailed', { file, reason: fault });
  };
  return (
    <section className="stack" aria-labelledby="province-keep" data-keep="">
      <h2 id="province-keep">{t('keep')}</h2>
      <p className="quiet small">{t('keepText')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => tell(write())}>
          {t('exportAll')}
        </button>
        <TextFilePicker text={t('importAll')} onText={(text, file) => tell(take(text, file))} />
        <Erase onErase={() => tell(ask('erase', {}).then(() => t('erased')))} />
      </div>
      <p role="status" className="small break">
        {told}
      </p>
    </section>
  );
}

/** A keyboard without Vietnamese letters may type XOA. */
function Erase({ onErase }: { onErase: () => void }) {
  const t = useText(uiProvinceRulesStrings);
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null)
    return (
      <button type="button" className="button" onClick={() => setTyped('')}>
        {t('erase')}
      </button>
    );
  const agreed = withoutMarks(typed.trim().normalize('NFC')) === withoutMarks(t('eraseWord'));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!agreed) return;
        setTyped(null);
        onErase();
      }}
    >
      <Field label={t('eraseAsk')}>
        {(tie) => (
          <input
            {...tie}
            className="input short"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <button type="submit" className="button" disabled={!agreed}>
        {t('eraseDo')}
      </button>
    </form>
  );
}
