/** The most urgent deadline of the year, and how many more there are. */
import { uiReminderStrings } from '../../lib/domain/strings/ui-reminders';
import { useText } from '../text/language';

/** One quiet line. */
export function RemindLine({ due }: { due: readonly string[] }) {
  const t = useText(uiReminderStrings);
  return (
    <section aria-label={t('title')} data-reminders={due.length}>
      <p className="small">
        {due[0]}
        {due.length > 1 && <span className="quiet"> · {t('more', { count: due.length - 1 })}</span>}
      </p>
    </section>
  );
}
