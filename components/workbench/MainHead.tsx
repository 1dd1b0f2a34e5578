/** The head of the view in front: its name, and the period where it has one. */
import { useEffect } from 'react';
import { uiHandoverStrings } from '../../lib/domain/strings/ui-handover';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { uiRegisterStrings } from '../../lib/domain/strings/ui-register';
import { uiUnitReportStrings } from '../../lib/domain/strings/ui-unit-report';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { uiWelcomeStrings } from '../../lib/domain/strings/ui-welcome';
import { uiWordStrings } from '../../lib/domain/strings/ui-word';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { Recomputing } from '../figures/Recomputing';
import { PeriodForm } from '../popup/PeriodPicker';
import { useText } from '../text/language';
import type { WorkbenchViewProps } from './WorkbenchView';

/** Views that are not of the report's period. */
const PLAIN_HEADS = { today: 'navToday', import: 'navImport', settings: 'navSettings' } as const;

/** One heading a view. */
export function MainHead({ route, choice, oldFrom, unitReport }: WorkbenchViewProps) {
  const u = useText(uiUnitReportStrings);
  const t = useText(uiWorkbenchStrings);
  const keep = useText(uiKeepStrings);
  const register = useText(uiRegisterStrings);
  const welcome = useText(uiWelcomeStrings);
  const handover = useText(uiHandoverStrings);
  const packs = useText(uiPackPageStrings);
  const word = useText(uiWordStrings);
  const province = useText(uiProvinceStrings);
  const isPeriodAsked = route.field === 'period';
  useEffect(() => {
    if (isPeriodAsked) document.querySelector<HTMLElement>('.main-head .period select')?.focus();
  }, [isPeriodAsked]);
  const names = {
    data: keep('nav'),
    register: register('nav'),
    packs: packs('nav'),
    word: word('nav'),
    province: province('nav'),
    welcome: route.field === 'handover' ? handover('nav') : welcome('nav'),
  };
  if (route.view in names) {
    return (
      <header className="main-head">
        <h1>{names[route.view as keyof typeof names]}</h1>
      </header>
    );
  }
  if (route.view in PLAIN_HEADS) {
    return (
      <header className="main-head">
        <h1>{t(PLAIN_HEADS[route.view as keyof typeof PLAIN_HEADS])}</h1>
        {route.view === 'today' && <Recomputing from={oldFrom} />}
      </header>
    );
  }
  if (unitReport && route.view === 'report') {
    return (
      <header className="main-head">
        <h1>{u('title', { year: choice.year, unit: unitReport.name })}</h1>
      </header>
    );
  }
  return (
    <header className="main-head">
      <h1>{t('reportOf', { year: choice.year })}</h1>
      <PeriodForm {...choice} />
      <Recomputing from={oldFrom} />
    </header>
  );
}
