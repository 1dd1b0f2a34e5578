/** The province's list of units: looked at, added to, mended, taken in and handed out. */
import { useState } from 'react';
import { covers } from '../../lib/domain/organisations';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { uiProvinceRulesStrings } from '../../lib/domain/strings/ui-province-rules';
import { organisationsOf } from '../../lib/packs/organisations';
import { readProvince } from '../../lib/rollup/province/read';
import type { Province } from '../../lib/rollup/province/schema';
import { unitsOfYear, type ScopedUnit } from '../../lib/rollup/province/units';
import { Failure } from '../basic/Failure';
import { ProblemList } from '../basic/ProblemList';
import { Skeleton } from '../basic/Skeleton';
import { showCount, showDate } from '../text/format';
import { useText } from '../text/language';
import type { Change } from './desk/questions';
import { TextFilePicker } from '../basic/FilePicker';
import { PasteForm } from './PasteForm';
import type { ProvincePort } from './port';
import { RowGrid, type GridColumn } from './RowGrid';
import { saveJson } from './save-text';
import { UnitDialog } from './UnitDialog';
import { useAsked } from './use-asked';

export interface UnitsTabProps {
  port: Pick<ProvincePort, 'ask' | 'revision'>;
  year: number;
}

/** A unit of the list with what holds of it in the year. */
interface UnitLine extends ScopedUnit {
  aliases: string;
  validFrom: string | null;
  validTo: string | null;
}

const FILE_NAME = 'units.json';

export function UnitsTab({ port, year }: UnitsTabProps) {
  const p = useText(uiProvinceStrings);
  const asked = useAsked(port, 'list', {});
  if (asked.kind === 'loading') return <Skeleton lines={8} />;
  if (asked.kind === 'failed') return <Failure text={p('failed', { message: asked.message })} />;
  return <Units province={asked.value} port={port} year={year} />;
}

function Units({ province, port, year }: UnitsTabProps & { province: Province }) {
  const t = useText(uiProvinceRulesStrings);
  const [editing, setEditing] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const columns = useUnitColumns();
  const { units, levels, problems, day } = unitsOfYear(province, year);
  const byId = new Map(province.organisations.map((one) => [one.id, one]));
  const lines = units.map((unit): UnitLine => {
    const { aliases, validFrom, validTo } = byId.get(unit.id)!;
    return { ...unit, aliases: aliases.map(({ name }) => name).join('; '), validFrom, validTo };
  });
  const inForce = levels.filter(({ id }) => {
    const level = organisationsOf([
      { contributes: { organisations: province.organisations } },
    ]).find((one) => one.id === id);
    return level !== undefined && covers(level, { from: day, to: day });
  });
  const change = async (changes: Change[]): Promise<string | null> => {
    const { faults } = await port.ask('change', { changes });
    return faults[0] ?? null;
  };
  const load = async (text: string, file: string) => {
    const read = readProvince(text, file);
    if (!read.province) return setTold(read.problems[0]?.message ?? file);
    const fault = await change([{ do: 'list', province: read.province }]);
    setTold(fault === null ? t('imported', { file }) : t('refused', { reason: fault }));
  };
  const write = () =>
    void saveJson(`${JSON.stringify(province, null, 2)}\n`, FILE_NAME).then(
      (whole) => setTold(whole ? t('exported', { file: FILE_NAME }) : ''),
      (error: unknown) => setTold(String(error)),
    );
  return (
    <div className="stack" data-units={lines.length}>
      <div className="row">
        <button type="button" className="button primary" onClick={() => setEditing('')}>
          {t('addUnit')}
        </button>
        <TextFilePicker
          text={t('importList')}
          onText={(text, file) => {
            void load(text, file);
          }}
        />
        <button type="button" className="button" onClick={write}>
          {t('exportList')}
        </button>
        <span role="status" className="small break">
          {told}
        </span>
      </div>
      <p className="quiet small">{t('unitsCount', { count: showCount(lines.length) })}</p>
      {problems.length > 0 && (
        <ProblemList problems={problems} limit={5} grouped label={t('unitsGrid')} />
      )}
      {lines.length > 0 && (
        <RowGrid
          label={t('unitsGrid')}
          rows={lines}
          columns={columns}
          rowId={({ id }) => id}
          mark={({ inScope }) => (inScope ? undefined : 'out')}
          onOpen={({ id }) => setEditing(id)}
          openLabel={t('editUnit')}
        />
      )}
      <PasteForm
        listed={province.organisations}
        levels={inForce}
        onAdd={(added) => change([{ do: 'add', units: added }])}
      />
      <UnitDialog
        id={editing}
        province={province}
        levels={levels}
        year={year}
        onChange={change}
        onClose={() => setEditing(null)}
      />
    </div>
  );
}

function useUnitColumns(): readonly GridColumn<UnitLine>[] {
  const t = useText(uiProvinceRulesStrings);
  const p = useText(uiProvinceStrings);
  return [
    { key: 'name', heading: p('colName'), width: 260, text: ({ name }) => name },
    {
      key: 'level',
      heading: p('colLevel'),
      width: 110,
      text: ({ level }) => level?.name ?? t('levelNone'),
    },
    { key: 'aliases', heading: t('colAliases'), width: 220, text: ({ aliases }) => aliases },
    {
      key: 'days',
      heading: t('colDays'),
      width: 210,
      text: ({ validFrom, validTo }) =>
        [
          validFrom && t('daysFrom', { from: showDate(validFrom) }),
          validTo && t('daysTo', { to: showDate(validTo) }),
        ]
          .filter(Boolean)
          .join(' ') || t('always'),
    },
    {
      key: 'scope',
      heading: t('colScope'),
      width: 120,
      text: ({ inScope }) => t(inScope ? 'scope.in' : 'scope.out'),
    },
    { key: 'reason', heading: p('colReason'), width: 260, text: ({ reason }) => reason ?? '' },
  ];
}
