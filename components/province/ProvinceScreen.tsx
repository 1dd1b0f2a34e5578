/** The province's view: what the units have sent, and the report made of it. */
import '../theme/province.css';
import { useCallback } from 'react';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { Failure } from '../basic/Failure';
import { Field } from '../basic/Field';
import { Skeleton } from '../basic/Skeleton';
import { usePreference } from '../data/preferences';
import { useText } from '../text/language';
import { TabLinks } from '../workbench/TabLinks';
import type { WorkbenchViewProps } from '../workbench/WorkbenchView';
import { fieldOf, hrefOf, placeOf, TABS, type Place } from './address';
import { Board } from './Board';
import { FigurePage } from './FigurePage';
import { FilesTab, type FilesTabProps } from './FilesTab';
import { useProvincePort, type ProvincePort } from './port';
import { ReceiveZone } from './ReceiveZone';
import { ReportTab } from './ReportTab';
import { RulesTab } from './RulesTab';
import { UnitPage } from './UnitPage';
import { UnitsTab } from './UnitsTab';
import { useAsked } from './use-asked';

export function ProvinceScreen({ route, onRoute, choice }: WorkbenchViewProps) {
  const port = useProvincePort();
  return (
    <ProvinceView
      port={port}
      year={choice.year}
      years={yearsAround(choice.year, choice.years)}
      place={placeOf(route.field)}
      onPlace={(year, place) => onRoute({ view: 'province', year, field: fieldOf(place) })}
    />
  );
}

/** Years at hand, and those beside them: a province may roll up a year of which this machine holds nothing. */
function yearsAround(year: number, known: readonly number[]): number[] {
  const near = [year + 1, year, year - 1, year - 2];
  return [...new Set([...known, ...near])].sort((a, b) => b - a);
}

export interface ProvinceViewProps {
  port: ProvincePort;
  year: number;
  years: readonly number[];
  place: Place;
  onPlace: (year: number, place: Place) => void;
}

/** Tabs with addresses of their own; receiving stays in sight of the board and of the files. */
export function ProvinceView({ port, year, years, place, onPlace }: ProvinceViewProps) {
  const goTo = useCallback((to: Place) => onPlace(year, to), [onPlace, year]);
  const isReceiving = place.at === 'board' || place.at === 'files';
  return (
    <div className="stack province">
      <Head year={year} years={years} place={place} onYear={(next) => onPlace(next, place)} />
      {(isReceiving || port.run.kind === 'reading') && <ReceiveZone port={port} year={year} />}
      <Body port={port} year={year} place={place} onPlace={goTo} />
    </div>
  );
}

interface HeadProps {
  year: number;
  years: readonly number[];
  place: Place;
  onYear: (year: number) => void;
}

function Head({ year, years, place, onYear }: HeadProps) {
  const t = useText(uiProvinceStrings);
  const [isOnRail, putOnRail] = usePreference('province');
  return (
    <div className="province-head">
      <TabLinks
        label={t('tabs')}
        current={TABS.find((name) => name === place.at) ?? null}
        tabs={TABS.map((name) => ({ name, href: hrefOf(year, { at: name }), text: t(name) }))}
      />
      <Field label={t('year')}>
        {(tie) => (
          <select
            {...tie}
            className="input short"
            value={year}
            onChange={({ target }) => onYear(Number(target.value))}
          >
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        )}
      </Field>
      {!isOnRail && (
        <p className="small quiet">
          {t('showOnRailWhy')}{' '}
          <button type="button" className="link small" onClick={() => putOnRail(true)}>
            {t('showOnRail')}
          </button>
        </p>
      )}
    </div>
  );
}

interface BodyProps {
  port: ProvincePort;
  year: number;
  place: Place;
  onPlace: (place: Place) => void;
}

function Body({ port, year, place, onPlace }: BodyProps) {
  switch (place.at) {
    case 'files':
      return <FilesTab key={fieldOf(place)} port={port} year={year} {...narrowedBy(place)} />;
    case 'units':
      return <UnitsTab port={port} year={year} />;
    case 'rules':
      return <RulesTab port={port} year={year} />;
    case 'unit':
      return <UnitPage port={port} year={year} id={place.id} />;
    default:
      return <OfBoard port={port} year={year} place={place} onPlace={onPlace} />;
  }
}

const narrowedBy = (place: Place): Pick<FilesTabProps, 'stand' | 'received'> =>
  place.at === 'files' && 'stand' in place ? place : {};

/** Places that need the board's figures. */
function OfBoard({ port, year, place, onPlace }: BodyProps) {
  const t = useText(uiProvinceStrings);
  const asked = useAsked(port, 'board', { year });
  if (asked.kind === 'loading') return <Skeleton lines={12} />;
  if (asked.kind === 'failed') return <Failure text={t('failed', { message: asked.message })} />;
  const board = asked.value;
  if (place.at === 'report') return <ReportTab port={port} board={board} />;
  if (place.at === 'figure')
    return <FigurePage port={port} board={board} figureKey={place.key} level={place.level} />;
  return <Board board={board} ask={port.ask} onPlace={onPlace} />;
}
