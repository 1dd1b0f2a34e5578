/** What a unit may spend at most, by days and legal basis (domain Q12). */
import { useState } from 'react';
import { uiProvinceRulesStrings } from '../../lib/domain/strings/ui-province-rules';
import type { Province } from '../../lib/rollup/province/schema';
import { Field } from '../basic/Field';
import { DateInput } from '../form/DateInput';
import { showCount, showDate } from '../text/format';
import { useText } from '../text/language';

type Cap = Province['budgetCaps'][number];

export interface CapsProps {
  caps: readonly Cap[];
  onCaps: (caps: Cap[]) => Promise<void>;
}

export function Caps({ caps, onCaps }: CapsProps) {
  const t = useText(uiProvinceRulesStrings);
  return (
    <section className="stack form" aria-labelledby="province-caps" data-caps={caps.length}>
      <h2 id="province-caps">{t('caps')}</h2>
      {caps.length === 0 && <p className="quiet">{t('capsNone')}</p>}
      <ul className="plain stack">
        {caps.map((cap, at) => (
          <li key={at} className="row">
            <CapLine cap={cap} />
            <button
              type="button"
              className="button small"
              onClick={() => void onCaps(caps.filter((one) => one !== cap))}
            >
              {t('capRemove', { amount: showCount(cap.amount), source: cap.source })}
            </button>
          </li>
        ))}
      </ul>
      <NewCap onAdd={(cap) => onCaps([...caps, cap])} />
    </section>
  );
}

function CapLine({ cap: { amount, validFrom, validTo, source } }: { cap: Cap }) {
  const t = useText(uiProvinceRulesStrings);
  const days = [
    validFrom && t('daysFrom', { from: showDate(validFrom) }),
    validTo && t('daysTo', { to: showDate(validTo) }),
  ].filter(Boolean);
  return (
    <span className="break">
      {t('capLine', {
        amount: showCount(amount),
        days: days.length > 0 ? days.join(' ') : t('always'),
        source,
      })}
    </span>
  );
}

function NewCap({ onAdd }: { onAdd: (cap: Cap) => Promise<void> }) {
  const t = useText(uiProvinceRulesStrings);
  const [amount, setAmount] = useState('');
  const [source, setSource] = useState('');
  const [validFrom, setFrom] = useState<string | null>(null);
  const [validTo, setTo] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const plain = amount.replace(/[. \u00A0]/g, '');
  const isAmount = /^\d{1,12}$/.test(plain);
  const isSourced = source.trim() !== '';
  const add = () => {
    setTried(true);
    if (!isAmount || !isSourced) return;
    void onAdd({ amount: Number(plain), validFrom, validTo, source: source.trim() }).then(() => {
      setAmount('');
      setSource('');
      setTried(false);
    });
  };
  return (
    <form
      className="together"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={t('capSource')} error={tried && !isSourced ? t('capSourceNeeded') : null}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            value={source}
            onChange={({ target }) => setSource(target.value)}
          />
        )}
      </Field>
      <Field label={t('capAmount')} error={tried && !isAmount ? t('capAmountWrong') : null}>
        {(tie) => (
          <input
            {...tie}
            className="input short"
            inputMode="numeric"
            value={amount}
            onChange={({ target }) => setAmount(target.value)}
          />
        )}
      </Field>
      <Field label={t('validFrom')}>
        {(tie) => <DateInput {...tie} value={validFrom} onChange={setFrom} />}
      </Field>
      <Field label={t('validTo')}>
        {(tie) => <DateInput {...tie} value={validTo} onChange={setTo} />}
      </Field>
      <button type="submit" className="button">
        {t('capAdd')}
      </button>
    </form>
  );
}
