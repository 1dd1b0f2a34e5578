/** Reports that were written: by year, and one of them opened. */
import { useMemo, useState } from 'react';
import type { Issued } from '../../lib/domain/issued';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { DOCUMENTS_LIMIT, NEWEST_KEPT } from '../../lib/ledger/issued';
import { valuesOfDraft } from '../../lib/report/issued-difference';
import { Field } from '../basic/Field';
import { Skeleton } from '../basic/Skeleton';
import { useIssued, useIssuedYears } from '../data/issued';
import '../theme/issued.css';
import { useText } from '../text/language';
import { formatRoute } from '../workbench/route';
import type { WorkbenchViewProps } from '../workbench/WorkbenchView';
import type { Standing } from './IssuedCompare';
import { IssuedDetails } from './IssuedDetails';
import { IssuedList } from './IssuedList';
import { UnitReports } from './UnitReports';

/** The year of the address; what is looked at is the view's own affair. */
export function IssuedTab(props: WorkbenchViewProps) {
  const { year } = props.choice;
  const t = useText(uiIssuedStrings);
  const rows = useIssued(year);
  const [selected, setSelected] = useState<string | null>(null);
  const now = useStanding(props);
  const row = rows?.find(({ id }) => id === selected);
  return (
    <div className="stack issued">
      <p className="quiet">{t('intro')}</p>
      <YearChoice {...props} />
      {!props.sample && <UnitReports {...props} onProfile={props.settings.onProfile} />}
      {rows === null && <Skeleton lines={6} />}
      {rows?.length === 0 && <None year={year} />}
      {rows && rows.length > 0 && (
        <IssuedList year={year} rows={rows} selected={row?.id ?? null} onSelect={setSelected} />
      )}
      {rows && row && (
        <IssuedDetails
          key={row.id}
          row={row}
          others={rows.filter(({ id }) => id !== row.id)}
          now={isOwn(row) ? now : null}
          policy={policyName(props, row.policy)}
          onClose={() => {
            setSelected(null);
            focusOpener(row.id);
          }}
        />
      )}
      <p className="quiet small">
        {t('kept', { count: NEWEST_KEPT, limit: DOCUMENTS_LIMIT / 1024 / 1024 })}
      </p>
    </div>
  );
}

/** What packs call it by now; its id where none has it any more. */
function policyName({ settings }: WorkbenchViewProps, id: string): string {
  return settings.policy?.policies.find((one) => one.id === id)?.displayName.vi ?? id;
}

/** What is being written is the office's own report. */
const isOwn = ({ part }: Issued): boolean => !part;

/** The report as it stands, in the shape of a record. */
function useStanding({ editor, figures, oldFrom = null }: WorkbenchViewProps): Standing | null {
  const draft = editor.world?.draft ?? null;
  return useMemo(() => {
    if (draft === null) return null;
    return { values: figures === null ? null : valuesOfDraft(draft), oldFrom };
  }, [draft, figures, oldFrom]);
}

function focusOpener(id: string): void {
  document.querySelector<HTMLElement>(`[data-issued="${id}"] button`)?.focus();
}

function YearChoice({ choice, route, onRoute }: WorkbenchViewProps) {
  const t = useText(uiIssuedStrings);
  const written = useIssuedYears();
  const years = [...new Set([...choice.years, ...written])].sort((a, b) => b - a);
  return (
    <Field label={t('year')}>
      {(tie) => (
        <select
          {...tie}
          className="input short"
          value={choice.year}
          onChange={(event) => onRoute({ ...route, year: Number(event.target.value) })}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function None({ year }: { year: number }) {
  const t = useText(uiIssuedStrings);
  return (
    <div className="notice stack">
      <p>
        <strong>{t('none', { year })}</strong>
      </p>
      <p>{t('noneHint')}</p>
      <p>
        <a href={formatRoute({ view: 'report', year, field: null })}>{t('goReport', { year })}</a>
      </p>
    </div>
  );
}
