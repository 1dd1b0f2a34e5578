/** The province's rules as data: due day, reference day, caps of the budget, texts; and keeping. */
import { useState } from 'react';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { uiProvinceRulesStrings } from '../../lib/domain/strings/ui-province-rules';
import { PROVINCE_TEXTS, type ProvinceTextName } from '../../lib/packs/province-texts';
import { MIXED_PERIODS, type MixedPeriods, type Province } from '../../lib/rollup/province/schema';
import { Failure } from '../basic/Failure';
import { Field } from '../basic/Field';
import { Skeleton } from '../basic/Skeleton';
import { DateInput } from '../form/DateInput';
import { useText } from '../text/language';
import { Caps } from './Caps';
import type { RuleKey } from './desk/questions';
import { KeepCard } from './KeepCard';
import { Obligations } from './Obligations';
import type { ProvincePort } from './port';
import { useAsked } from './use-asked';

export interface RulesTabProps {
  port: Pick<ProvincePort, 'ask' | 'revision'>;
  year: number;
}

export function RulesTab({ port, year }: RulesTabProps) {
  const p = useText(uiProvinceStrings);
  const asked = useAsked(port, 'list', {});
  if (asked.kind === 'loading') return <Skeleton lines={8} />;
  if (asked.kind === 'failed') return <Failure text={p('failed', { message: asked.message })} />;
  return (
    <div className="stack">
      <Rules key={year} province={asked.value} port={port} year={year} />
      <WhoMust port={port} year={year} />
      <KeepCard port={port} />
    </div>
  );
}

function WhoMust({ port, year }: RulesTabProps) {
  const p = useText(uiProvinceStrings);
  const asked = useAsked(port, 'board', { year });
  if (asked.kind === 'loading') return <Skeleton lines={4} />;
  if (asked.kind === 'failed') return <Failure text={p('failed', { message: asked.message })} />;
  return <Obligations board={asked.value} />;
}

type Rule = Pick<Province, RuleKey>;

const NAMES = Object.keys(PROVINCE_TEXTS) as ProvinceTextName[];

function Rules({ province, port, year }: RulesTabProps & { province: Province }) {
  const t = useText(uiProvinceRulesStrings);
  const due = province.due.find((one) => one.year === year);
  const [name, setName] = useState(province.province ?? '');
  const [day, setDay] = useState(due?.day ?? null);
  const [source, setSource] = useState(due?.source ?? '');
  const [reference, setReference] = useState(
    province.reference.find((one) => one.year === year)?.day ?? null,
  );
  const [mixed, setMixed] = useState(province.mixedPeriods);
  const [texts, setTexts] = useState(province.texts);
  const [told, setTold] = useState<{ ok: boolean; text: string } | null>(null);
  const lacksSource = day !== null && source.trim() === '';
  const change = async (rules: Partial<Rule>) => {
    const { faults } = await port.ask('change', { changes: [{ do: 'rules', rules }] });
    setTold(
      faults[0] === undefined
        ? { ok: true, text: t('saved') }
        : { ok: false, text: t('refused', { reason: faults[0] }) },
    );
  };
  const others = <T extends { year: number }>(list: readonly T[]) =>
    list.filter((one) => one.year !== year);
  const save = () =>
    change({
      province: name.trim() || null,
      due:
        day === null
          ? others(province.due)
          : [...others(province.due), { year, day, source: source.trim() }],
      reference:
        reference === null
          ? others(province.reference)
          : [...others(province.reference), { year, day: reference }],
      mixedPeriods: mixed,
      texts: Object.fromEntries(Object.entries(texts).filter(([, words]) => words?.trim())),
    });
  return (
    <>
      <form
        className="stack form"
        data-rules=""
        onSubmit={(event) => {
          event.preventDefault();
          if (!lacksSource) void save();
        }}
      >
        <Field label={t('province')} hint={t('provinceHint')}>
          {(tie) => (
            <input
              {...tie}
              className="input"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <div className="together">
          <Field label={t('due', { year })}>
            {(tie) => <DateInput {...tie} value={day} onChange={setDay} />}
          </Field>
          <Field label={t('dueSource')} error={lacksSource ? t('dueSourceNeeded') : null}>
            {(tie) => (
              <input
                {...tie}
                className="input"
                value={source}
                onChange={({ target }) => setSource(target.value)}
              />
            )}
          </Field>
        </div>
        <Field label={t('reference', { year })} hint={t('referenceHint')}>
          {(tie) => <DateInput {...tie} value={reference} onChange={setReference} />}
        </Field>
        <Field label={t('mixedPeriods')} hint={t('mixedPeriodsHint')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={mixed}
              onChange={({ target }) => setMixed(target.value as MixedPeriods)}
            >
              {MIXED_PERIODS.map((one) => (
                <option key={one} value={one}>
                  {t(`mixedPeriods.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <details className="rule">
          <summary>{t('texts')}</summary>
          <div className="stack">
            <p className="small quiet">{t('textsHint')}</p>
            {NAMES.map((one) => (
              <Field key={one} label={t(`text.${one}`)}>
                {(tie) => (
                  <textarea
                    {...tie}
                    className="input"
                    rows={5}
                    placeholder={PROVINCE_TEXTS[one]}
                    value={texts[one] ?? ''}
                    onChange={({ target }) => setTexts({ ...texts, [one]: target.value })}
                  />
                )}
              </Field>
            ))}
          </div>
        </details>
        <p className="row">
          <button type="submit" className="button primary">
            {t('save')}
          </button>
          <span role="status" className={told && !told.ok ? 'field-error small' : 'small'}>
            {told?.text}
          </span>
        </p>
      </form>
      <Caps caps={province.budgetCaps} onCaps={(budgetCaps) => change({ budgetCaps })} />
    </>
  );
}
