/** The year's deadlines on the toolbar button: a quiet mark, its words in the button's title. Never a pop-up. */
import { dayOf, instantOfClock } from '../../lib/domain/instant';
import type { MessageKind, Protocol } from '../../lib/domain/protocol';
import { uiReminderStrings } from '../../lib/domain/strings/ui-reminders';
import { loadProfile } from '../../lib/ledger/office';
import { loadPacks } from '../../lib/ledger/packs';
import { loadPreferences } from '../../lib/ledger/preferences';
import { allEntries } from '../../lib/ledger/register';
import { ownPacksOf } from '../../lib/packs/policies';
import { showReminder } from '../../lib/platform/badge';
import type { Handlers, Sender } from '../../lib/platform/messaging';
import { reminderWords } from '../../lib/register/reminder-words';
import { yearReminders } from '../../lib/report/year-reminders';
import { ledger } from './ledger';

/** After these something may be due that was not, or be done. */
const CHANGING: readonly MessageKind[] = [
  'profile/save',
  'draft/save',
  'register/save',
  'preferences/save',
  'pack/save',
  'pack/switch',
  'pack/remove',
  'backup/restore',
  'ledger/erase',
];

let told: string | null = null;

/** Asks the ledger and sets the mark. A ledger that cannot be opened is told elsewhere; here it is no mark. */
export async function refreshReminders(): Promise<void> {
  const now = instantOfClock(Date.now());
  told = dayOf(now);
  try {
    const db = ledger();
    const [preferences, profile, drafts, entries, packs] = await Promise.all([
      loadPreferences(db),
      loadProfile(db),
      db.drafts.toArray(),
      allEntries(db),
      loadPacks(db),
    ]);
    const office = { profile, drafts, entries, packs: ownPacksOf(packs) };
    const due = yearReminders(office, preferences, now);
    const { language } = preferences;
    const badge = uiReminderStrings.badge[language];
    await showReminder(
      due.length > 0 ? badge : '',
      due.map((one) => reminderWords(one, language)),
    );
  } catch {
    await showReminder('', []);
  }
}

type Handler = (request: never, sender: Sender) => Promise<unknown>;

/** The same handlers; what may change a reminder refreshes it, and the first page of a day does. */
export function reminding(handlers: Handlers<Protocol>): Handlers<Protocol> {
  const all = Object.entries(handlers) as [MessageKind, Handler][];
  return Object.fromEntries(
    all.map(([kind, handler]): [MessageKind, Handler] => [
      kind,
      async (request, sender) => {
        const answer = await handler(request, sender);
        const isNewDay = kind === 'page/hello' && told !== dayOf(instantOfClock(Date.now()));
        if (CHANGING.includes(kind) || isNewDay) void refreshReminders();
        return answer;
      },
    ]),
  ) as Handlers<Protocol>;
}
