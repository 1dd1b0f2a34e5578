/** The comparison from plain data: both sides, what to know, the lines, the days, idle and internal procedures. */
import type { Period } from '../../../lib/domain/figures';
import { uiQmsStrings } from '../../../lib/domain/strings/ui-qms';
import { openableUrl } from '../../../lib/figures/source-link';
import type { QmsCheck } from '../../../lib/register/qms/check';
import { ProblemList } from '../../basic/ProblemList';
import { QuickFixes, type Commands } from '../../basic/QuickFixes';
import { PageLink } from '../../evidence/PageLink';
import { showCount, showDate, showInstant } from '../../text/format';
import { useText } from '../../text/language';
import { IdleSection } from './IdleSection';
import { InternalSection } from './InternalSection';
import { LagSection } from './LagSection';
import { LinesSection } from './LinesSection';

export interface QmsViewProps {
  year: number;
  period: Period;
  unitChosen: boolean;
  check: QmsCheck;
  hosts: readonly string[];
  commands: Commands;
  onConfirmNames: () => void;
}

/** Findings that stand in no table of their own. */
const GENERAL =
  /^qms\/(no-catalogue|catalogue|several|register-empty|changes-nameless|idle|day-future|withdrawn-early|applied-early)/;

/** Sections in the order in which they are best done. */
export function QmsView(props: QmsViewProps) {
  const { check, period, unitChosen, commands } = props;
  const t = useText(uiQmsStrings);
  const notes = check.problems.filter(({ code }) => GENERAL.test(code));
  return (
    <>
      <p className="quiet">{t('intro', { day: showDate(period.to) })}</p>
      {!unitChosen && <p className="notice warning">{t('unitFirst')}</p>}
      <Sides {...props} />
      {notes.length > 0 && (
        <ProblemList
          problems={notes}
          label={t('notes')}
          more={(problem) => <QuickFixes problem={problem} commands={commands} />}
        />
      )}
      <LinesSection {...props} />
      <LagSection {...props} />
      <IdleSection {...props} />
      <InternalSection {...props} />
    </>
  );
}

function Sides({ check, hosts }: QmsViewProps) {
  const t = useText(uiQmsStrings);
  const { catalogue, held, unproven } = check;
  const source = catalogue?.sources[0];
  const url = openableUrl(source?.url ?? null, hosts);
  return (
    <dl className="qms-sides">
      <div>
        <dt>{t('portalSide')}</dt>
        <dd>
          {catalogue
            ? t(catalogue.whole ? 'portalWhole' : 'portalPart', {
                count: showCount(catalogue.procedures.length),
                at: showInstant(catalogue.readAt),
              })
            : t('portalNone')}{' '}
          {url && source && (
            <PageLink url={url} label={`${t('openPage')}: ${source.title}`}>
              {t('openPage')}
            </PageLink>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('qmsSide')}</dt>
        <dd data-qms-held>
          {t(unproven > 0 ? 'heldUnproven' : 'qmsHeld', {
            count: showCount(held),
            unproven: showCount(unproven),
          })}
        </dd>
      </div>
    </dl>
  );
}
