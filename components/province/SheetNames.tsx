/** Names in a portal's table that no unit of the list bears: each is answered once, for all tables to come. */
import { useState } from 'react';
import { uiProvinceSourceStrings } from '../../lib/domain/strings/ui-province-sources';
import type { AskedName } from '../../lib/rollup/receive/types';
import { Field } from '../basic/Field';
import { NamePicker, namedBy } from '../basic/NamePicker';
import { useProblemText, useText } from '../text/language';
import { namedUnits, type NamedUnit } from './named-units';
import type { ProvincePort } from './port';
import { useAsked } from './use-asked';

export interface SheetNamesProps {
  names: readonly AskedName[];
  port: Pick<ProvincePort, 'ask' | 'revision'>;
}

export function SheetNames({ names, port }: SheetNamesProps) {
  const t = useText(uiProvinceSourceStrings);
  const list = useAsked(port, 'list', {});
  if (names.length === 0 || list.kind !== 'ready') return null;
  const units = namedUnits(list.value);
  return (
    <section className="stack form" aria-label={t('names', { count: names.length })}>
      <h3>{t('names', { count: names.length })}</h3>
      <p className="small quiet">{t('namesWhy')}</p>
      {names.map((one) => (
        <AskedForm
          key={one.fingerprint}
          asked={one}
          units={units}
          onGive={(answer) =>
            void port.ask('change', {
              changes: [{ do: 'answer', fingerprint: one.fingerprint, answer }],
            })
          }
        />
      ))}
    </section>
  );
}

interface AskedFormProps {
  asked: AskedName;
  units: readonly NamedUnit[];
  onGive: (answer: { unit: string } | { setAside: string }) => void;
}

function AskedForm({ asked: { name, problem }, units, onGive }: AskedFormProps) {
  const t = useText(uiProvinceSourceStrings);
  const words = useProblemText();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const unit = namedBy(units, text)?.id ?? null;
  return (
    <form
      className="stack"
      data-asked-name={name}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (unit !== null) onGive({ unit });
      }}
    >
      <Field
        label={t('nameUnit', { name })}
        hint={words(problem)}
        error={tried && unit === null ? t('nameWrong') : null}
      >
        {(tie) => <NamePicker tie={tie} names={units} value={text} onChange={setText} />}
      </Field>
      <p className="row">
        <button type="submit" className="button small">
          {t('nameSave')}
        </button>
        <button
          type="button"
          className="button small"
          onClick={() => onGive({ setAside: t('nameAside') })}
        >
          {t('nameNone')}
        </button>
      </p>
    </form>
  );
}
